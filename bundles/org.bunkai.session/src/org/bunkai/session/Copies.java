package org.bunkai.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Copies of elements, with everything in them. They have no ids: the session gives new ones when they come into a model. References among
 * the copied elements lead to the copies, all others to where they led.
 */
public final class Copies {

    private Copies() {
    }

    /** Copies elements; one that stands in another of them is copied with that one only. */
    public static List<EObject> of(Collection<? extends EObject> elements) {
        List<EObject> outermost = new ArrayList<>();
        elements.stream().filter(e -> elements.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e))).forEach(outermost::add);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> copies = List.copyOf(copier.copyAll(outermost));
        copier.copyReferences();
        copier.values().forEach(copy -> {
            if (copy.eClass().getEIDAttribute() != null) {
                copy.eUnset(copy.eClass().getEIDAttribute());
            }
        });
        return copies;
    }

    /**
     * Puts copies into an element, each into the first list that can hold it, or else beside the element into its own list. Not executable if
     * one of them fits nowhere.
     *
     * @param copies not yet in a model
     */
    public static Command paste(EditingDomain domain, EObject target, Collection<? extends EObject> copies) {
        CompoundCommand all = new CompoundCommand();
        for (EObject copy : copies) {
            Optional<Command> add = place(target, copy).map(owner -> AddCommand.create(domain, owner.object(), owner.list(), copy));
            if (add.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            all.append(add.get());
        }
        return copies.isEmpty() ? UnexecutableCommand.INSTANCE : all.unwrap();
    }

    private record Place(EObject object, EReference list) {
    }

    private static Optional<Place> place(EObject target, EObject copy) {
        return list(target, copy).map(list -> new Place(target, list))
                .or(() -> Optional.ofNullable(target.eContainer()).flatMap(owner -> list(owner, copy).map(list -> new Place(owner, list))));
    }

    private static Optional<EReference> list(EObject owner, EObject copy) {
        return owner.eClass().getEAllContainments().stream()
                .filter(list -> list.isMany() && list.getEReferenceType().isInstance(copy)).findFirst();
    }
}
