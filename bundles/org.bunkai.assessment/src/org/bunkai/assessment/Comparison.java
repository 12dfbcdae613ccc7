package org.bunkai.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bunkai.validation.engine.Finding;

/**
 * Two checks of one architecture at different times. Only findings of rules that decide a clause are compared, by their ids.
 *
 * @param before the older check
 * @param after the newer check
 * @param added findings that count now and did not before, or had a milder outcome, or were waived; worst first
 * @param fixed findings that were there, waived or not, and are gone; as they were, worst first
 * @param unchanged findings that counted before and count now, worst first
 * @param waived findings that are waived now, worst first
 * @param elements what changed in the model
 */
public record Comparison(CheckResult before, CheckResult after, List<Finding> added, List<Finding> fixed, List<Finding> unchanged,
        List<Finding> waived, List<ElementChange> elements) {

    public Comparison {
        added = List.copyOf(added);
        fixed = List.copyOf(fixed);
        unchanged = List.copyOf(unchanged);
        waived = List.copyOf(waived);
        elements = List.copyOf(elements);
    }

    /** Compares two checks, which are of one edition. */
    public static Comparison of(CheckResult before, CheckResult after) {
        Map<String, Finding> old = byId(before);
        Map<String, Finding> now = byId(after);
        Map<Boolean, List<Finding>> counting = after.findings().stream().filter(f -> !after.isWaived(f))
                .collect(Collectors.partitioningBy(f -> isNew(f, old.get(f.id()), before)));
        return new Comparison(before, after, counting.get(true), before.findings().stream().filter(f -> !now.containsKey(f.id())).toList(),
                counting.get(false), after.waived(), ModelDifference.between(before.architecture(), after.architecture()));
    }

    private static boolean isNew(Finding finding, Finding old, CheckResult before) {
        return old == null || before.isWaived(old) || ClauseOutcomes.toClauseOutcome(finding.outcome())
                .compareTo(ClauseOutcomes.toClauseOutcome(old.outcome())) < 0;
    }

    private static Map<String, Finding> byId(CheckResult result) {
        return result.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
    }
}
