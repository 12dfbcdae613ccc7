package org.bunkai.validation.api;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What the engine has to know of a metamodel to turn a rule's silence into a question (RULES.md §1.1): where a rule gave no answer in a
 * facility of the institution, the engine answers UNDECIDABLE on the facility while one of the inventory kinds of the rule is not known to
 * be complete there, NOT_APPLICABLE when all are. The engine itself knows no metamodel. Implementations read the model anew in every call.
 */
@ConsumerType
public interface Inventory {

    /** Facilities that have to be answered for, in the order of their ids. */
    List<EObject> facilities();

    /** What to ask for while {@link #facilities()} is empty; never empty itself. */
    List<Fact> missingFacilities();

    /**
     * The facilities that an answer on an element speaks for: its own, or those of its ends; all of them for what stands for the whole
     * (the architecture, a party, a document); none for what lies outside the institution.
     */
    Set<EObject> facilitiesOf(EObject element);

    /**
     * The fact that says whether a kind of inventory is complete in a facility.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    Fact completeness(EObject facility, String kind);

    /** Whether such a fact says "complete". */
    boolean isComplete(Fact completeness);

    /** Features read by the methods above. */
    Set<EStructuralFeature> reads();
}
