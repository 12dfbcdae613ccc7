package org.bunkai.report;

import java.util.List;
import java.util.Locale;

import org.bunkai.assessment.CheckResult;
import org.bunkai.report.CompliancePart.MatrixTable;
import org.bunkai.report.ReportModel.Header;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.report.instruments.Instruments;

/** Puts a result into words: the one source of every report format. */
public final class ReportBuilder {

    private final ReportSubject subject;

    /**
     * A builder for a result.
     *
     * @throws IllegalArgumentException if the model has no facility or party of the id that the scope names
     */
    public ReportBuilder(CheckResult result, ReportOptions options) {
        subject = new ReportSubject(result, options);
    }

    /** A builder for a whole result in Japanese or English. */
    public ReportBuilder(CheckResult result, Locale locale) {
        this(result, ReportOptions.in(locale));
    }

    /**
     * Builds the report.
     *
     * @param sheets the drawing, each sheet as large as its paper
     */
    public ReportModel build(List<Picture> sheets) {
        Strips strips = Strips.of(subject.result(), subject.locale());
        ComplianceBuilder compliance = new ComplianceBuilder(subject);
        Ledgers ledgers = new Ledgers(subject);
        DrawingPart drawing = new DrawingPart(sheets, ledgers.parties());
        ResponsibilityPart responsibility = new ResponsibilityBuilder(subject, strips::boundary).build();
        FindingsPart findings = new FindingsBuilder(subject, strips::finding).build();
        List<ReportTable> tables = ledgers.all();
        Instruments forms = Instruments.of(subject.result(), subject.locale());
        CoverPart cover = new CoverBuilder(subject).build(drawing, responsibility, compliance.counts(), findings, tables, forms);
        return new PlainTexts(subject.options().words()).of(new ReportModel(header(), cover, drawing, responsibility, compliance.build(),
                findings, tables, forms, new SourcesBuilder(subject).build()));
    }

    private Header header() {
        CheckResult result = subject.result();
        return new Header(subject.locale().getLanguage(), subject.word("subject"), subject.institution(), subject.scope(), result.source(),
                result.assessment().isPresent() ? result.assessment().source() : "", result.edition().getId(), result.asOf().toString(),
                subject.options().revision(), result.fingerprint(), result.findingsFingerprint());
    }

    /** The three volumes side by side. */
    public MatrixTable matrix() {
        return new PlainTexts(subject.options().words()).of(new ComplianceBuilder(subject).matrix());
    }
}
