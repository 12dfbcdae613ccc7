package org.bunkai.validation.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bunkai.validation.engine.RunTrace.RuleTrace;
import org.eclipse.emf.ecore.EObject;

/**
 * What of a rule has to run again.
 *
 * @param kept what the rule left before; nothing if all of it runs
 * @param elements for which it is asked again, those that it does not look at among them; none if all of it runs
 * @param sameInventory whether silence means what it meant before
 */
record RulePart(RuleTrace kept, Set<EObject> elements, boolean sameInventory) {

    /** All of it. */
    static final RulePart ALL = new RulePart(new RuleTrace(Set.of(), Set.of(), List.of(), List.of(), null, false), Set.of(), false);

    /** Whether the rule is asked for an element. */
    boolean concerns(EObject element) {
        return this == ALL || elements.contains(element);
    }

    /** All answers, in the order of their ids: those for the elements in place of what they were. */
    List<Finding> merged(List<Finding> fresh) {
        if (this == ALL) {
            return fresh;
        }
        List<Finding> merged = new ArrayList<>(kept.answers().size() + fresh.size());
        for (Finding answer : kept.answers()) {
            if (!elements.contains(answer.element())) {
                merged.add(answer);
            }
        }
        merged.addAll(fresh);
        merged.sort(Comparator.comparing(Finding::id));
        return List.copyOf(merged);
    }

    /** The engine's answers of before, where they stand: the rule answers for the same elements. */
    Optional<List<Finding>> inventory(List<Finding> fresh) {
        return sameInventory && answered(kept.answers()).equals(answered(fresh)) ? Optional.of(kept.inventory()) : Optional.empty();
    }

    private Set<EObject> answered(List<Finding> answers) {
        Set<EObject> answered = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Finding answer : answers) {
            if (elements.contains(answer.element())) {
                answered.add(answer.element());
            }
        }
        return answered;
    }
}
