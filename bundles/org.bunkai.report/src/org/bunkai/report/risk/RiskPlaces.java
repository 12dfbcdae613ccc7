package org.bunkai.report.risk;

import java.util.List;

import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.architecture.Interface;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.eclipse.emf.ecore.EObject;

/**
 * Where a risk was found.
 *
 * @param names one per place, so that a name stands as often as there are places of that name
 */
record RiskPlaces(List<String> names) {

    private static final int SHOWN = 3;

    /** The places that findings name, each once, in the order of the findings. */
    static RiskPlaces of(List<Finding> findings, FindingTexts texts) {
        return named(findings.stream().map(RiskPlaces::place).distinct()
                .map(place -> place instanceof RuleMetadata rule ? texts.title(rule) : texts.name((EObject) place)).toList());
    }

    /** The rules of findings in place of places, each once. */
    static RiskPlaces titles(List<Finding> findings, FindingTexts texts) {
        return named(findings.stream().map(f -> texts.title(f.rule())).distinct().toList());
    }

    /** Places of these names. */
    static RiskPlaces named(List<String> names) {
        return new RiskPlaces(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    int size() {
        return names.size();
    }

    /** The first names, each once. */
    String shown(String separator) {
        return String.join(separator, firstNames());
    }

    /** How many places have other names than those shown. */
    int others() {
        List<String> first = firstNames();
        return (int) names.stream().filter(name -> !first.contains(name)).count();
    }

    private List<String> firstNames() {
        return names.stream().distinct().limit(SHOWN).toList();
    }

    /** An element, or the rule where it says more than its elements. */
    private static Object place(Finding finding) {
        String place = Topics.place(finding);
        Object at = switch (place) {
            case "" -> finding.element();
            case Topics.RULE -> finding.rule();
            default -> finding.arguments().get(Integer.parseInt(place));
        };
        return at instanceof Interface port ? port.eContainer() : at;
    }
}
