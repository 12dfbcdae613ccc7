package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.assessment.ClauseResult.Coverage;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.TextStatus;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RunResult;

/** Outcomes of clauses from the answers of rules (RULES.md §1.8): worst wins, advice never counts, what no rule decides is MANUAL. */
final class ClauseOutcomes {

    /** ERROR before VIOLATED before UNDECIDABLE, then the gravest, then by id. */
    static final Comparator<Finding> WORST_FIRST = Comparator.comparing((Finding f) -> toClauseOutcome(f.outcome()))
            .thenComparing(f -> f.severity(), Comparator.reverseOrder())
            .thenComparing(Finding::id);

    private final Set<String> decidingPacks;
    private final Map<String, List<RuleMetadata>> rulesByClause = new HashMap<>();
    private final Map<String, List<Finding>> findingsByRule = new HashMap<>();
    private final Set<String> notRun;

    /**
     * @param edition edition of the run
     * @param run what the engine gave
     * @param findings every answer, ERROR ones included
     * @param decidingPacks ids of the packs built in and required; other packs' rules are shown beside a clause and never decide it
     */
    ClauseOutcomes(String edition, RunResult run, List<Finding> findings, Set<String> decidingPacks) {
        this.decidingPacks = decidingPacks;
        this.notRun = Set.copyOf(run.notRun().stream().map(n -> n.rule().id()).toList());
        for (RuleMetadata rule : run.rules()) {
            for (String clause : rule.clauses().getOrDefault(edition, List.of())) {
                rulesByClause.computeIfAbsent(clause, c -> new ArrayList<>()).add(rule);
            }
        }
        findings.forEach(f -> findingsByRule.computeIfAbsent(f.rule().id(), r -> new ArrayList<>()).add(f));
    }

    ClauseResult of(Clause clause) {
        List<RuleMetadata> rules = rulesByClause.getOrDefault(clause.getId(), List.of());
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<Finding> shown = new ArrayList<>();
        int advice = 0;
        ClauseOutcome worst = null;
        boolean attested = false;
        for (RuleMetadata rule : rules) {
            List<Finding> answers = findingsByRule.getOrDefault(rule.id(), List.of());
            List<Finding> open = answers.stream().filter(f -> isOpen(f.outcome())).toList();
            shown.addAll(open);
            if (!decides(rule)) {
                advice += open.size();
                continue;
            }
            attested |= rule.kind() == Kind.ATTESTATION;
            answers.forEach(f -> counts.merge(f.outcome(), 1, Integer::sum));
            worst = worse(worst, outcomeOf(rule, answers));
        }
        // Rules were written for the text in the register: what an institution supplies is for people to judge.
        boolean partly = attested || clause.isIncomplete() || clause.getTextStatus() == TextStatus.INSTITUTION;
        Coverage coverage = worst == null ? Coverage.NONE : partly ? Coverage.PARTIAL : Coverage.FULL;
        shown.sort(WORST_FIRST);
        return new ClauseResult(clause, outcome(worst, coverage), coverage, counts.getOrDefault(Outcome.VIOLATED, 0),
                counts.getOrDefault(Outcome.UNDECIDABLE, 0), counts.getOrDefault(Outcome.SATISFIED, 0),
                counts.getOrDefault(Outcome.ERROR, 0), advice, shown);
    }

    /** Whether an answer asks for something to be done. */
    static boolean isOpen(Outcome outcome) {
        return outcome == Outcome.VIOLATED || outcome == Outcome.UNDECIDABLE || outcome == Outcome.ERROR;
    }

    /** Number of clauses per outcome, in the order of {@link ClauseOutcome}, zeros included. */
    static Map<ClauseOutcome, Integer> count(List<ClauseResult> clauses) {
        Map<ClauseOutcome, Integer> counts = new LinkedHashMap<>();
        for (ClauseOutcome outcome : ClauseOutcome.values()) {
            counts.put(outcome, (int) clauses.stream().filter(c -> c.outcome() == outcome).count());
        }
        return counts;
    }

    private boolean decides(RuleMetadata rule) {
        return rule.strength().decides() && decidingPacks.contains(rule.pack());
    }

    private ClauseOutcome outcomeOf(RuleMetadata rule, List<Finding> answers) {
        if (rule.kind() == Kind.ATTESTATION) {
            return ClauseOutcome.MANUAL;
        }
        if (notRun.contains(rule.id())) {
            return ClauseOutcome.UNDECIDABLE;
        }
        return answers.stream().map(f -> toClauseOutcome(f.outcome())).min(Comparator.naturalOrder()).orElse(ClauseOutcome.NOT_APPLICABLE);
    }

    private static ClauseOutcome outcome(ClauseOutcome worst, Coverage coverage) {
        if (worst == null || worst == ClauseOutcome.SATISFIED && coverage == Coverage.PARTIAL) {
            return ClauseOutcome.MANUAL;
        }
        return worst;
    }

    private static ClauseOutcome worse(ClauseOutcome a, ClauseOutcome b) {
        return a == null || b.compareTo(a) < 0 ? b : a;
    }

    private static ClauseOutcome toClauseOutcome(Outcome outcome) {
        return switch (outcome) {
            case ERROR -> ClauseOutcome.ERROR;
            case VIOLATED -> ClauseOutcome.VIOLATED;
            case UNDECIDABLE, NOT_RUN -> ClauseOutcome.UNDECIDABLE;
            case SATISFIED -> ClauseOutcome.SATISFIED;
            case NOT_APPLICABLE -> ClauseOutcome.NOT_APPLICABLE;
        };
    }
}
