package org.bunkai.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What can be done about one finding, or about several at once: one measure, at one or more elements. Made for the model as it stands; ask
 * again after a change. For one thread.
 */
public final class Offer {

    private static final FixTexts TEXTS = FixTexts.of(Offer.class);

    private final Architecture architecture;
    private final List<Proposal> proposals;
    private List<FixInput> inputs;

    /**
     * @param architecture the model
     * @param proposals of one key, not empty
     */
    Offer(Architecture architecture, List<Proposal> proposals) {
        this.architecture = architecture;
        this.proposals = List.copyOf(proposals);
    }

    /** The key of its proposals; several offers for one finding can have the same, at different elements. */
    public String key() {
        return proposals.getFirst().key();
    }

    /** The elements that it would be done at, at least one. */
    public List<EObject> elements() {
        return proposals.stream().map(Proposal::element).distinct().toList();
    }

    /** What is done, and at which element, or at how many. */
    public String label(Locale locale) {
        String label = proposals.getFirst().label(locale);
        List<EObject> elements = elements();
        return elements.size() == 1 ? TEXTS.get(locale, "offer.one", label, elements.getFirst())
                : TEXTS.get(locale, "offer.many", label, elements.size());
    }

    /** What people have to say or may say, in the order in which to ask. */
    public List<FixInput> inputs() {
        if (inputs == null) {
            inputs = common(proposals);
        }
        return inputs;
    }

    /** Which inputs have to be filled in still, given what has been said. */
    public List<FixInput> missing(FixValues values) {
        return inputs().stream().filter(input -> proposals.stream()
                .anyMatch(proposal -> proposal.missing(values).stream().anyMatch(m -> m.feature() == input.feature()))).toList();
    }

    /**
     * The change, as one command; it does its work when it is executed and belongs to the domain's command stack. An exception of a fix
     * takes back what was done and reaches the caller.
     *
     * @param locale language of the command's label
     * @throws IllegalArgumentException if values are missing, or do not fit {@link #inputs()}
     */
    public CompoundCommand command(EditingDomain domain, FixValues values, Locale locale) {
        List<FixInput> missing = missing(values);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("nothing said of " + missing.getFirst().feature().getName());
        }
        for (EStructuralFeature feature : values.features()) {
            if (inputs().stream().noneMatch(input -> input.feature() == feature && input.accepts(values.get(feature).orElseThrow()))) {
                throw new IllegalArgumentException("not asked for, or not so: " + feature.getName());
            }
        }
        return new FixCommand(label(locale), domain, architecture, edits -> proposals.stream()
                .filter(proposal -> EcoreUtil.isAncestor(architecture, proposal.element()))
                .forEach(proposal -> proposal.apply(edits, values)));
    }

    /** What all of them ask for: with the candidates that all have, and the suggestion on which they agree. */
    private static List<FixInput> common(List<Proposal> proposals) {
        Map<EStructuralFeature, FixInput> result = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            proposal.inputs().forEach(input -> result.merge(input.feature(), input, Offer::both));
        }
        return List.copyOf(result.values());
    }

    private static FixInput both(FixInput one, FixInput other) {
        List<Object> candidates = new ArrayList<>(one.candidates());
        candidates.retainAll(other.candidates());
        Optional<Object> suggestion = one.suggestion().equals(other.suggestion()) ? one.suggestion() : Optional.empty();
        return new FixInput(one.feature(), candidates, one.required() || other.required(), suggestion);
    }
}
