package org.bunkai.validation.base.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.ecore.EObject;

/** A random small architecture: up to 8 devices, 5 networks, 3 links, 3 tunnels in two facilities. The seed is all there is to know. */
final class RandomPlan {

    private static final List<String> ADDRESSES = List.of("10.0.0.1", "10.0.1.1", "10.1.0.1", "10.1.0.2");
    private static final List<String> PREFIXES = List.of("10.0.0.0/16", "10.0.1.0/24", "10.1.0.2", "10.1.0.0/16", "vendors");
    private static final List<String> SERVICES = List.of("HTTPS", "RDP", "DICOM");

    final Plan plan = new Plan();
    final List<Device> devices = new ArrayList<>();
    final List<Network> networks = new ArrayList<>();
    private final Random random;

    RandomPlan(long seed) {
        random = new Random(seed);
        networks();
        devices();
        for (int i = random.nextInt(4); i > 0; i--) {
            plan.link("l" + i, end(), end());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            tunnel("t" + i);
        }
        devices.forEach(this::filters);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private boolean seldom() {
        return random.nextInt(6) == 0;
    }

    /** YES mostly, else UNKNOWN or NO. */
    private Answer answer() {
        return random.nextInt(5) < 3 ? Answer.YES : random.nextBoolean() ? Answer.UNKNOWN : Answer.NO;
    }

    private void networks() {
        Facility second = null;
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            if (i == 2) {
                second = plan.facility("second");
                second.setExternalConnectionComplete(answer());
            }
            Network network = random.nextInt(4) == 0 ? plan.external("n" + i) : plan.network("n" + i);
            if (random.nextBoolean()) {
                network.getPrefixes().add(any(PREFIXES));
            }
            networks.add(network);
        }
        plan.hospital.setExternalConnectionComplete(answer());
    }

    private void devices() {
        int count = 2 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            NetworkDeviceKind kind = any(NetworkDeviceKind.VALUES);
            Device device = random.nextBoolean() ? plan.server("d" + i) : plan.box("d" + i, kind);
            if (random.nextInt(3) == 0) {
                plan.hospital.getDevices().add(device);
            }
            for (int ports = random.nextInt(4); ports >= 0; ports--) {
                Interface port = plan.port(device, any(networks));
                port.setAddress(random.nextInt(3) > 0 ? any(ADDRESSES) : null);
                port.setEnabled(seldom() ? Answer.NO : Answer.UNKNOWN);
            }
            device.setLifecycle(seldom() && seldom() ? Lifecycle.PLANNED : Lifecycle.IN_USE);
            device.setForwards(answer());
            device.setRelaysSessions(random.nextBoolean() ? Answer.NO : answer());
            devices.add(device);
        }
    }

    private Interface end() {
        Device device = any(devices);
        return often() || device.getInterfaces().isEmpty() ? plan.port(device, null) : any(device.getInterfaces());
    }

    private void tunnel(String id) {
        Set<Device> ends = new HashSet<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            ends.add(any(devices));
        }
        Tunnel tunnel = plan.tunnel(id, ends.toArray(Device[]::new));
        if (seldom()) {
            tunnel.setHub(any(devices));
        }
        for (int i = random.nextInt(4); i > 1; i--) {
            Element carrier = any(segmentsAndDevices());
            if (!tunnel.getCarrierPath().contains(carrier)) {
                tunnel.getCarrierPath().add(carrier);
            }
        }
    }

    private List<Element> segmentsAndDevices() {
        List<Element> all = new ArrayList<>(networks);
        all.addAll(devices);
        all.addAll(plan.architecture.getLinks());
        all.addAll(plan.architecture.getTunnels());
        return all;
    }

    private void filters(Device device) {
        device.setFiltersRecorded(often() ? Answer.YES : answer());
        device.setDefaultAction(seldom() ? FilterAction.UNKNOWN : random.nextInt(3) == 0 ? FilterAction.DENY : FilterAction.ALLOW);
        for (int i = random.nextInt(4); i > 0; i--) {
            FilterAction action = seldom() ? FilterAction.UNKNOWN : random.nextBoolean() ? FilterAction.ALLOW : FilterAction.DENY;
            Plan.rule(device, action, criterion(), criterion(), often() ? new String[0] : new String[] {any(SERVICES)});
        }
    }

    private Object criterion() {
        return switch (random.nextInt(4)) {
            case 0 -> any(PREFIXES);
            case 1 -> any(segmentsAndDevices());
            default -> null;
        };
    }

    /** A device or network. */
    Element end(Random choice) {
        int index = choice.nextInt(devices.size() + networks.size());
        return index < devices.size() ? devices.get(index) : networks.get(index - devices.size());
    }

    /** Up to three elements that can be taken out. */
    Set<EObject> without(Random choice) {
        List<EObject> all = new ArrayList<>(segmentsAndDevices());
        devices.forEach(d -> all.addAll(d.getInterfaces()));
        Set<EObject> without = new HashSet<>();
        for (int i = choice.nextInt(4); i > 0; i--) {
            without.add(all.get(choice.nextInt(all.size())));
        }
        return without;
    }
}
