package org.bunkai.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;

/** Finds the devices of a model that a row of a ledger is about. */
final class DeviceMatcher {

    private final Map<String, Device> byId = new HashMap<>();
    private final Map<String, List<Device>> byLedgerId;
    private final Map<String, List<Device>> byName;

    DeviceMatcher(Architecture architecture) {
        List<Device> devices = architecture.getFacilities().stream().flatMap(f -> f.getDevices().stream()).toList();
        devices.forEach(device -> byId.put(device.getId(), device));
        byLedgerId = by(devices, Device::getLedgerId);
        byName = by(devices, Device::getName);
    }

    /** The device with an id of the model; none if there is no such. */
    List<Device> find(String id) {
        return byId.containsKey(id) ? List.of(byId.get(id)) : List.of();
    }

    /**
     * Devices with the number in the ledger. Else those with the name in the facility that have no number, because the ledger has just
     * given them one; only a row without number can be about a device that has one.
     *
     * @param ledgerId may be empty
     * @param name may be empty
     * @param facility {@code null} for any
     */
    List<Device> find(String ledgerId, String name, Facility facility) {
        List<Device> numbered = byLedgerId.getOrDefault(ImportWords.key(ledgerId), List.of());
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Device> named = byName.getOrDefault(ImportWords.key(name), List.of()).stream()
                .filter(d -> facility == null || d.eContainer() == facility).toList();
        List<Device> unnumbered = named.stream().filter(d -> key(d.getLedgerId()).isEmpty()).toList();
        return ledgerId.isEmpty() && unnumbered.isEmpty() ? named : unnumbered;
    }

    private static Map<String, List<Device>> by(List<Device> devices, Function<Device, String> text) {
        return devices.stream().filter(d -> !key(text.apply(d)).isEmpty()).collect(Collectors.groupingBy(d -> key(text.apply(d))));
    }

    private static String key(String text) {
        return text == null ? "" : ImportWords.key(text);
    }
}
