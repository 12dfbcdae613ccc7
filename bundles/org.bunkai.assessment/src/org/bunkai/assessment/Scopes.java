package org.bunkai.assessment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Facility;
import org.bunkai.validation.base.ArchitectureInventory;
import org.eclipse.emf.ecore.EObject;

/** Which facilities of the institution an answer speaks for; remembered, because many answers are about one element. */
final class Scopes {

    private final Architecture architecture;
    private final ArchitectureInventory inventory;
    private final List<Facility> facilities;
    private final Map<EObject, Set<EObject>> facilitiesOf = new IdentityHashMap<>();

    Scopes(Architecture architecture) {
        this.architecture = architecture;
        this.inventory = new ArchitectureInventory(architecture);
        this.facilities = inventory.facilities().stream().map(Facility.class::cast).toList();
    }

    /** The model. */
    Architecture architecture() {
        return architecture;
    }

    /** The institution's facilities, in the order of their ids. */
    List<Facility> facilities() {
        return facilities;
    }

    /** The facilities that an answer on an element speaks for; none for what lies outside the institution. */
    Set<EObject> facilitiesOf(EObject element) {
        return facilitiesOf.computeIfAbsent(element, inventory::facilitiesOf);
    }

    /** Whether an answer on an element speaks for a facility; {@code null} is the whole. */
    boolean isIn(EObject element, Facility facility) {
        return facility == null || facilitiesOf(element).contains(facility);
    }

    /** The facility of an id; {@code null} if the institution has none of that id. */
    Facility facility(String id) {
        return facilities.stream().filter(f -> f.getId().equals(id)).findFirst().orElse(null);
    }

    /** What stands for a facility in a finding; for the whole the architecture. */
    EObject element(Facility facility) {
        return facility == null ? architecture : facility;
    }
}
