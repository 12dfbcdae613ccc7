package org.bunkai.validation.engine;

import java.util.List;
import java.util.Objects;

import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.api.Severity;
import org.eclipse.emf.ecore.EObject;

/**
 * One answer of a rule, as data: texts are made per locale at the edge.
 *
 * @param id {@code ruleId@elementId[~others][#cause]} (RULES.md §1.5): others = sorted ids joined by {@code ~}
 * @param rule metadata of the rule
 * @param outcome the answer
 * @param severity severity of this case
 * @param key full message key (rule id + {@code .} + word), empty for a SATISFIED without note
 * @param arguments strings, numbers, dates, enum values or elements
 * @param cause fixed word from the metadata, or empty
 * @param element what the answer is about
 * @param others the other elements of the case, in the order of their ids
 * @param related elements that help to understand it
 * @param path the path it rests on, or empty
 * @param missing facts to ask for; only with UNDECIDABLE
 */
public record Finding(String id, RuleMetadata rule, Outcome outcome, Severity severity, String key, List<Object> arguments, String cause,
        EObject element, List<EObject> others, List<EObject> related, List<PathStep> path, List<Fact> missing) {

    public Finding {
        Objects.requireNonNull(id);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(element);
        arguments = List.copyOf(arguments);
        others = List.copyOf(others);
        related = List.copyOf(related);
        path = List.copyOf(path);
        missing = List.copyOf(missing);
    }
}
