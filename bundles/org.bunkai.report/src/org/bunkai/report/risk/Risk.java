package org.bunkai.report.risk;

import java.util.List;

import org.bunkai.validation.api.Severity;

/**
 * An open risk in plain words of one language.
 *
 * @param topic what it is about: a word of the topics, or the rule id where nobody put the rule into one
 * @param title the topic in words
 * @param text one or two sentences: the state, how many and which places, and what may come of it
 * @param severity the worst of its findings
 * @param label the severity in words, or what stands in its place where nothing was found out
 * @param findingIds its findings, worst first; empty where rules did not run at all
 * @param clauses labels of the clauses of its findings, for example 13⑤, each once
 */
public record Risk(String topic, String title, String text, Severity severity, String label, List<String> findingIds,
        List<String> clauses) {

    /** Copies its lists. */
    public Risk {
        findingIds = List.copyOf(findingIds);
        clauses = List.copyOf(clauses);
    }

    /** Number of its findings. */
    public int findings() {
        return findingIds.size();
    }
}
