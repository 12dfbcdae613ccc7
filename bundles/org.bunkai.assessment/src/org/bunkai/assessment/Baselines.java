package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.Locale;

import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Baseline;
import org.bunkai.model.assessment.BaselineFinding;
import org.bunkai.validation.engine.Finding;

/** Keeps what a check found: findings of rules that decide a clause, waived ones included, worst first, as they were shown. */
final class Baselines {

    private Baselines() {
    }

    /** A baseline without ids. */
    static Baseline of(CheckResult result, Fingerprints state, LocalDate on) {
        Baseline baseline = AssessmentFactory.eINSTANCE.createBaseline();
        baseline.setOn(on);
        baseline.setModelFingerprint(state.model());
        baseline.setFindingsFingerprint(state.findings());
        baseline.setEdition(result.edition().getId());
        FindingTexts ja = FindingTexts.of(result, Locale.JAPANESE);
        FindingTexts en = FindingTexts.of(result, Locale.ENGLISH);
        result.findings().forEach(f -> baseline.getFindings().add(finding(f, ja, en)));
        return baseline;
    }

    private static BaselineFinding finding(Finding finding, FindingTexts ja, FindingTexts en) {
        BaselineFinding kept = AssessmentFactory.eINSTANCE.createBaselineFinding();
        kept.setFinding(finding.id());
        kept.setOutcome(finding.outcome().name());
        kept.setKey(finding.key());
        kept.getArguments().addAll(FindingsFingerprint.arguments(finding));
        kept.setMessageJa(ja.message(finding));
        kept.setMessageEn(en.message(finding));
        return kept;
    }
}
