package org.bunkai.notation;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.Tone;

/** Devices as cards. */
final class Cards {

    private final Labels labels;
    private final Messages texts;
    private final Marks marks;
    private final OverlayLayer layer;

    Cards(Labels labels, Messages texts, Marks marks, OverlayLayer layer) {
        this.labels = labels;
        this.texts = texts;
        this.marks = marks;
        this.layer = layer;
    }

    Card card(Device device) {
        Network home = Homes.of(device);
        List<Tie> ties = new ArrayList<>();
        for (Interface end : device.getInterfaces()) {
            Network network = end.getNetwork();
            if (Homes.isPresent(end) && network != null && network != home && network.eContainer() instanceof Facility
                    && ties.stream().noneMatch(t -> t.network().equals(network.getId()))) {
                ties.add(new Tie(end.getId(), network.getId(), marks.onLine(end)));
            }
        }
        CardFact fact = layer.fact(device).orElseGet(() -> fact(device));
        return new Card(device.getId(), labels.name(device), fact.text(), fact.tone(), Glyphs.of(device), Math.max(1, device.getCount()),
                device.getCount() > 1, marks.of(device), ties);
    }

    /** The card that stands for whoever runs an external network. */
    Card cloud(Network network) {
        String carrier = network.getCarrier() == null ? texts.get("carrier") : labels.name(network.getCarrier());
        boolean unknown = network.getCarrier() == null;
        return new Card(DrawnId.cloud(network), carrier, unknown ? texts.get("party.unknown") : "", unknown ? Tone.UNKNOWN : Tone.NORMAL,
                Glyph.CLOUD, 1, false, Mark.NONE, List.of());
    }

    private CardFact fact(Device device) {
        String count = device.getCount() > 1 ? texts.get("count", device.getCount()) : "";
        if (device.getModel() == null && device.getOsName() == null) {
            boolean matters = device instanceof NetworkDevice d && d.getKind() != NetworkDeviceKind.SWITCH;
            return matters ? new CardFact(join(count, texts.get("unknown.model")), Tone.UNKNOWN) : new CardFact(count, Tone.NORMAL);
        }
        if (device instanceof NetworkDevice && device.getOsVersion() == null) {
            String system = device.getOsName() == null ? device.getModel() : device.getOsName();
            return new CardFact(join(count, texts.get("unknown.version", system)), Tone.UNKNOWN);
        }
        String system = device.getOsName() == null ? device.getModel() : device.getOsName();
        return new CardFact(join(count, device.getOsVersion() == null ? system : system + " " + device.getOsVersion()), Tone.NORMAL);
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + "・" + second;
    }
}
