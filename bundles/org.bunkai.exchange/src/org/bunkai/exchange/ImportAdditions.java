package org.bunkai.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Area;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;

/** Parties and areas that a ledger names and the model does not have: one per name, in no model until a row that needs it is written. */
final class ImportAdditions {

    private final Map<List<Object>, Element> made = new HashMap<>();
    private final Map<Area, Facility> facilities = new HashMap<>();

    /** What is new by that name: a party. */
    Party party(String name) {
        return (Party) made.computeIfAbsent(List.of(ImportWords.key(name)), k -> named(ArchitectureFactory.eINSTANCE.createParty(), name));
    }

    /** What is new by that name: an area of a facility. */
    Area area(String name, Facility facility) {
        Area area = (Area) made.computeIfAbsent(List.of(ImportWords.key(name), facility),
                k -> named(ArchitectureFactory.eINSTANCE.createArea(), name));
        facilities.put(area, facility);
        return area;
    }

    /** Where a new area belongs. */
    Facility facility(Area area) {
        return facilities.get(area);
    }

    private static Element named(Element element, String name) {
        element.setName(name);
        return element;
    }
}
