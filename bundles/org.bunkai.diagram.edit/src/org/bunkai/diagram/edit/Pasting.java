package org.bunkai.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.diagram.edit.Clip.Piece;
import org.bunkai.model.Ids;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts a clip, which then is used up, into a model. What the copies referred to outside that model is forgotten. */
final class Pasting {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Words words;
    private final Placement placement;
    private final Architecture architecture;
    private final List<Piece> pieces;
    private final List<? extends EObject> targets;
    private final Set<EObject> copies = new HashSet<>();
    private Ids ids;

    /**
     * @param targets for each piece what it is pasted on, {@code null} for the paper; lines need none
     */
    Pasting(Words words, Placement placement, Architecture architecture, Clip clip, List<? extends EObject> targets) {
        this.words = words;
        this.placement = placement;
        this.architecture = architecture;
        this.pieces = clip.pieces();
        this.targets = targets;
        pieces.forEach(piece -> copies.add(piece.element()));
    }

    Optional<String> whyNot() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (Clip.isBox(piece.element()) && network(piece).isEmpty()) {
                Optional<String> whyNot = whyNot(piece.element(), targets.get(i));
                if (whyNot.isPresent()) {
                    return whyNot;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> whyNot(EObject element, EObject target) {
        EObject holder = around(element, target);
        boolean full = element instanceof Network && Placement.isPaper(holder)
                && pieces.stream().anyMatch(piece -> network(piece).filter(n -> n == element).isPresent());
        return full ? Optional.of(words.say("paste.network.homes", element))
                : placement.whyNotThere(element, holder).isEmpty() ? Optional.empty() : placement.whyNotThere(element, target);
    }

    void apply(EditCommand command) {
        Names names = new Names(architecture);
        Set<EObject> lost = new HashSet<>();
        pieces.forEach(piece -> loosen(piece.element(), lost));
        ids = Ids.of(architecture);
        for (int i = 0; i < pieces.size(); i++) {
            Element element = (Element) pieces.get(i).element();
            if (lost.contains(element)) {
                continue;
            }
            if (Clip.isBox(element) && element.getName() != null) {
                element.setName(names.free(element.getName()));
            }
            add(command, pieces.get(i), targets.get(i));
            command.touched(element);
        }
    }

    private void add(EditCommand command, Piece piece, EObject target) {
        switch (piece.element()) {
            case Facility facility -> put(command, architecture, P.getArchitecture_Facilities(), facility);
            case Network network -> {
                if (around(network, target) instanceof Facility facility) {
                    put(command, facility, P.getFacility_Networks(), network);
                } else {
                    put(command, architecture, P.getArchitecture_Networks(), network);
                }
            }
            case Device device -> {
                EObject holder = network(piece).map(EObject.class::cast).orElseGet(() -> Placement.holder(device, around(device, target)));
                wire(device, piece.home(), holder);
                put(command, Placement.facility(holder), P.getFacility_Devices(), device);
            }
            case Software software -> put(command, around(software, target), P.getDevice_Software(), software);
            case StorageMedium medium -> {
                Device device = (Device) around(medium, target);
                if (!medium.getUsedAt().contains(device)) {
                    medium.getUsedAt().clear();
                    medium.getUsedAt().add(device);
                }
                put(command, architecture, P.getArchitecture_Media(), medium);
            }
            case Link link -> put(command, architecture, P.getArchitecture_Links(), link);
            case Tunnel tunnel -> put(command, architecture, P.getArchitecture_Tunnels(), tunnel);
            case Flow flow -> put(command, architecture, P.getArchitecture_Flows(), flow);
            case ResponsibilityBoundary boundary -> put(command, architecture, P.getArchitecture_Boundaries(), boundary);
            default -> throw new IllegalArgumentException(piece.element().eClass().getName());
        }
    }

    /** With an id from the one source for all, because to look for the ids of a model takes time. */
    private void put(EditCommand command, EObject owner, EReference list, EObject element) {
        ids.assign(element, owner, list);
        command.add(owner, list, element);
    }

    /** What is pasted on, or the next thing around it, that can hold an element; the target itself if nothing can. */
    private EObject around(EObject element, EObject target) {
        return Stream.iterate(target, t -> t != null && t != architecture, Pasting::outside).filter(t -> fits(element, t)).findFirst()
                .orElse(fits(element, null) ? null : target);
    }

    private boolean fits(EObject element, EObject target) {
        return placement.whyNotThere(element, target).isEmpty();
    }

    private static EObject outside(EObject target) {
        Network home = target instanceof Device device ? Homes.of(device) : null;
        return home != null ? home : target.eContainer();
    }

    /** The copied network that a copied device is drawn in. */
    private Optional<Network> network(Piece piece) {
        return piece.element() instanceof Device device && piece.home() >= 0 ? Optional.ofNullable(device.getInterfaces().get(piece.home())
                .getNetwork()).filter(copies::contains) : Optional.empty();
    }

    /** Hangs a device into the network that it is pasted into; of its other connections those stay that are right there too. */
    private void wire(Device device, int home, EObject holder) {
        Network network = holder instanceof Network n ? n : null;
        Facility facility = Placement.facility(holder);
        if (device.getArea() != null && !copies.contains(EcoreUtil.getRootContainer(device.getArea()))
                && !EcoreUtil.isAncestor(facility, device.getArea())) {
            device.setArea(null);
        }
        Interface deciding = home < 0 ? null : device.getInterfaces().get(home);
        if (deciding == null && network != null) {
            deciding = device.getInterfaces().stream().filter(i -> Homes.isPresent(i) && i.getNetwork() == null).findFirst()
                    .orElseGet(() -> added(device));
        }
        for (Interface end : device.getInterfaces()) {
            if (end == deciding) {
                end.setNetwork(network);
            } else if (end.getNetwork() == network || !stays(end.getNetwork(), network == null ? null : facility)) {
                end.setNetwork(null);
            }
        }
        if (deciding != null) {
            first(device, deciding, facility);
        }
    }

    private boolean stays(Network other, Facility facility) {
        return other == null || copies.contains(other) || other.eContainer() == architecture || other.eContainer() == facility;
    }

    /** The first connection inside the facility decides where a device is drawn. */
    private static void first(Device device, Interface deciding, Facility facility) {
        device.getInterfaces().stream().filter(Homes::isPresent)
                .filter(i -> i == deciding || i.getNetwork() != null && i.getNetwork().eContainer() == facility).findFirst()
                .filter(i -> i != deciding)
                .ifPresent(i -> device.getInterfaces().move(device.getInterfaces().indexOf(i), deciding));
    }

    private static Interface added(Device device) {
        Interface made = ArchitectureFactory.eINSTANCE.createInterface();
        device.getInterfaces().add(made);
        return made;
    }

    /** Takes away what leads out of the model, and what would say something else without that. */
    private void loosen(EObject copy, Set<EObject> lost) {
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        all.forEach(object -> object.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && object.eIsSet(r))
                .forEach(reference -> loosen(object, reference, lost)));
        lost.stream().filter(object -> object != copy && object.eContainer() != null).toList().forEach(EcoreUtil::remove);
    }

    private void loosen(EObject object, EReference reference, Set<EObject> lost) {
        boolean changed;
        if (reference.isMany()) {
            changed = ((Collection<?>) object.eGet(reference)).removeIf(value -> !isHere((EObject) value));
        } else {
            changed = !isHere((EObject) object.eGet(reference));
            if (changed) {
                object.eUnset(reference);
            }
        }
        if (changed && Deletion.isNeeded(reference)) {
            lost.add(object);
        }
    }

    private boolean isHere(EObject value) {
        EObject root = EcoreUtil.getRootContainer(value);
        return root == architecture || copies.contains(root);
    }
}
