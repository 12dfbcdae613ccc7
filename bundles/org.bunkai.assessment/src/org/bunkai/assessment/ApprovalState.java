package org.bunkai.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.ChangesSince.Told;
import org.bunkai.model.Fingerprint;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Baseline;
import org.bunkai.model.assessment.BaselineFinding;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.Role;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;

/**
 * Whether people have decided on what a check found. A decision is on one state: the model and the findings whose fingerprints it holds. On
 * any other state it says what was decided once, and never counts. In words by {@link ApprovalTexts}. Not thread-safe.
 */
public final class ApprovalState {

    private final CheckResult result;
    private final LoadOptions options;
    private final List<Standing> standings;
    private final Map<Fingerprints, ChangesSince> changes = new HashMap<>();

    private ApprovalState(CheckResult result, LoadOptions options, List<Standing> standings) {
        this.result = result;
        this.options = options;
        this.standings = standings;
    }

    /**
     * One decision, and what it is worth in this check.
     *
     * @param approval the entry
     * @param newest whether nobody decided later in the same role
     * @param sameModel whether the model is what was decided on
     * @param sameFindings whether the findings are what was decided on
     */
    public record Standing(Approval approval, boolean newest, boolean sameModel, boolean sameFindings) {

        /** Whether it is a decision on this state. */
        public boolean holds() {
            return sameModel && sameFindings;
        }
    }

    /**
     * The decisions that stand in the assessment of a check; none if the check had no assessment. Reads no file.
     *
     * @param options limits for the copies that {@link #changes} reads
     */
    public static ApprovalState of(CheckResult result, LoadOptions options) {
        List<Approval> approvals = result.assessment().approvals();
        if (approvals.isEmpty()) {
            return new ApprovalState(result, options, List.of());
        }
        Fingerprints now = Fingerprints.of(result);
        Set<Approval> newest = new HashSet<>(newest(approvals).values());
        return new ApprovalState(result, options, approvals.stream().map(a -> new Standing(a, newest.contains(a),
                now.model().equals(a.getModelFingerprint()), now.findings().equals(a.getFindingsFingerprint()))).toList());
    }

    /** By role the decision of the newest day; of several on one day the last in the file. */
    private static Map<Role, Approval> newest(List<Approval> approvals) {
        return approvals.stream().sorted(Comparator.comparing(Approval::getOn))
                .collect(Collectors.toMap(Approval::getRole, Function.identity(), (older, newer) -> newer));
    }

    /** Every decision, in the order of the file. */
    public List<Standing> all() {
        return standings;
    }

    /** The newest decision in a role, whatever state it is on; empty if nobody decided in it. */
    public Optional<Standing> newest(Role role) {
        return standings.stream().filter(s -> s.newest() && s.approval().getRole() == role).findFirst();
    }

    /** Whether the newest decision of those who approve is on this state, and approves it, with or without conditions. */
    public boolean isApproved() {
        return newest(Role.APPROVED).filter(Standing::holds).map(s -> s.approval().getDecision())
                .filter(d -> d == Decision.APPROVED || d == Decision.APPROVED_WITH_CONDITIONS).isPresent();
    }

    /**
     * What is different now from the state that was decided on. Reads the copies of the model and of the findings, each if it has changed;
     * what cannot be told is said, and never taken for unchanged.
     */
    public ChangesSince changes(Standing standing) {
        return changes.computeIfAbsent(Fingerprints.of(standing.approval()), state -> compare(standing, state));
    }

    private ChangesSince compare(Standing standing, Fingerprints state) {
        Path assessment = Path.of(result.assessment().source());
        Path modelCopy = AssessmentFile.approvedModel(assessment, state.model());
        Path findingsCopy = AssessmentFile.approvedFindings(assessment, state.findings());
        Optional<Architecture> before = standing.sameModel() ? Optional.empty() : model(modelCopy, state);
        Optional<Baseline> baseline = standing.sameFindings() ? Optional.empty() : baseline(findingsCopy, state);
        Told findings = told(standing.sameFindings(), baseline, findingsCopy);
        if (findings == Told.CHANGED && !baseline.orElseThrow().getEdition().equals(result.edition().getId())) {
            findings = Told.OTHER_EDITION;
        }
        List<BaselineFinding> old = findings == Told.CHANGED ? baseline.orElseThrow().getFindings() : List.of();
        return new ChangesSince(told(standing.sameModel(), before, modelCopy),
                before.map(b -> ModelDifference.between(b, result.architecture())).orElse(List.of()), findings,
                findings == Told.CHANGED ? added(old) : List.of(), fixed(old), baseline.map(Baseline::getEdition).orElse(null), modelCopy,
                findingsCopy);
    }

    private static Told told(boolean same, Optional<?> before, Path copy) {
        return same ? Told.SAME : before.isPresent() ? Told.CHANGED : Files.exists(copy) ? Told.UNUSABLE : Told.MISSING;
    }

    /** The model that was decided on; empty if it is not there, cannot be read or is another. */
    private Optional<Architecture> model(Path copy, Fingerprints state) {
        try {
            return Optional.of(ModelLoader.load(copy, options)).filter(a -> Fingerprint.of(a).toString().equals(state.model()));
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    /** The findings that were decided on; empty if they are not there, cannot be read, are others or not whole. */
    private Optional<Baseline> baseline(Path copy, Fingerprints state) {
        try {
            return state.baseline(ModelLoader.loadAssessment(copy, options).getBaselines()).filter(b -> b.getEdition() != null
                    && b.getFindings().stream().flatMap(f -> Stream.of(f.getFinding(), f.getOutcome(), f.getMessageJa(), f.getMessageEn()))
                            .allMatch(Objects::nonNull));
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    private List<Finding> added(List<BaselineFinding> old) {
        Map<String, BaselineFinding> byId = old.stream()
                .collect(Collectors.toMap(BaselineFinding::getFinding, Function.identity(), (first, second) -> first));
        return Stream.concat(result.violations().stream(), result.questions().stream())
                .filter(f -> isNew(f.outcome(), byId.get(f.id()))).toList();
    }

    private static boolean isNew(Outcome now, BaselineFinding old) {
        return old == null || Stream.of(Outcome.values()).filter(o -> o.name().equals(old.getOutcome()))
                .noneMatch(o -> ClauseOutcomes.toClauseOutcome(now).compareTo(ClauseOutcomes.toClauseOutcome(o)) >= 0);
    }

    private List<BaselineFinding> fixed(List<BaselineFinding> old) {
        Set<String> now = result.findings().stream().map(Finding::id).collect(Collectors.toSet());
        return old.stream().filter(f -> !now.contains(f.getFinding())).toList();
    }
}
