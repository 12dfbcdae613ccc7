package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.bunkai.model.architecture.Element;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.PathStep;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * All {@link Passage passages} of one kind of path and with one measure. An element is asked once for the measure, and what lies between
 * two ends is looked at once for all ends that cannot be told apart. Safe for several rules at once.
 *
 * <p>Reads: those of {@link Reachability}, and what the measure reads.</p>
 */
public final class Passages {

    private record View(ReachQuery query, Measure measure) implements Derived<Passages> {

        @Override
        public Set<EStructuralFeature> reads() {
            return ById.union(Reachability.view().reads(), measure.reads());
        }

        @Override
        public Passages compute(ModelView model) {
            return new Passages(model.derived(Reachability.view()), query, measure.in(model));
        }
    }

    private record Ends(Object from, Object to) {
    }

    /** The question without what has the measure, and without what has or may have it. */
    private record Avoiding(ReachQuery guards, ReachQuery possibleGuards) {
    }

    private final Reachability reachability;
    private final ReachQuery query;
    private final Function<Element, Condition> measure;
    private final Map<Element, Condition> measured = new ConcurrentHashMap<>();
    private final Map<Ends, Avoiding> known = new ConcurrentHashMap<>();
    private final Map<Ends, Passage> passages = new ConcurrentHashMap<>();

    /** Passages that nobody shares. */
    Passages(Reachability reachability, ReachQuery query, Function<Element, Condition> measure) {
        this.reachability = reachability;
        this.query = query;
        this.measure = measure;
    }

    /** The passages of a run. */
    public static Passages of(ModelView model, ReachQuery query, Measure measure) {
        return model.derived(new View(query, measure));
    }

    /** Whether an element has the measure. */
    Condition measured(Element element) {
        Condition known = measured.get(element);
        return known == null ? measured.computeIfAbsent(element, measure) : known;
    }

    /** Looks for a path that avoids every element with the measure. Kept, so that a check after an edit of something else need not. */
    public Passage between(Element from, Element to) {
        Ends ends = new Ends(from, to);
        Passage found = passages.get(ends);
        if (found == null) {
            found = find(from, to);
            passages.put(ends, found);
        }
        return found;
    }

    private Passage find(Element from, Element to) {
        Ends ends = new Ends(reachability.likeness(from, query), reachability.likeness(to, query));
        Avoiding avoid = known.get(ends);
        if (avoid == null) {
            avoid = avoiding(from, to);
            known.put(ends, avoid);
        }
        ReachPath avoiding = reachability.path(from, to, avoid.guards);
        if (avoiding.reach() == Reach.NONE) {
            return new Passage(Condition.known(true), avoiding);
        }
        ReachPath surely = avoid.possibleGuards == avoid.guards ? avoiding : reachability.path(from, to, avoid.possibleGuards);
        if (surely.reach() == Reach.MUST) {
            return new Passage(Condition.known(false), surely);
        }
        Set<EObject> possible = avoid.possibleGuards.without();
        return new Passage(Condition.unknown(() -> missing(avoiding, possible)), avoiding);
    }

    /** Why it is not known whether a path avoids the measure, by what possibly has it. */
    private List<Fact> missing(ReachPath avoiding, Set<EObject> possible) {
        List<Fact> missing = new ArrayList<>(avoiding.uncertain());
        if (!possible.isEmpty()) {
            avoiding.steps().stream().map(PathStep::element).filter(possible::contains)
                    .forEach(guard -> missing.addAll(measured((Element) guard).missing()));
        }
        if (missing.isEmpty()) { // what may have the measure carries a tunnel of the path
            possible.stream().filter(Element.class::isInstance).map(Element.class::cast).sorted(ById.ORDER)
                    .forEach(guard -> missing.addAll(measured(guard).missing()));
        }
        return missing;
    }

    private Avoiding avoiding(Element from, Element to) {
        Set<EObject> guards = new HashSet<>(query.without());
        Set<EObject> possibleGuards = new HashSet<>(query.without());
        for (Element element : reachability.onPaths(from, to, query).keySet()) {
            Condition condition = element == from || element == to ? Condition.known(false) : measured(element);
            if (condition.isYes()) {
                guards.add(element);
            }
            if (condition.isYes() || condition.isUnknown()) {
                possibleGuards.add(element);
            }
        }
        ReachQuery avoid = guards.equals(query.without()) ? query : query.withoutElements(guards);
        return new Avoiding(avoid, possibleGuards.equals(guards) ? avoid : query.withoutElements(possibleGuards));
    }
}
