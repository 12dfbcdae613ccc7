package org.bunkai.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.assessment.ModelFacts;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.edit.Labels;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.base.Responsibility;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** A result with what all parts of a report ask of it: words, who answers for what, and what lies in the scope. Not for several threads. */
final class ReportSubject {

    private final CheckResult result;
    private final ReportOptions options;
    private final FindingTexts texts;
    private final Labels labels;
    private final ArchitectureInventory inventory;
    private final Responsibility responsibility;
    private final Map<EObject, Set<EObject>> facilities = new IdentityHashMap<>();
    private Map<String, Integer> numbers;
    private Map<EObject, List<Integer>> numbersOf;

    ReportSubject(CheckResult result, ReportOptions options) {
        this.result = result;
        this.options = options;
        texts = FindingTexts.of(result, options.locale()).withNamesUpTo(ReportOptions.LONGEST_NAME);
        labels = Labels.of(options.locale());
        inventory = new ArchitectureInventory(result.architecture());
        responsibility = ModelFacts.of(result.architecture(), Responsibility.view());
    }

    CheckResult result() {
        return result;
    }

    Architecture architecture() {
        return result.architecture();
    }

    ReportOptions options() {
        return options;
    }

    Locale locale() {
        return options.locale();
    }

    FindingTexts texts() {
        return texts;
    }

    Labels labels() {
        return labels;
    }

    String word(String key, Object... arguments) {
        return options.words().get(key, arguments);
    }

    /** Name of the institution, or of the model if it names none. */
    String institution() {
        return texts.name(result.architecture().getOwner() == null ? result.architecture() : result.architecture().getOwner());
    }

    /** The notice that every quotation of the guideline carries. */
    String sourceNotice() {
        return value(result.edition().getSourceNotice());
    }

    /** A value in words; empty if it is not recorded. */
    String value(Enumerator value) {
        return value == null || value.getValue() == 0 ? "" : texts.literal(value);
    }

    /** A text or date; empty if it is not recorded. */
    static String value(Object value) {
        return Objects.toString(value, "");
    }

    /** Name of an element; empty if there is none. */
    String name(EObject element) {
        return element == null ? "" : texts.name(element);
    }

    /** Name of an element with the id under which ledgers have it. */
    String named(Identified element) {
        return element == null ? "" : word("named", texts.name(element), element.getId());
    }

    String joined(Stream<String> items) {
        return items.filter(item -> !item.isEmpty()).distinct().collect(Collectors.joining(word("separator")));
    }

    /** Who answers for an element: recorded parties by name, else the word for "not known". */
    String answering(EObject element) {
        String names = joined(parties(element).stream().map(texts::name));
        return names.isEmpty() ? word("unknown") : names;
    }

    /** Whether a party is among those who answer for an element. */
    boolean answers(Party party, EObject element) {
        return parties(element).contains(party);
    }

    /** Numbers of the open findings on an element and on what it holds, in words. */
    String findings(EObject element) {
        return joined(numbersOf().getOrDefault(element, List.of()).stream().sorted().map(String::valueOf));
    }

    /** Number of a finding in this report; 0 if it is not listed. */
    int number(Finding finding) {
        return number(finding.id());
    }

    /** Number of the finding of an id in this report; 0 if it is not listed. */
    int number(String findingId) {
        if (numbers == null) {
            numbers = new HashMap<>();
            Stream.of(violations(), advice()).flatMap(List::stream).flatMap(List::stream)
                    .forEach(finding -> numbers.put(finding.id(), numbers.size() + 1));
        }
        return numbers.getOrDefault(findingId, 0);
    }

    private Map<EObject, List<Integer>> numbersOf() {
        if (numbersOf == null) {
            numbersOf = Stream.concat(result.violations().stream(), result.advice().stream()).filter(finding -> number(finding) > 0)
                    .collect(Collectors.groupingBy(finding -> listed(finding.element()), IdentityHashMap::new,
                            Collectors.mapping(this::number, Collectors.toList())));
        }
        return numbersOf;
    }

    /** The element under which a ledger lists an element: its own line, or that of the device or segment that holds it. */
    private static EObject listed(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Device || at instanceof Segment || at instanceof Flow
                || at instanceof ResponsibilityBoundary)) {
            at = at.eContainer();
        }
        return at == null ? element : at;
    }

    /** The scope in words; empty for everything. */
    String scope() {
        ReportScope scope = options.scope();
        return switch (scope.kind()) {
            case ALL -> "";
            case FACILITY -> word("scope.facility", named(scoped(architecture().getFacilities())));
            case PARTY -> word("scope.party", named(scoped(architecture().getParties())));
        };
    }

    private <E extends Identified> E scoped(List<E> elements) {
        return elements.stream().filter(this::isScope).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of id " + options.scope().id()));
    }

    /** Whether a report of this scope tells of an element. */
    boolean tellsOf(EObject element) {
        return switch (options.scope().kind()) {
            case ALL -> true;
            case FACILITY -> facilitiesOf(element).stream().anyMatch(f -> f instanceof Facility known && isScope(known));
            case PARTY -> parties(element).stream().anyMatch(this::isScope);
        };
    }

    private boolean isScope(Identified element) {
        return options.scope().id().equals(element.getId());
    }

    private Set<EObject> facilitiesOf(EObject element) {
        return facilities.computeIfAbsent(element, inventory::facilitiesOf);
    }

    private List<Party> parties(EObject element) {
        return switch (element) {
            case Party party -> List.of(party);
            case ResponsibilityBoundary boundary -> boundary.getSides().stream().map(BoundarySide::getParty).filter(Objects::nonNull)
                    .toList();
            case Flow flow -> flow.getSource() == null ? List.of() : parties(flow.getSource());
            case Element held when held instanceof Device || held instanceof Segment || held instanceof Interface
                    || held instanceof Software || held instanceof Facility -> responsibility.accountable(held).parties();
            case Architecture whole -> whole.getOwner() == null ? List.of() : List.of(whole.getOwner());
            default -> element.eContainer() == null ? List.of() : parties(element.eContainer());
        };
    }

    /** Violations and errors that the scope tells of, in the order of their numbers; those that have one cure together. */
    List<List<Finding>> violations() {
        return together(result.violations());
    }

    /** The same of rules that advise. */
    List<List<Finding>> advice() {
        return together(result.advice());
    }

    /** Findings of one rule and outcome together, in the order of their first ones. */
    private List<List<Finding>> together(List<Finding> findings) {
        return List.copyOf(within(findings).stream().collect(Collectors.groupingBy(finding -> finding.rule().id() + finding.outcome(),
                LinkedHashMap::new, Collectors.toList())).values());
    }

    /** Findings that the scope tells of. */
    List<Finding> within(List<Finding> findings) {
        return findings.stream().filter(finding -> tellsOf(finding.element())).toList();
    }
}
