package org.bunkai.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.bunkai.report.CompliancePart.MatrixTable;

/** Pages beside the report, self-contained like it: no script, nothing loaded from outside, text of the model escaped. */
public final class HtmlWriter {

    /** The clause matrix as a page of its own. */
    public String matrix(MatrixTable matrix) throws IOException {
        return page("matrix.ftlh", matrix.language(), matrix);
    }

    /** A comparison of two states of a model as a page. */
    public String diff(DiffModel diff) throws IOException {
        return page("diff.ftlh", diff.language(), diff);
    }

    private static String page(String template, String language, Object content) throws IOException {
        return new PageTemplates(Optional.empty()).fill(template,
                Map.of("r", content, "w", ReportWords.in(Locale.of(language))));
    }
}
