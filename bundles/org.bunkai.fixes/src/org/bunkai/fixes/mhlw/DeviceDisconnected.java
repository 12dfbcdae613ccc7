package org.bunkai.fixes.mhlw;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.fixes.Edits;
import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Link;

/** Records that a device that is no longer used was taken off: links go, it leaves networks and tunnels and stays in the ledger. */
final class DeviceDisconnected extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    DeviceDisconnected(String id, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        return context.edited((Device) context.finding().element()).stream()
                .map(device -> proposal(device, List.of(), (edits, values) -> disconnect(device, edits)));
    }

    private static void disconnect(Device device, Edits edits) {
        Architecture architecture = edits.architecture();
        List.copyOf(architecture.getLinks()).stream().filter(link -> endsAt(link, device)).forEach(edits::delete);
        device.getInterfaces().forEach(each -> edits.set(each, P.getInterface_Network(), null));
        architecture.getTunnels().forEach(tunnel -> {
            edits.remove(tunnel, P.getTunnel_Ends(), device);
            if (tunnel.getHub() == device) {
                edits.set(tunnel, P.getTunnel_Hub(), null);
            }
        });
    }

    private static boolean endsAt(Link link, Device device) {
        return device.getInterfaces().contains(link.getEnd1()) || device.getInterfaces().contains(link.getEnd2());
    }
}
