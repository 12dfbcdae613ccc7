package org.bunkai.diagram.edit;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.MoveCommand;

/** Moves elements from one holder to another; whether that is right was asked before. Ids stay. */
final class Moves {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final EditCommand command;

    Moves(EditCommand command) {
        this.command = command;
    }

    /** Whether an element is held so already. */
    static boolean isThere(EObject element, EObject holder) {
        return switch (element) {
            case Facility facility -> true;
            case Network network -> holder == null ? network.eContainer() instanceof Architecture : network.eContainer() == holder;
            case Device device when holder instanceof Network -> Homes.of(device) == holder;
            case Device device -> device.eContainer() == holder && Homes.of(device) == null;
            case ResponsibilityBoundary boundary -> boundary.getAt() == holder;
            case StorageMedium medium -> medium.getUsedAt().equals(List.of(holder));
            default -> element.eContainer() == holder;
        };
    }

    /**
     * @param holder {@code null} for the paper
     */
    void move(EObject element, EObject holder) {
        switch (element) {
            case Network network -> network(network, holder);
            case Device device -> device(device, holder);
            case Software software -> contain(software, holder, P.getDevice_Software());
            case ResponsibilityBoundary boundary -> command.set(boundary, P.getResponsibilityBoundary_At(), holder);
            case StorageMedium medium -> command.set(medium, P.getStorageMedium_UsedAt(), List.of(holder));
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
        command.touched((Element) element);
    }

    private void network(Network network, EObject holder) {
        List<Device> homes = MoveRules.homes(network);
        if (holder instanceof Facility facility) {
            contain(network, facility, P.getFacility_Networks());
            homes.forEach(home -> toFacility(home, facility));
        } else {
            contain(network, command.architecture(), P.getArchitecture_Networks());
        }
    }

    private void device(Device device, EObject holder) {
        Optional<Interface> deciding = Homes.deciding(device);
        if (holder instanceof Facility facility) {
            deciding.ifPresent(end -> command.set(end, P.getInterface_Network(), null));
            toFacility(device, facility);
            return;
        }
        Network network = (Network) holder;
        Optional<Interface> there = Ends.in(device, network);
        boolean far = network.eContainer() != device.eContainer();
        if (there.isPresent() && !far) {
            deciding.ifPresent(end -> before(device, there.get(), end));
        } else if (there.isPresent()) {
            deciding.ifPresent(end -> command.set(end, P.getInterface_Network(), null));
        } else {
            hang(device, deciding.or(() -> Ends.free(device, null)), network);
        }
        toFacility(device, (Facility) network.eContainer());
    }

    /** Both connections stay; the order tells which of them is home. */
    private void before(Device device, Interface end, Interface other) {
        command.run(MoveCommand.create(command.domain(), device, P.getDevice_Interfaces(), end, device.getInterfaces().indexOf(other)));
    }

    private void hang(Device device, Optional<Interface> end, Network network) {
        if (end.isPresent()) {
            command.set(end.get(), P.getInterface_Network(), network);
        } else {
            Ends.made(command, device, network);
        }
    }

    /** In another facility a device stands in none of the former one's areas. */
    private void toFacility(Device device, Facility facility) {
        if (device.eContainer() != facility) {
            contain(device, facility, P.getFacility_Devices());
            command.set(device, P.getDevice_Area(), null);
        }
    }

    /** Taken out and put in, so that undo brings it back to its place in the former list. */
    private void contain(EObject element, EObject owner, EReference list) {
        if (element.eContainer() != owner) {
            command.remove(element.eContainer(), element.eContainingFeature(), element);
            command.add(owner, list, element);
        }
    }
}
