package org.bunkai.workbench.explorer;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.validation.api.Outcome;
import org.bunkai.workbench.emf.FeatureGroup;
import org.eclipse.emf.ecore.EObject;

/** How many open findings each element has, and the elements in it. */
final class OutcomeMarks {

    /** Numbers by the ordinal of the outcome. */
    private Map<EObject, int[]> counts = Map.of();

    /** Counts the findings of a result that nobody waived. */
    void show(Optional<CheckResult> result) {
        Map<EObject, int[]> own = new IdentityHashMap<>();
        result.ifPresent(found -> found.findings().stream().filter(f -> !found.isWaived(f))
                .forEach(f -> numbers(own, f.element())[f.outcome().ordinal()]++));
        counts = new IdentityHashMap<>();
        own.forEach(this::add);
    }

    /** Adds the numbers of an element to it and to all around it. */
    private void add(EObject counted, int[] numbers) {
        for (EObject element = counted; element != null; element = element.eContainer()) {
            int[] sum = numbers(counts, element);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += numbers[i];
            }
        }
    }

    private static int[] numbers(Map<EObject, int[]> counts, EObject element) {
        return counts.computeIfAbsent(element, key -> new int[Outcome.values().length]);
    }

    /** Of an element with everything in it, or of all elements of a group. */
    int count(Object node, Outcome outcome) {
        return node instanceof FeatureGroup group ? group.children().stream().mapToInt(child -> count(child, outcome)).sum()
                : counts.containsKey(node) ? counts.get(node)[outcome.ordinal()] : 0;
    }
}
