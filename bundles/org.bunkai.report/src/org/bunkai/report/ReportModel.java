package org.bunkai.report;

import java.util.List;

import org.bunkai.report.instruments.Instruments;

/**
 * What a report for approval says, in words, in one language. Every format is made of this and of nothing else. Texts are those of the
 * model: a writer has to take out what its format cannot carry.
 *
 * @param header what every page tells
 * @param cover for the executives
 * @param drawing 全体構成図
 * @param responsibility 責任分界表
 * @param compliance 遵守状況
 * @param findings 指摘一覧
 * @param ledgers 機器台帳, ネットワーク台帳, 通信台帳, keyed to each other by the ids of their rows
 * @param forms checklists of the ministry, as far as the model answers them
 * @param sources what the report rests on
 */
public record ReportModel(Header header, CoverPart cover, DrawingPart drawing, ResponsibilityPart responsibility,
        CompliancePart compliance, FindingsPart findings, List<ReportTable> ledgers, Instruments forms, SourcesPart sources) {

    /** Copies its lists. */
    public ReportModel {
        ledgers = List.copyOf(ledgers);
    }

    /**
     * What every page tells.
     *
     * @param language {@code ja} or {@code en}
     * @param subject title of the report
     * @param institution whose architecture
     * @param scope to what the report is confined, in words; empty if it tells of everything
     * @param source file of the model as the user named it
     * @param assessment file of the assessment as the user named it, or empty
     * @param edition guideline edition
     * @param asOf date of the facts, ISO 8601
     * @param revision number of the report as the user gave it, or empty
     * @param fingerprint of the model, 4 × 4 hex digits
     * @param findingsFingerprint of the findings, 4 × 4 hex digits
     */
    public record Header(String language, String subject, String institution, String scope, String source, String assessment,
            String edition, String asOf, String revision, String fingerprint, String findingsFingerprint) {
    }

    /**
     * How many have an outcome.
     *
     * @param outcome constant name, for the mark
     * @param label in words
     * @param count how many
     */
    public record OutcomeCount(String outcome, String label, int count) {
    }

    /**
     * A picture.
     *
     * @param svg an SVG document, without XML declaration, of the subset that {@code org.bunkai.diagram.picture} paints
     * @param title what it shows, for those who cannot see it
     * @param width in mm
     * @param height in mm
     */
    public record Picture(String svg, String title, int width, int height) {
    }
}
