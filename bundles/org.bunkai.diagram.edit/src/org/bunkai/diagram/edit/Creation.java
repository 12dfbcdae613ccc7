package org.bunkai.diagram.edit;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.StorageMedium;
import org.eclipse.emf.ecore.EObject;

/** Makes elements at places that are right for them. */
final class Creation {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final EditCommand command;
    private final Words words;

    Creation(EditCommand command, Words words) {
        this.command = command;
        this.words = words;
    }

    void create(Tool tool, EObject target) {
        Element made = tool.make();
        EObject holder = Placement.holder(made, target);
        if (made instanceof ResponsibilityBoundary boundary) {
            Cut.lay(boundary, (Element) holder);
            command.add(command.architecture(), P.getArchitecture_Boundaries(), boundary);
        } else {
            made.setName(new Names(command.architecture()).free(words.fresh(tool)));
            put(made, holder);
        }
        command.touched(made);
    }

    private void put(Element made, EObject holder) {
        switch (made) {
            case Facility facility -> command.add(command.architecture(), P.getArchitecture_Facilities(), facility);
            case Network network when holder == null -> command.add(command.architecture(), P.getArchitecture_Networks(), network);
            case Network network -> command.add(holder, P.getFacility_Networks(), network);
            case Device device -> {
                if (holder instanceof Network network) {
                    Interface end = ArchitectureFactory.eINSTANCE.createInterface();
                    end.setNetwork(network);
                    device.getInterfaces().add(end);
                }
                command.add(Placement.facility(holder), P.getFacility_Devices(), device);
            }
            case Software software -> command.add(holder, P.getDevice_Software(), software);
            case StorageMedium medium -> {
                medium.getUsedAt().add((Device) holder);
                command.add(command.architecture(), P.getArchitecture_Media(), medium);
            }
            default -> throw new IllegalArgumentException(made.eClass().getName());
        }
    }
}
