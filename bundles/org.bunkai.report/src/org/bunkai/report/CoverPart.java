package org.bunkai.report;

import java.util.List;

import org.bunkai.report.ReportModel.OutcomeCount;

/**
 * The first pages, in the order of a 稟議書: for those who have two minutes and decide.
 *
 * @param purpose 目的
 * @param reason 理由
 * @param effect 効果
 * @param counts clauses per outcome, worst first, zeros included
 * @param risks open risks in plain words, worst first
 * @param attachments parts that follow
 * @param seals columns 起案, 審査, 承認
 * @param choices what can be decided
 * @param conditions conditions of the decision that holds, or empty
 * @param state what was decided before and whether it still holds, in words
 */
public record CoverPart(String purpose, String reason, String effect, List<OutcomeCount> counts, List<Risk> risks,
        List<String> attachments, List<Seal> seals, List<Choice> choices, String conditions, List<String> state) {

    /** Copies its lists. */
    public CoverPart {
        counts = List.copyOf(counts);
        risks = List.copyOf(risks);
        attachments = List.copyOf(attachments);
        seals = List.copyOf(seals);
        choices = List.copyOf(choices);
        state = List.copyOf(state);
    }

    /**
     * One risk.
     *
     * @param title what it is about
     * @param text in plain words
     * @param numbers numbers of its findings in the list of findings, in words, or empty
     */
    public record Risk(String title, String text, String numbers) {
    }

    /**
     * A box for a seal.
     *
     * @param role heading
     * @param name who signed, or empty
     * @param on when, or empty
     */
    public record Seal(String role, String name, String on) {
    }

    /**
     * One possible decision.
     *
     * @param label in words
     * @param taken whether it is what was decided on exactly this state
     */
    public record Choice(String label, boolean taken) {
    }
}
