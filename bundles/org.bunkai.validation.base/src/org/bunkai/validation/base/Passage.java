package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.bunkai.model.architecture.Element;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.PathStep;
import org.eclipse.emf.ecore.EObject;

/**
 * Whether every path between two elements passes a device, network, link or tunnel that has a measure, for example one that monitors
 * (ops 13⑪) or screens traffic. An element beside the path does not count; the two ends do not either.
 *
 * <p>Reads: those of {@link Reachability}, and what the measure reads.</p>
 *
 * @param guarded YES if no path, not even an uncertain one, avoids the measure; NO if a path without uncertain hop avoids it; else unknown
 * @param path a path that avoids or may avoid the measure; reach NONE if there is none
 */
public record Passage(Condition guarded, ReachPath path) {

    public Passage {
        Objects.requireNonNull(guarded);
        Objects.requireNonNull(path);
    }

    /**
     * Looks for a path that avoids every element with the measure.
     *
     * @param measure asked for every device, network, link and tunnel on the way; NO for those that cannot have it
     */
    public static Passage of(ModelView model, Element from, Element to, ReachQuery query, Function<Element, Condition> measure) {
        Reachability reachability = model.derived(Reachability.view());
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
        ReachPath avoiding = reachability.path(from, to, query.withoutElements(guards));
        if (avoiding.reach() == Reach.NONE) {
            return new Passage(Condition.known(true), avoiding);
        }
        ReachPath surely = reachability.path(from, to, query.withoutElements(possibleGuards));
        if (surely.reach() == Reach.MUST) {
            return new Passage(Condition.known(false), surely);
        }
        List<Fact> missing = new ArrayList<>(avoiding.uncertain());
        avoiding.steps().stream().map(PathStep::element).filter(possibleGuards::contains)
                .forEach(guard -> missing.addAll(measure.apply((Element) guard).missing()));
        return new Passage(Condition.unknown(missing), avoiding);
    }
}
