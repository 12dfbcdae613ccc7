package org.bunkai.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;

/** Reports of a sample, checked by one pack. */
public final class Reports {

    private static final Engine ENGINE = new Engine(List.of(new Operations13()));
    private static final Path SAMPLE = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");

    private Reports() {
    }

    static Architecture sample() throws ModelException {
        return ModelLoader.load(SAMPLE, new LoadOptions(1 << 28));
    }

    static CheckResult result(Architecture architecture) {
        return result(architecture, null);
    }

    static CheckResult result(Architecture architecture, AssessmentFile assessment) {
        return new Checker(ENGINE).check(architecture, CheckRequest.of("x.bunkai", LocalDate.of(2026, 11, 24)).with(assessment));
    }

    static ReportModel report(Architecture architecture, Locale locale) {
        return report(architecture, locale, null);
    }

    static ReportModel report(Architecture architecture, Locale locale, AssessmentFile assessment) {
        CheckResult result = result(architecture, assessment);
        return new ReportBuilder(result, locale).build(DrawingSheets.of(result, new NotationOptions(locale, Overlay.CLAUSE, null),
                SavedLayout.NONE).pictures());
    }

    /** Somebody accepts a finding for a time. */
    public static Waiver waiver(String finding) {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setId("as-1.waivers1");
        waiver.setFinding(finding);
        waiver.setReason("更新まで");
        waiver.setCompensatingControl("代替策なし");
        waiver.setOwner("情報システム課");
        waiver.setApprover("院長");
        waiver.setExpiresOn(LocalDate.of(2021, 12, 31));
        return waiver;
    }
}
