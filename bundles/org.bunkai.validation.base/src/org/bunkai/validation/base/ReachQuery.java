package org.bunkai.validation.base;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What kind of path is asked for.
 *
 * @param relation the relation
 * @param service the service that has to pass at every hop, as in {@code Flow.service} (case does not matter); {@code null} = one service,
 *        whichever, that passes at every hop
 * @param without devices, interfaces, networks, links and tunnels taken out of the model for this question
 */
public record ReachQuery(Relation relation, String service, Set<EObject> without) {

    /** The three relations of RULES.md §1.3. */
    public enum Relation {

        /** Physically joined: filters are ignored, {@code forwards} ≠ NO. */
        CONNECTED,

        /** Packets pass. */
        PACKET,

        /** Packets pass, or a device relays the session (remote desktop hop, proxy, PC with split tunnel). */
        SESSION
    }

    public ReachQuery {
        without = Set.copyOf(without);
    }

    /** A query for any service with nothing taken out. */
    public static ReachQuery of(Relation relation) {
        return new ReachQuery(relation, null, Set.of());
    }

    /** The same query for one service. */
    public ReachQuery withService(String name) {
        return new ReachQuery(relation, name, without);
    }

    /** The same query with these elements, and no others, taken out. */
    public ReachQuery withoutElements(Set<? extends EObject> elements) {
        return new ReachQuery(relation, service, Set.copyOf(elements));
    }
}
