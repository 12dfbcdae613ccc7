package org.bunkai.report;

import java.util.List;
import java.util.Optional;

import org.bunkai.report.ReportModel.Picture;

/**
 * 指摘一覧: findings of one rule and outcome together, as they have one cure.
 *
 * @param groups violations and errors that count, worst first; findings are numbered from 1 through all groups
 * @param advice findings of rules that advise, numbered on
 */
public record FindingsPart(List<Group> groups, List<Group> advice) {

    /** Copies its lists. */
    public FindingsPart {
        groups = List.copyOf(groups);
        advice = List.copyOf(advice);
    }

    /** How many findings the groups have. */
    public int count() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** How many findings advise. */
    public int adviceCount() {
        return advice.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /**
     * Findings with one cure.
     *
     * @param title title of the rule
     * @param clauses labels of its clauses
     * @param outcome constant name, for the mark
     * @param outcomeLabel in words
     * @param severity of the worst of its findings, in words
     * @param cure how to fix it, from the rule's documentation; empty if there is nothing to fix
     * @param rows its findings
     */
    public record Group(String title, String clauses, String outcome, String outcomeLabel, String severity, String cure, List<Row> rows) {

        /** Copies its lists. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One finding.
     *
     * @param number number in this report
     * @param id finding id, which stays when the model changes
     * @param element name of what it is about
     * @param key id of that element, as in the ledgers
     * @param message what is wrong, in words
     * @param path steps of the path in words, empty if there is none
     * @param missing facts to ask for, in words with whom to ask
     * @param party who answers for the element, in words
     * @param picture the path
     */
    public record Row(int number, String id, String element, String key, String message, List<String> path, List<String> missing,
            String party, Optional<Picture> picture) {

        /** Copies its lists. */
        public Row {
            path = List.copyOf(path);
            missing = List.copyOf(missing);
        }
    }
}
