package org.bunkai.validation.base;

import java.util.Objects;
import java.util.function.Function;

import org.bunkai.model.architecture.Element;
import org.bunkai.validation.api.ModelView;

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
     * Looks for a path that avoids every element with the measure; {@link Passages} is for many.
     *
     * @param measure asked for every device, network, link and tunnel on the way; NO for those that cannot have it
     */
    public static Passage of(ModelView model, Element from, Element to, ReachQuery query, Function<Element, Condition> measure) {
        return new Passages(model.derived(Reachability.view()), query, measure).between(from, to);
    }
}
