package org.bunkai.report;

import java.util.List;

/**
 * What the report rests on.
 *
 * @param packs inventory of rule packs
 * @param overrides parameters that were changed, and why
 * @param packsOff rule packs that were switched off, and why
 * @param problems missing packs, refused packs and rules that did not run, in words
 * @param notes what somebody should look at in the assessment file, in words
 * @param undecided what the tool could not decide, in words
 * @param notice notice that every quotation of the guideline carries
 */
public record SourcesPart(ReportTable packs, ReportTable overrides, ReportTable packsOff, List<String> problems, List<String> notes,
        List<String> undecided, String notice) {

    /** Copies its lists. */
    public SourcesPart {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        undecided = List.copyOf(undecided);
    }
}
