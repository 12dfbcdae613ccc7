package org.bunkai.approval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.report.ReportOptions;
import org.bunkai.report.ReportScope;
import org.bunkai.report.ReportWords;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.engine.Engine;

/** Packages of models that all packs checked on one day. */
final class Packages {

    private static final Path SAMPLE = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");
    private static final Engine ENGINE = new Engine(
            List.of(new Operations08(), new Operations12(), new Operations13(), new Operations18(), new Planning15()));

    private Packages() {
    }

    /** The model of the sample. */
    static Architecture handa() throws ModelException {
        return ModelLoader.load(SAMPLE);
    }

    /** A package of a model in Japanese. */
    static ApprovalPackage of(Architecture model) throws IOException {
        return new ApprovalPackage(check(model), Optional.of(SAMPLE), ReportOptions.in(Locale.JAPANESE), Optional.empty());
    }

    /** The same with templates of the user's. */
    static ApprovalPackage of(Architecture model, Path templates) throws IOException {
        return new ApprovalPackage(check(model), Optional.of(SAMPLE),
                new ReportOptions(ReportWords.in(Locale.JAPANESE, templates), "", ReportScope.ALL), Optional.of(templates));
    }

    private static CheckResult check(Architecture model) {
        return new Checker(ENGINE).check(model, CheckRequest.of("as-attacked.bunkai", LocalDate.of(2026, 11, 24)));
    }
}
