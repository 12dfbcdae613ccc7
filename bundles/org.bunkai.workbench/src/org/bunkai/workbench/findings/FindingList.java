package org.bunkai.workbench.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.emf.ElementWords;

/** What the view shows of a result: which findings, in which groups. No widgets. */
final class FindingList {

    /** What is shown beside what counts. */
    enum Show {
        VIOLATED, UNDECIDABLE, ADVICE, WAIVED
    }

    /**
     * A group of findings.
     *
     * @param name what they have in common
     * @param findings worst first
     */
    record Group(String name, List<Finding> findings) {

        Group {
            findings = List.copyOf(findings);
        }

        /** Groups of one name are the same to a viewer, so that they stay expanded when results change. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Group group && group.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private final Messages texts;
    private final Set<Show> shown = EnumSet.of(Show.VIOLATED, Show.UNDECIDABLE);
    private Grouping grouping = Grouping.CLAUSE;
    private String typed = "";
    private String filter = "";
    private Map<String, String> index = Map.of();
    private CheckResult result;
    private FindingTexts words;

    FindingList(Messages texts) {
        this.texts = texts;
    }

    void show(CheckResult newer, FindingTexts newerWords) {
        result = newer;
        words = newerWords;
    }

    void clear() {
        result = null;
        words = null;
    }

    void show(Show kind, boolean visible) {
        if (visible) {
            shown.add(kind);
        } else {
            shown.remove(kind);
        }
    }

    boolean isShown(Show kind) {
        return shown.contains(kind);
    }

    void groupBy(Grouping by) {
        grouping = by;
    }

    Grouping grouping() {
        return grouping;
    }

    /** Keeps findings whose sentence, clause, element or id contains a text; of a clause's label, those of the clause; an empty one keeps all. */
    void filter(String text) {
        typed = text.strip();
        filter = ElementWords.folded(typed);
    }

    /** Whether {@link #index} is needed to filter. */
    boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** What filters look into, by the id of the finding; it may be of an earlier result. */
    void index(Map<String, String> searched) {
        index = searched;
    }

    /** Makes the index of a result, which takes long for many findings. */
    static Map<String, String> index(CheckResult result, FindingTexts words) {
        return Stream.concat(result.findings().stream(), result.advice().stream())
                .collect(Collectors.toMap(Finding::id, f -> ElementWords.folded(String.join(" ", words.message(f), words.name(f.element()),
                        f.id(), String.join(" ", words.clauseLabels(f)))), (first, next) -> first));
    }

    FindingTexts words() {
        return words;
    }

    CheckResult result() {
        return result;
    }

    /** The groups: clauses in the order of the register, severities worst first, elements and parties by name. */
    List<Group> groups() {
        if (result == null) {
            return List.of();
        }
        boolean byName = grouping == Grouping.PARTY || grouping == Grouping.ELEMENT;
        Map<String, List<Finding>> groups = byName ? new TreeMap<>() : new LinkedHashMap<>();
        Map<Object, String> names = new IdentityHashMap<>();
        findings().forEach(f -> groups.computeIfAbsent(names.computeIfAbsent(grouping.key(f), key -> grouping.of(f, words, texts)),
                name -> new ArrayList<>()).add(f));
        Stream<Group> all = groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue()));
        return grouping == Grouping.CLAUSE ? inOrderOfClauses(all.toList()) : all.toList();
    }

    private List<Group> inOrderOfClauses(List<Group> groups) {
        List<String> order = result.clauses().stream().map(c -> words.label(c.clause())).toList();
        return groups.stream()
                .sorted(Comparator.comparingInt((Group g) -> position(order, g.name())).thenComparing(Group::name)).toList();
    }

    private static int position(List<String> order, String name) {
        int position = order.indexOf(name.split(",", 2)[0]);
        return position < 0 ? order.size() : position;
    }

    private List<Finding> findings() {
        Stream<Finding> counting = result.findings().stream().filter(this::isShown);
        Stream<Finding> advice = isShown(Show.ADVICE) ? result.advice().stream() : Stream.empty();
        return Stream.concat(counting, advice).filter(matches()).toList();
    }

    /** Folded, 13⑤ is 135 and would be found in many ids: a label names its clause and nothing else. */
    private Predicate<Finding> matches() {
        if (filter.isEmpty()) {
            return f -> true;
        }
        if (result.clauses().stream().anyMatch(c -> words.label(c.clause()).equals(typed))) {
            return f -> words.clauseLabels(f).contains(typed);
        }
        return f -> index.getOrDefault(f.id(), "").contains(filter);
    }

    private boolean isShown(Finding finding) {
        if (result.isWaived(finding)) {
            return isShown(Show.WAIVED);
        }
        return isShown(finding.outcome() == Outcome.UNDECIDABLE ? Show.UNDECIDABLE : Show.VIOLATED);
    }
}
