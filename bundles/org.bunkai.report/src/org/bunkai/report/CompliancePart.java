package org.bunkai.report;

import java.util.List;

import org.bunkai.report.ReportModel.OutcomeCount;

/**
 * 遵守状況.
 *
 * @param decided clauses of chapters that have rules
 * @param manual number of clauses of other chapters: to be attested
 * @param matrix the three volumes side by side
 * @param waivers accepted findings with reason, owner and last day
 * @param attestations answers of people with their evidence
 * @param questions what is not recorded, and who is asked
 */
public record CompliancePart(List<ClauseRow> decided, int manual, MatrixTable matrix, ReportTable waivers, ReportTable attestations,
        ReportTable questions) {

    /** Copies its lists. */
    public CompliancePart {
        decided = List.copyOf(decided);
    }

    /**
     * One clause.
     *
     * @param label for example 13⑤
     * @param id id in the register
     * @param text guideline text, empty if not recovered
     * @param incomplete whether part of the text is missing
     * @param outcome constant name, for the mark
     * @param outcomeLabel in words
     * @param violated number of violations
     * @param undecidable number of undecidable findings
     * @param satisfied number of satisfied answers
     * @param advice number of advice findings
     * @param coverage in words
     */
    public record ClauseRow(String label, String id, String text, boolean incomplete, String outcome, String outcomeLabel, int violated,
            int undecidable, int satisfied, int advice, String coverage) {
    }

    /**
     * The clause matrix (各編間相関表).
     *
     * @param language {@code ja} or {@code en}
     * @param institution whose architecture
     * @param edition guideline edition
     * @param asOf date of the facts
     * @param fingerprint of the model
     * @param rows clauses, those below a clause after it
     * @param uncorrelated number of clauses that the recovered parts of the table do not name
     * @param sourceNotice notice that every quotation of the guideline carries
     */
    public record MatrixTable(String language, String institution, String edition, String asOf, String fingerprint, List<MatrixRow> rows,
            int uncorrelated, String sourceNotice) {
    }

    /**
     * One clause of the matrix.
     *
     * @param level 0 = 経営管理編 or without a clause above it, then its place below
     * @param label for example 企画15⑦
     * @param id id in the register
     * @param text guideline text, empty if not recovered
     * @param incomplete whether part of the text is missing
     * @param outcome constant name, for the mark
     * @param outcomeLabel the clause's own outcome in words
     * @param certainty of the link to the clause above, constant name; empty without one
     * @param reason why the link is only inferred, or empty
     * @param operations outcomes of the operations clauses below, worst first
     */
    public record MatrixRow(int level, String label, String id, String text, boolean incomplete, String outcome, String outcomeLabel,
            String certainty, String reason, List<OutcomeCount> operations) {
    }
}
