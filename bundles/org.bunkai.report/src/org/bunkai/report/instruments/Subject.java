package org.bunkai.report.instruments;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.MobileDevice;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.StorageDevice;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Places;
import org.eclipse.emf.ecore.EObject;

/**
 * Who fills a form.
 *
 * @param party the institution or a provider; {@code null} if the institution is not recorded
 * @param isInstitution whether it is the institution
 * @param facilities facilities that its devices and software stand in, in the order of their ids
 * @param devices its devices, planned ones left out, in the order of their ids
 * @param software its software, in the order of the ids
 */
record Subject(Party party, boolean isInstitution, List<Facility> facilities, List<Device> devices, List<Software> software) {

    Subject {
        facilities = List.copyOf(facilities);
        devices = List.copyOf(devices);
        software = List.copyOf(software);
    }

    /** The institution: all devices in its facilities. */
    static Subject institution(Architecture architecture) {
        Party owner = architecture.getOwner();
        List<Facility> own = ById.sorted(architecture.getFacilities()).stream()
                .filter(facility -> owner != null && facility.getOperator() == owner).toList();
        List<Device> devices = own.stream().flatMap(f -> f.getDevices().stream()).filter(Places::isPresent).toList();
        return new Subject(owner, true, own, ById.sorted(devices),
                ById.sorted(devices.stream().flatMap(device -> device.getSoftware().stream()).toList()));
    }

    /** A provider with what it answers for. */
    static Subject provider(Party party, List<Device> devices, List<Software> software) {
        return new Subject(party, false, ById.sorted(Stream.concat(devices.stream(), software.stream().map(Software::eContainer))
                .map(EObject::eContainer).filter(Facility.class::isInstance).map(Facility.class::cast).toList()), ById.sorted(devices),
                ById.sorted(software));
    }

    /** サーバ, storage devices included. */
    static boolean isServer(Device device) {
        return device instanceof Server || device instanceof StorageDevice;
    }

    /** 端末PC, mobile devices included. */
    static boolean isTerminal(Device device) {
        return device instanceof Client || device instanceof MobileDevice;
    }

    /** サーバ、端末PC. */
    List<Device> computers() {
        return devices(device -> isServer(device) || isTerminal(device));
    }

    /** サーバ、端末PC、ネットワーク機器. */
    List<Device> listed() {
        return devices(device -> isServer(device) || isTerminal(device) || device instanceof NetworkDevice);
    }

    /** ネットワーク機器. */
    List<Device> networkDevices() {
        return devices(NetworkDevice.class::isInstance);
    }

    private List<Device> devices(Predicate<Device> kind) {
        return devices.stream().filter(kind).toList();
    }
}
