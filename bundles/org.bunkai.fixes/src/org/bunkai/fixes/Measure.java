package org.bunkai.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A fix by data: what has been done, and how that is recorded. Begins with {@link #of}; the other methods return a fix that does more.
 * <pre>
 * Measure.of(TEXTS, "acme.core.1.a.locked", "acme.core.1.a.open").set(P.getCredential_Lockout(), Answer.YES)
 * </pre>
 */
public final class Measure extends KeyedFix {

    private final List<Part> parts;
    private final boolean each;

    private Measure(FixTexts texts, String id, List<String> keys, List<Part> parts, boolean each) {
        super(texts, id, keys);
        this.parts = List.copyOf(parts);
        this.each = each;
    }

    /**
     * A measure that does nothing yet, at the finding's element.
     *
     * @param texts hold the label under the id
     * @param id id of the fix
     * @param keys message keys of the findings that it is for: rule id, dot, word
     */
    public static Measure of(FixTexts texts, String id, String... keys) {
        return new Measure(texts, id, List.of(keys), List.of(new Part(MeasurePlaces.element(), List.of())), false);
    }

    /** What follows is recorded at other elements; without any, the measure is not offered. */
    public Measure at(Function<FixContext, Stream<? extends EObject>> place) {
        List<Part> more = new ArrayList<>(parts);
        more.removeIf(part -> part.changes().isEmpty());
        more.add(new Part(place, List.of()));
        return new Measure(texts(), id(), keys(), more, each);
    }

    /** Offered for each of these elements apart, where one is enough; otherwise for all together. */
    public Measure each() {
        return new Measure(texts(), id(), keys(), parts, true);
    }

    /** Records a fixed value: what the measure consists in. */
    public Measure set(EStructuralFeature feature, Object value) {
        return with(new Change.Fixed(feature, value));
    }

    /** Asks for a value, with every choice that the metamodel or the model has. */
    public Measure ask(EStructuralFeature feature) {
        return with(new Change.Asked(feature, null, true));
    }

    /** Asks for one of some values: those that cure. */
    public Measure ask(EStructuralFeature feature, Collection<?> candidates) {
        return with(new Change.Asked(feature, List.copyOf(candidates), true));
    }

    /** As {@link #ask(EStructuralFeature)}, but it can be left as it is. */
    public Measure offer(EStructuralFeature feature) {
        return with(new Change.Asked(feature, null, false));
    }

    /**
     * Records in a {@code Record} that it has been done; date, term, party, reason and document can be said.
     *
     * @param record feature that holds the record
     * @param required features of the record that have to be said
     */
    public Measure done(EStructuralFeature record, EStructuralFeature... required) {
        return with(new Change.Done(record, Set.copyOf(Arrays.asList(required)), false));
    }

    /** As {@link #done}, with a reason or a document. */
    public Measure decided(EStructuralFeature record) {
        return with(new Change.Done(record, Set.of(), true));
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        List<Placed> placed = parts.stream().map(part -> new Placed(
                part.place().apply(context).distinct().map(EObject.class::cast).toList(), part.changes())).toList();
        if (placed.stream().anyMatch(part -> part.targets().isEmpty())) {
            return Stream.empty();
        }
        return each ? placed.stream().flatMap(part -> part.targets().stream()
                .map(target -> new MeasureProposal(this, target, List.of(new Placed(List.of(target), part.changes())))))
                : context.edited(context.finding().element()).stream().map(element -> new MeasureProposal(this, element, placed));
    }

    private Measure with(Change change) {
        List<Part> more = new ArrayList<>(parts);
        Part last = more.removeLast();
        List<Change> changes = new ArrayList<>(last.changes());
        changes.add(change);
        more.add(new Part(last.place(), List.copyOf(changes)));
        return new Measure(texts(), id(), keys(), more, each);
    }

    /** Changes at some place. */
    private record Part(Function<FixContext, Stream<? extends EObject>> place, List<Change> changes) {
    }

    /** Changes at these elements. */
    record Placed(List<EObject> targets, List<Change> changes) {
    }
}
