package org.bunkai.report;

import java.util.List;

/**
 * What a report says, in words, in one language.
 *
 * @param language {@code ja} or {@code en}
 * @param institution whose architecture
 * @param source file as the user named it
 * @param edition guideline edition
 * @param asOf date of the facts
 * @param fingerprint of the model
 * @param findingsFingerprint of the findings
 * @param counts clauses per outcome, worst first, zeros included
 * @param decidedChapters clauses of chapters that have rules
 * @param matrix the three volumes side by side
 * @param manualClauses number of clauses of other chapters: to be attested
 * @param headlines worst finding of each of the worst rules, for people with one minute
 * @param findings violations and errors, worst first
 * @param questions undecidable findings
 * @param advice findings of desirable and other instruments' rules
 * @param boundaries responsibility table
 * @param sheets drawings as SVG elements
 * @param packs inventory of rule packs
 * @param problems missing packs, refused packs and rules that did not run, in words
 * @param sourceNotice notice that every quotation of the guideline carries
 * @param assessment what people have decided; {@code null} without an assessment file
 */
public record ReportModel(String language, String institution, String source, String edition, String asOf, String fingerprint,
        String findingsFingerprint, List<OutcomeCount> counts, List<ClauseRow> decidedChapters, MatrixTable matrix, int manualClauses, List<Headline> headlines,
        List<FindingRow> findings, List<FindingRow> questions, List<FindingRow> advice, List<BoundaryRow> boundaries,
        List<String> sheets, List<PackRow> packs, List<String> problems, String sourceNotice,
        AssessmentPart assessment) {

    /**
     * How many clauses have an outcome.
     *
     * @param outcome constant name, for the mark
     * @param label in words
     * @param count how many
     */
    public record OutcomeCount(String outcome, String label, int count) {
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

    /**
     * One finding.
     *
     * @param id finding id
     * @param clauses labels of its clauses
     * @param outcome constant name, for the mark
     * @param outcomeLabel in words
     * @param severity in words
     * @param title title of the rule
     * @param element name of what it is about
     * @param message what is wrong, in words
     * @param path steps of the path in words, empty if there is none
     * @param missing facts to ask for, in words with whom to ask
     * @param cure how to fix it, from the rule's documentation
     */
    public record FindingRow(String id, String clauses, String outcome, String outcomeLabel, String severity, String title, String element,
            String message, List<String> path, List<String> missing, String cure) {
    }

    /**
     * The worst finding of a rule.
     *
     * @param finding the finding
     * @param more number of other violations of the same rule
     */
    public record Headline(FindingRow finding, int more) {
    }

    /**
     * One responsibility boundary.
     *
     * @param number number, as in the drawing where it is drawn
     * @param name name
     * @param kind in words
     * @param at where it is placed
     * @param sides one per party
     * @param agreed answer and date in words
     * @param reported answer and date in words
     * @param approved answer and date in words
     * @param agreement title of the document, or empty
     */
    public record BoundaryRow(int number, String name, String kind, String at, List<SideRow> sides, String agreed, String reported,
            String approved, String agreement) {
    }

    /**
     * One side of a boundary.
     *
     * @param party name
     * @param range elements in words
     * @param normal duties in normal operation
     * @param emergency duties in an emergency
     * @param contact contact in words
     */
    public record SideRow(String party, String range, String normal, String emergency, String contact) {
    }

    /**
     * One rule pack.
     *
     * @param id pack id
     * @param name name
     * @param version version
     * @param rules number of rules
     */
    public record PackRow(String id, String name, String version, int rules) {
    }

    /**
     * What people have decided about the model, from its assessment file.
     *
     * @param file as the user named it
     * @param waived accepted findings, worst first
     * @param attestations answers of people, in the order of the file
     * @param overrides own values of parameters, in the order of the file
     * @param packsOff rule packs that were switched off, in the order of the file
     * @param notes what somebody should look at in the file, in words
     */
    public record AssessmentPart(String file, List<WaivedRow> waived, List<AttestationRow> attestations, List<OverrideRow> overrides,
            List<PackOffRow> packsOff, List<String> notes) {
    }

    /**
     * One accepted finding.
     *
     * @param finding the finding, which keeps its outcome
     * @param reason why
     * @param control what is done instead, or empty
     * @param owner who answers for it
     * @param approver who approved it
     * @param expires last day
     */
    public record WaivedRow(FindingRow finding, String reason, String control, String owner, String approver, String expires) {
    }

    /**
     * One answer of a person.
     *
     * @param subject name of the rule or clause
     * @param facility name of the facility, or empty for all
     * @param answer in words
     * @param by who
     * @param on when
     * @param until last day, or empty
     * @param evidence documents
     * @param state whether it counts, in words
     */
    public record AttestationRow(String subject, String facility, String answer, String by, String on, String until, String evidence,
            String state) {
    }

    /**
     * One own value of a parameter.
     *
     * @param rule rule id
     * @param name parameter
     * @param value own value
     * @param standard default value, or empty
     * @param unit unit, or empty
     * @param reason why
     */
    public record OverrideRow(String rule, String name, String value, String standard, String unit, String reason) {
    }

    /**
     * One rule pack that was switched off.
     *
     * @param pack pack id
     * @param reason why
     */
    public record PackOffRow(String pack, String reason) {
    }
}
