package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.assessment.ClauseResult.Coverage;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.TextStatus;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EObject;

/**
 * Outcomes of clauses from the answers of rules and of people (RULES.md §1.6 and §1.8), for each facility and for the whole.
 *
 * <p>Everything that decides a clause is a part with an outcome, and the worst part wins: each rule by its worst answer, NOT_APPLICABLE
 * if it has none; an attestation rule and what no rule decides by the attestation, MANUAL if there is none. What no rule decides only
 * counts where the rules alone would give SATISFIED. The whole takes an attested part from the worst of the facilities. Advice and rules of
 * other packs never count. A waiver changes no outcome. A clause that the provider's contract contains is NOT_APPLICABLE where
 * {@link Simplification} allows it.</p>
 */
final class ClauseOutcomes {

    /** ERROR before VIOLATED before UNDECIDABLE, then the gravest, then by id. */
    static final Comparator<Finding> WORST_FIRST = Comparator.comparing((Finding f) -> toClauseOutcome(f.outcome()))
            .thenComparing(f -> f.severity(), Comparator.reverseOrder())
            .thenComparing(Finding::id);

    private final String edition;
    private final Set<String> decidingPacks;
    private final Attestations attestations;
    private final Set<String> waived;
    private final Scopes scopes;
    private final Map<String, List<RuleMetadata>> rulesByClause = new HashMap<>();
    private final Map<String, List<Finding>> openByRule = new HashMap<>();
    private final Map<String, Map<EObject, Tally>> tallies = new HashMap<>();
    private final Set<String> notRun;

    /**
     * @param edition edition of the run
     * @param run what the engine gave
     * @param findings every answer, ERROR ones and those of attestations included; contradictions after what they contradict
     * @param decidingPacks ids of the packs built in and required; other packs' rules are shown beside a clause and never decide it
     * @param attestations the answers of people
     * @param waived ids of the waived findings
     * @param scopes the institution's facilities
     */
    ClauseOutcomes(String edition, RunResult run, List<Finding> findings, Set<String> decidingPacks, Attestations attestations,
            Set<String> waived, Scopes scopes) {
        this.edition = edition;
        this.decidingPacks = decidingPacks;
        this.attestations = attestations;
        this.waived = waived;
        this.scopes = scopes;
        this.notRun = Set.copyOf(run.notRun().stream().map(n -> n.rule().id()).toList());
        for (RuleMetadata rule : run.rules()) {
            for (String clause : rule.clauses().getOrDefault(edition, List.of())) {
                rulesByClause.computeIfAbsent(clause, c -> new ArrayList<>()).add(rule);
            }
        }
        findings.forEach(this::count);
    }

    ClauseResult of(Clause clause) {
        List<RuleMetadata> rules = rulesByClause.getOrDefault(clause.getId(), List.of());
        List<RuleMetadata> deciding = rules.stream().filter(this::decides).toList();
        List<Finding> shown = new ArrayList<>(openByRule.getOrDefault(clause.getId(), List.of()));
        rules.forEach(r -> shown.addAll(openByRule.getOrDefault(r.id(), List.of())));
        shown.sort(WORST_FIRST);
        int advice = rules.stream().filter(r -> !decides(r)).mapToInt(r -> openByRule.getOrDefault(r.id(), List.of()).size()).sum();
        Coverage coverage = coverage(clause, deciding);
        boolean simplified = Simplification.applies(scopes.architecture(), clause);
        Scope whole = new Scope(clause, deciding, coverage, simplified, null);
        List<FacilityOutcome> facilities = scopes.facilities().stream()
                .map(f -> new Scope(clause, deciding, coverage, simplified, f).inFacility()).toList();
        return new ClauseResult(clause, whole.outcome(), coverage, whole.number(Outcome.VIOLATED), whole.number(Outcome.UNDECIDABLE),
                whole.number(Outcome.SATISFIED), whole.number(Outcome.ERROR), advice, shown, whole.isWaived(), whole.isAttested(),
                whole.isSimplified(), facilities, left(clause, deciding));
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

    private void count(Finding finding) {
        Map<EObject, Tally> ofRule = tallies.computeIfAbsent(finding.rule().id(), r -> new HashMap<>());
        boolean accepted = waived.contains(finding.id());
        ofRule.computeIfAbsent(null, whole -> new Tally()).add(finding.outcome(), accepted);
        for (EObject facility : scopes.facilitiesOf(finding.element())) {
            Tally tally = ofRule.computeIfAbsent(facility, f -> new Tally());
            // A contradiction is about a violation: where the model shows none it is not a violation either.
            if (!finding.key().equals(AttestedFindings.CONTRADICTION) || tally.number(Outcome.VIOLATED) > 0) {
                tally.add(finding.outcome(), accepted);
            }
        }
        if (isOpen(finding.outcome())) {
            openByRule.computeIfAbsent(finding.rule().id(), r -> new ArrayList<>()).add(finding);
        }
    }

    private boolean decides(RuleMetadata rule) {
        return rule.strength().decides() && decidingPacks.contains(rule.pack());
    }

    /** Rules were written for the text in the register: what is not in it, or what an institution supplies, is for people to judge. */
    private static boolean isBeyondRules(Clause clause) {
        return clause.isIncomplete() || clause.getTextStatus() == TextStatus.INSTITUTION;
    }

    private static Coverage coverage(Clause clause, List<RuleMetadata> deciding) {
        boolean attested = deciding.stream().anyMatch(r -> r.kind() == Kind.ATTESTATION);
        return deciding.isEmpty() ? Coverage.NONE : attested || isBeyondRules(clause) ? Coverage.PARTIAL : Coverage.FULL;
    }

    /** The outcome of a clause that has this one answer only. */
    static ClauseOutcome toClauseOutcome(Outcome outcome) {
        return switch (outcome) {
            case ERROR -> ClauseOutcome.ERROR;
            case VIOLATED -> ClauseOutcome.VIOLATED;
            case UNDECIDABLE, NOT_RUN -> ClauseOutcome.UNDECIDABLE;
            case SATISFIED -> ClauseOutcome.SATISFIED;
            case NOT_APPLICABLE -> ClauseOutcome.NOT_APPLICABLE;
        };
    }

    private List<RuleMetadata> left(Clause clause, List<RuleMetadata> deciding) {
        List<RuleMetadata> left = new ArrayList<>(deciding.stream().filter(r -> r.kind() == Kind.ATTESTATION).toList());
        if (!deciding.isEmpty() && isBeyondRules(clause)) {
            left.add(AttestedFindings.ofClause(clause.getId(), edition));
        }
        return left;
    }

    private static ClauseOutcome toClauseOutcome(AttestedAnswer answer) {
        return switch (answer) {
            case UNKNOWN -> ClauseOutcome.MANUAL;
            case YES -> ClauseOutcome.SATISFIED;
            case NO -> ClauseOutcome.VIOLATED;
            case NOT_APPLICABLE -> ClauseOutcome.NOT_APPLICABLE;
        };
    }

    private static ClauseOutcome worst(Stream<ClauseOutcome> outcomes) {
        return outcomes.min(Comparator.naturalOrder()).orElse(ClauseOutcome.NOT_APPLICABLE);
    }

    /** Answers of one rule in one facility or in the whole. */
    private static final class Tally {

        static final Tally NONE = new Tally();

        private final Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
        private final Map<Outcome, Integer> accepted = new EnumMap<>(Outcome.class);

        void add(Outcome outcome, boolean isWaived) {
            all.merge(outcome, 1, Integer::sum);
            if (isWaived) {
                accepted.merge(outcome, 1, Integer::sum);
            }
        }

        int number(Outcome outcome) {
            return all.getOrDefault(outcome, 0);
        }

        int waived(Outcome outcome) {
            return accepted.getOrDefault(outcome, 0);
        }

        ClauseOutcome worst() {
            return ClauseOutcomes.worst(all.keySet().stream().map(ClauseOutcomes::toClauseOutcome));
        }
    }

    /** One clause in one facility; in the whole, if the facility is {@code null}. */
    private final class Scope {

        private final Clause clause;
        private final List<RuleMetadata> deciding;
        private final Coverage coverage;
        private final boolean covered;
        private final Facility facility;

        Scope(Clause clause, List<RuleMetadata> deciding, Coverage coverage, boolean covered, Facility facility) {
            this.clause = clause;
            this.deciding = deciding;
            this.coverage = coverage;
            this.covered = covered;
            this.facility = facility;
        }

        FacilityOutcome inFacility() {
            return new FacilityOutcome(facility, outcome(), isWaived(), isAttested());
        }

        ClauseOutcome outcome() {
            return isSimplified() ? ClauseOutcome.NOT_APPLICABLE : decided();
        }

        /** A failed rule is shown whatever the contract contains. */
        boolean isSimplified() {
            return covered && decided() != ClauseOutcome.ERROR;
        }

        private ClauseOutcome decided() {
            if (coverage == Coverage.NONE) {
                return worst(Stream.of(answered(clause.getId()), tally(clause.getId()).worst()));
            }
            ClauseOutcome ofRules = ofRules();
            return ofRules == ClauseOutcome.SATISFIED && isBeyondRules(clause) ? worst(Stream.of(ofRules, beyondRules())) : ofRules;
        }

        boolean isWaived() {
            Outcome outcome = switch (outcome()) {
                case VIOLATED -> Outcome.VIOLATED;
                case UNDECIDABLE -> Outcome.UNDECIDABLE;
                default -> null;
            };
            return outcome != null && number(outcome) > 0 && tallies().mapToInt(t -> t.waived(outcome)).sum() == number(outcome)
                    && (outcome == Outcome.VIOLATED || deciding.stream().noneMatch(r -> notRun.contains(r.id())));
        }

        boolean isAttested() {
            ClauseOutcome outcome = outcome();
            boolean asked = coverage == Coverage.NONE || isBeyondRules(clause) && outcome == ClauseOutcome.SATISFIED
                    || deciding.stream().anyMatch(r -> r.kind() == Kind.ATTESTATION);
            return asked && !isSimplified() && (outcome == ClauseOutcome.SATISFIED || outcome == ClauseOutcome.NOT_APPLICABLE);
        }

        int number(Outcome outcome) {
            return tallies().mapToInt(t -> t.number(outcome)).sum();
        }

        private ClauseOutcome ofRules() {
            return worst(Stream.concat(deciding.stream().map(this::outcome), Stream.of(tally(clause.getId()).worst())));
        }

        /** What people say on the part that no rule decides; for the whole, in the facilities that have anything to do with the clause. */
        private ClauseOutcome beyondRules() {
            List<Facility> concerned = facility != null ? List.of() : scopes.facilities().stream()
                    .filter(f -> new Scope(clause, deciding, coverage, covered, f).ofRules() == ClauseOutcome.SATISFIED).toList();
            return concerned.isEmpty() ? answered(clause.getId()) : worst(concerned.stream().map(f -> answered(clause.getId(), f)));
        }

        private ClauseOutcome outcome(RuleMetadata rule) {
            if (rule.kind() == Kind.ATTESTATION) {
                return worst(Stream.of(answered(rule.id()), tally(rule.id()).worst()));
            }
            return notRun.contains(rule.id()) ? ClauseOutcome.UNDECIDABLE : tally(rule.id()).worst();
        }

        /** What people say on an attestation rule or on what no rule decides; an answer to the clause is one to its attestation rules too. */
        private ClauseOutcome answered(String subject) {
            return facility != null || scopes.facilities().isEmpty() ? answered(subject, facility)
                    : worst(scopes.facilities().stream().map(f -> answered(subject, f)));
        }

        private ClauseOutcome answered(String subject, Facility where) {
            AttestedAnswer own = attestations.answer(subject, where);
            return toClauseOutcome(own != AttestedAnswer.UNKNOWN ? own : attestations.answer(clause.getId(), where));
        }

        private Stream<Tally> tallies() {
            return Stream.concat(deciding.stream().map(RuleMetadata::id), Stream.of(clause.getId())).map(this::tally);
        }

        private Tally tally(String subject) {
            Map<EObject, Tally> ofSubject = tallies.get(subject);
            return ofSubject == null ? Tally.NONE : ofSubject.getOrDefault(facility, Tally.NONE);
        }
    }
}
