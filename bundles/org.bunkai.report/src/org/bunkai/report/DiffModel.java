package org.bunkai.report;

import java.util.List;

/**
 * What a comparison of two states of a model says, in words, in one language.
 *
 * @param language {@code ja} or {@code en}
 * @param institution whose architecture
 * @param old the older state
 * @param now the newer state
 * @param groups findings that are new, fixed, unchanged and waived, in this order
 * @param elements changed elements, in the order of their ids
 */
public record DiffModel(String language, String institution, State old, State now, List<Group> groups, List<ElementRow> elements) {

    /**
     * One state of the model.
     *
     * @param file as the user named it
     * @param edition guideline edition
     * @param asOf date of the facts
     * @param fingerprint of the model
     * @param assessment the assessment file, or empty
     */
    public record State(String file, String edition, String asOf, String fingerprint, String assessment) {
    }

    /**
     * Findings that share a fate.
     *
     * @param title with their number
     * @param findings worst first
     */
    public record Group(String title, List<FindingRow> findings) {
    }

    /**
     * One finding.
     *
     * @param id finding id
     * @param clauses labels of its clauses
     * @param outcome constant name, for the mark
     * @param message what is wrong, in words
     */
    public record FindingRow(String id, String clauses, String outcome, String message) {
    }

    /**
     * One changed element.
     *
     * @param change in words
     * @param id id
     * @param type class in words
     * @param name name
     * @param facts what changed, empty if it was added or removed
     */
    public record ElementRow(String change, String id, String type, String name, List<FactRow> facts) {
    }

    /**
     * One changed fact.
     *
     * @param name what it is called
     * @param before as it was
     * @param after as it is
     */
    public record FactRow(String name, String before, String after) {
    }
}
