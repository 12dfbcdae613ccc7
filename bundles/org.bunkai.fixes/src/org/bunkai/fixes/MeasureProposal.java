package org.bunkai.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A measure at some elements.
 *
 * @param measure the measure
 * @param element what it is about
 * @param parts changes, each with its elements
 */
record MeasureProposal(Measure measure, EObject element, List<Measure.Placed> parts) implements Proposal {

    @Override
    public String key() {
        return measure.id();
    }

    @Override
    public String label(Locale locale) {
        return measure.label(locale);
    }

    @Override
    public List<FixInput> inputs() {
        Map<EStructuralFeature, FixInput> result = new LinkedHashMap<>();
        changes().forEach(change -> change.inputs(element).forEach(input -> result.merge(input.feature(), input,
                (one, other) -> one.required() ? one : other)));
        return List.copyOf(result.values());
    }

    @Override
    public List<FixInput> missing(FixValues values) {
        List<FixInput> missing = new ArrayList<>(Proposal.super.missing(values));
        changes().flatMap(change -> change.missing(element, values).stream())
                .filter(input -> missing.stream().noneMatch(each -> each.feature() == input.feature())).forEach(missing::add);
        return missing;
    }

    @Override
    public void apply(Edits edits, FixValues values) {
        parts.forEach(part -> part.targets().forEach(target -> part.changes().forEach(change -> change.apply(edits, target, values))));
    }

    private Stream<Change> changes() {
        return parts.stream().flatMap(part -> part.changes().stream());
    }
}
