package org.bunkai.assessment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Facility;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunResult;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.eclipse.emf.ecore.EObject;

/**
 * Says results of one model about another one that holds the same: a copy was checked, its original is meant. Never looks into the elements.
 * A finding that is the same object in two results after each other stays the same object. Not thread-safe.
 */
public final class ResultMapping {

    private final UnaryOperator<EObject> elements;
    private Map<Finding, Finding> last = Map.of();
    private Map<Finding, Finding> current = Map.of();

    /**
     * A mapping.
     *
     * @param elements gives what is meant instead of an element; always the same for one element
     */
    public ResultMapping(UnaryOperator<EObject> elements) {
        this.elements = elements;
    }

    /** The result about what is meant. It cannot be used for {@link Checker#recheck}. */
    public CheckResult map(CheckResult result) {
        current = new IdentityHashMap<>();
        CheckResult mapped = new CheckResult(one(result.architecture(), Architecture.class), result.source(), result.fingerprint(),
                result.findingsFingerprint(), result.edition(), result.asOf(), result.texts(), run(result.run()), findings(result.findings()),
                findings(result.advice()), findings(result.notes()), result.clauses().stream().map(this::clause).toList(), result.summary(),
                assessment(result.assessment()));
        last = current;
        return mapped;
    }

    private RunResult run(RunResult run) {
        return new RunResult(findings(run.findings()), run.packs(), run.rules(), run.notRun(), run.errors().stream().map(this::error).toList(),
                run.packErrors(), null);
    }

    private RuleError error(RuleError error) {
        return new RuleError(error.rule(), error.key(), arguments(error.arguments()), error.cause());
    }

    private ClauseResult clause(ClauseResult clause) {
        return new ClauseResult(clause.clause(), clause.outcome(), clause.coverage(), clause.violated(), clause.undecidable(),
                clause.satisfied(), clause.errors(), clause.advice(), findings(clause.findings()), clause.waived(), clause.attested(),
                clause.simplified(), clause.facilities().stream().map(this::facility).toList(), clause.left());
    }

    private FacilityOutcome facility(FacilityOutcome outcome) {
        return new FacilityOutcome(one(outcome.facility(), Facility.class), outcome.outcome(), outcome.waived(), outcome.attested());
    }

    private AssessmentUse assessment(AssessmentUse use) {
        return new AssessmentUse(use.source(), use.attestations(), use.waivers(), use.overrides(), use.packsOff(), use.requiredPacks(),
                findings(use.findings()), use.waived(), use.notes(), use.approvals());
    }

    private List<Finding> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private Finding finding(Finding finding) {
        return current.computeIfAbsent(finding, key -> {
            Finding known = last.get(key);
            return known != null ? known : made(key);
        });
    }

    private Finding made(Finding finding) {
        return new Finding(finding.id(), finding.rule(), finding.outcome(), finding.severity(), finding.key(), arguments(finding.arguments()),
                finding.cause(), elements.apply(finding.element()), all(finding.others()), all(finding.related()),
                finding.path().stream().map(step -> new PathStep(elements.apply(step.element()), step.via() == null ? null : elements.apply(step.via())))
                        .toList(),
                finding.missing().stream().map(fact -> new Fact(elements.apply(fact.holder()), fact.feature())).toList());
    }

    private List<Object> arguments(List<Object> arguments) {
        return arguments.stream().map(a -> a instanceof EObject element ? elements.apply(element) : a).toList();
    }

    private List<EObject> all(List<EObject> objects) {
        return objects.stream().map(elements).toList();
    }

    private <T extends EObject> T one(T element, Class<T> type) {
        return element == null ? null : type.cast(elements.apply(element));
    }
}
