package org.bunkai.workbench.explorer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.emf.FeatureGroup;
import org.eclipse.emf.ecore.EObject;

/** How many open findings each element has, and the elements in it. */
final class OutcomeMarks {

    private final Map<EObject, Map<Outcome, Integer>> counts = new HashMap<>();

    /** Counts the findings of a result that nobody waived. */
    void show(Optional<CheckResult> result) {
        counts.clear();
        result.ifPresent(found -> found.findings().stream().filter(f -> !found.isWaived(f)).forEach(this::count));
    }

    private void count(Finding finding) {
        for (EObject element = finding.element(); element != null; element = element.eContainer()) {
            counts.computeIfAbsent(element, e -> new EnumMap<>(Outcome.class)).merge(finding.outcome(), 1, Integer::sum);
        }
    }

    /** Of an element with everything in it, or of all elements of a group. */
    int count(Object node, Outcome outcome) {
        return node instanceof FeatureGroup group ? group.children().stream().mapToInt(child -> count(child, outcome)).sum()
                : counts.getOrDefault(node, Map.of()).getOrDefault(outcome, 0);
    }
}
