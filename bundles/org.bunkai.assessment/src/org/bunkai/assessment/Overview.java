package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.guideline.ClauseRegister;
import org.bunkai.model.Ask;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.guideline.Volume;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * A result in a few numbers. Waived findings count in the outcomes of their clauses and nowhere else.
 *
 * @param clauses clauses by volume and outcome: volumes in the register's order, without those that have no clause; outcomes worst first,
 *        zeros included
 * @param violations violations and errors by severity, gravest first, zeros included
 * @param questions missing facts of open questions, each fact once, by whom to ask, most first, then by id; empty key: nobody is named
 * @param completeness how far the lists of each of the institution's facilities are known to be complete, by id
 */
public record Overview(Map<Volume, Map<ClauseOutcome, Integer>> clauses, Map<Severity, Integer> violations,
        Map<Optional<Party>, Integer> questions, List<Completeness> completeness) {

    public Overview {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        violations = Collections.unmodifiableMap(new LinkedHashMap<>(violations));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        completeness = List.copyOf(completeness);
    }

    /**
     * The answers of a facility to "is everything of this kind recorded?".
     *
     * @param facility the facility
     * @param answers number of kinds by answer, every answer present; only YES is complete
     */
    public record Completeness(Facility facility, Map<Answer, Integer> answers) {

        public Completeness {
            answers = Collections.unmodifiableMap(new EnumMap<>(answers));
        }
    }

    /** The numbers of a result. */
    public static Overview of(CheckResult result) {
        return new Overview(clauses(result), violations(result), questions(result), completeness(result));
    }

    private static Map<Volume, Map<ClauseOutcome, Integer>> clauses(CheckResult result) {
        ClauseRegister register = ClauseRegister.of(result.edition());
        Map<Volume, List<ClauseResult>> volumes = new LinkedHashMap<>();
        result.clauses().forEach(c -> volumes.computeIfAbsent(register.volumeOf(c.clause()), v -> new ArrayList<>()).add(c));
        Map<Volume, Map<ClauseOutcome, Integer>> counts = new LinkedHashMap<>();
        volumes.forEach((volume, clauses) -> counts.put(volume, ClauseOutcomes.count(clauses)));
        return counts;
    }

    private static Map<Severity, Integer> violations(CheckResult result) {
        Map<Severity, Integer> counts = new LinkedHashMap<>();
        Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).forEach(severity -> counts.put(severity, 0));
        result.violations().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    private static Map<Optional<Party>, Integer> questions(CheckResult result) {
        Map<Optional<Party>, Integer> counts = new LinkedHashMap<>();
        result.questions().stream().map(Finding::missing).flatMap(List::stream).distinct()
                .forEach(fact -> counts.merge(Ask.party(fact.holder(), fact.feature()), 1, Integer::sum));
        Map<Optional<Party>, Integer> mostFirst = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<Optional<Party>, Integer>comparingByValue().reversed()
                .thenComparing(e -> e.getKey().map(Party::getId).orElse(""))).forEach(e -> mostFirst.put(e.getKey(), e.getValue()));
        return mostFirst;
    }

    private static List<Completeness> completeness(CheckResult result) {
        ArchitectureInventory inventory = new ArchitectureInventory(result.architecture());
        return inventory.facilities().stream().map(facility -> completeness(inventory, facility)).toList();
    }

    private static Completeness completeness(ArchitectureInventory inventory, EObject facility) {
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            answers.put(answer, 0);
        }
        for (String kind : ArchitectureInventory.kinds()) {
            Fact fact = inventory.completeness(facility, kind);
            answers.merge((Answer) fact.holder().eGet(fact.feature()), 1, Integer::sum);
        }
        return new Completeness((Facility) facility, answers);
    }
}
