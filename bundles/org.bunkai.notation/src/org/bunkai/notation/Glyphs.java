package org.bunkai.notation;

import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.CloudService;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.MedicalDevice;
import org.bunkai.model.architecture.MobileDevice;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.SoftwareKind;
import org.bunkai.model.architecture.StorageDevice;
import org.bunkai.model.architecture.StorageKind;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.NetworkTint;

/** Symbol and tint of an element, told by its class and kind. */
public final class Glyphs {

    private Glyphs() {
    }

    /** The symbol on a device's card. */
    public static Glyph of(Device device) {
        return switch (device) {
            case NetworkDevice d -> switch (d.getKind()) {
                case ROUTER -> Glyph.ROUTER;
                case FIREWALL, IDS, PROXY -> Glyph.FIREWALL;
                case VPN_GATEWAY -> Glyph.VPN;
                case ACCESS_POINT -> Glyph.WIRELESS;
                case L3_SWITCH, SWITCH, MEDIA_CONVERTER, UNKNOWN -> Glyph.SWITCH;
            };
            case Server d -> d.getSoftware().stream().anyMatch(s -> s.getKind() == SoftwareKind.DATABASE) ? Glyph.DATABASE : Glyph.SERVER;
            case StorageDevice d -> d.getKind() == StorageKind.EXTERNAL_DISK || d.getKind() == StorageKind.TAPE_LIBRARY ? Glyph.MEDIUM
                    : Glyph.STORAGE;
            case Client d -> Glyph.CLIENT;
            case MobileDevice d -> Glyph.MOBILE;
            case MedicalDevice d -> Glyph.MODALITY;
            case CloudService d -> Glyph.CLOUD;
            default -> Glyph.OTHER;
        };
    }

    /** The colour of a network's box. */
    public static NetworkTint of(Network network) {
        if (network.getOpenness() == Openness.OPEN) {
            return NetworkTint.OPEN;
        }
        return switch (network.getKind()) {
            case CLINICAL -> NetworkTint.CLINICAL;
            case MODALITY, DEPARTMENT -> NetworkTint.MODALITY;
            case MAINTENANCE, MANAGEMENT, DMZ -> NetworkTint.MAINTENANCE;
            case BACKUP -> NetworkTint.BACKUP;
            case INTERNET -> NetworkTint.OPEN;
            case OFFICE, GUEST, WIRELESS, CARRIER_CLOSED, UNKNOWN -> NetworkTint.OFFICE;
        };
    }
}
