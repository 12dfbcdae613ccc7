package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.bunkai.model.architecture.Element;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.PathStep;
import org.eclipse.emf.ecore.EObject;

/**
 * Many {@link Passage passages} with one measure. What lies between two ends is looked at once for all ends that cannot be told apart.
 *
 * <p>Reads: those of {@link Reachability}, and what the measure reads.</p>
 */
public final class Passages {

    private record Ends(Object from, Object to) {
    }

    /** The question without what has the measure, and without what has or may have it. */
    private record Avoiding(ReachQuery guards, ReachQuery possibleGuards) {
    }

    private final Reachability reachability;
    private final ReachQuery query;
    private final Function<Element, Condition> measure;
    private final Map<Ends, Avoiding> known = new HashMap<>();

    /** @param measure asked for every device, network, link and tunnel on the way; NO for those that cannot have it */
    public Passages(ModelView model, ReachQuery query, Function<Element, Condition> measure) {
        reachability = model.derived(Reachability.view());
        this.query = query;
        this.measure = measure;
    }

    /** Looks for a path that avoids every element with the measure. */
    public Passage between(Element from, Element to) {
        Avoiding avoid = known.computeIfAbsent(new Ends(reachability.likeness(from, query), reachability.likeness(to, query)),
                ends -> avoiding(from, to));
        ReachPath avoiding = reachability.path(from, to, avoid.guards);
        if (avoiding.reach() == Reach.NONE) {
            return new Passage(Condition.known(true), avoiding);
        }
        ReachPath surely = reachability.path(from, to, avoid.possibleGuards);
        if (surely.reach() == Reach.MUST) {
            return new Passage(Condition.known(false), surely);
        }
        List<Fact> missing = new ArrayList<>(avoiding.uncertain());
        avoiding.steps().stream().map(PathStep::element).filter(avoid.possibleGuards.without()::contains)
                .forEach(guard -> missing.addAll(measure.apply((Element) guard).missing()));
        return new Passage(Condition.unknown(missing), avoiding);
    }

    private Avoiding avoiding(Element from, Element to) {
        Set<EObject> guards = new HashSet<>(query.without());
        Set<EObject> possibleGuards = new HashSet<>(query.without());
        for (Element element : reachability.onPaths(from, to, query).keySet()) {
            Condition condition = element == from || element == to ? Condition.known(false) : measure.apply(element);
            if (condition.isYes()) {
                guards.add(element);
            }
            if (condition.isYes() || condition.isUnknown()) {
                possibleGuards.add(element);
            }
        }
        return new Avoiding(query.withoutElements(guards), query.withoutElements(possibleGuards));
    }
}
