package org.bunkai.validation.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Inventory;
import org.bunkai.validation.api.Outcome;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The engine's answers where a rule was silent (RULES.md §1.1). */
final class InventoryAnswers {

    private final Inventory inventory;
    private final EObject root;
    private final Map<EObject, Set<EObject>> facilitiesOf = new HashMap<>();

    InventoryAnswers(Inventory inventory, EObject root) {
        this.inventory = inventory;
        this.root = root;
    }

    /** One answer for each facility that the rule did not answer for; none for a rule whose silence means nothing. */
    List<Finding> of(RuleMetadata rule, List<Finding> answers) {
        if (rule.inventory().isEmpty()) {
            return List.of();
        }
        List<EObject> facilities = inventory.facilities();
        if (facilities.isEmpty()) {
            return answers.isEmpty()
                    ? List.of(finding(rule, root, Outcome.UNDECIDABLE, "engine.noFacility", inventory.missingFacilities())) : List.of();
        }
        Set<EObject> answered = new HashSet<>();
        int stride = stride(answers.size());
        for (int i = 0, at = 0; i < answers.size(); i++, at = (at + stride) % answers.size()) {
            Finding answer = answers.get(at);
            answered.addAll(facilitiesOf.computeIfAbsent(answer.element(), inventory::facilitiesOf));
            if (answered.size() >= facilities.size() && answered.containsAll(facilities)) {
                return List.of();
            }
        }
        List<Finding> result = new ArrayList<>();
        for (EObject facility : facilities) {
            if (!answered.contains(facility)) {
                result.add(answer(rule, facility));
            }
        }
        return result;
    }

    /**
     * Answers stand in the order of ids, so those for one facility often stand together; long steps meet all facilities soon. Has no divisor
     * in common with the size, so that every answer is met once.
     */
    private static int stride(int size) {
        int stride = Math.max(1, (int) (size * 0.618));
        while (BigInteger.valueOf(stride).gcd(BigInteger.valueOf(size)).intValue() > 1) {
            stride++;
        }
        return stride;
    }

    private Finding answer(RuleMetadata rule, EObject facility) {
        List<Fact> missing = rule.inventory().stream().map(kind -> inventory.completeness(facility, kind))
                .filter(fact -> !inventory.isComplete(fact)).toList();
        return missing.isEmpty() ? finding(rule, facility, Outcome.NOT_APPLICABLE, "engine.inventoryEmpty", List.of())
                : finding(rule, facility, Outcome.UNDECIDABLE, "engine.inventoryUnknown", missing);
    }

    private static Finding finding(RuleMetadata rule, EObject element, Outcome outcome, String key, List<Fact> missing) {
        String id = rule.id() + '@' + EcoreUtil.getID(element) + '#' + MetadataReader.INVENTORY_CAUSE;
        return new Finding(id, rule, outcome, rule.severity(), key, List.of(element), MetadataReader.INVENTORY_CAUSE, element, List.of(),
                List.of(), List.of(), missing);
    }
}
