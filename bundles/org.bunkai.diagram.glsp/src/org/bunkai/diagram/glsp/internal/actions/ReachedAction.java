package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;
import java.util.Set;

import org.eclipse.glsp.server.actions.ResponseAction;

/** To the page: what an element reaches, or what reaches it. */
public class ReachedAction extends ResponseAction {

    /** Its kind. */
    public static final String KIND = "bunkai.reached";

    private final String elementId;
    private final String direction;
    private final List<String> without;
    private final Set<String> yes;
    private final Set<String> maybe;
    private final Set<String> edges;

    ReachedAction(ReachAction asked, Set<String> yes, Set<String> maybe, Set<String> edges) {
        super(KIND);
        this.elementId = asked.elementId();
        this.direction = asked.isTowards() ? "to" : "from";
        this.without = asked.without();
        this.yes = yes;
        this.maybe = maybe;
        this.edges = edges;
    }

    /** The element asked about. */
    public String elementId() {
        return elementId;
    }

    /** Whether others reach the element, {@code to}, or it reaches others, {@code from}. */
    public String direction() {
        return direction;
    }

    /** What was taken to be cut. */
    public List<String> without() {
        return without;
    }

    /** Ids of what is certainly reached. */
    public Set<String> yes() {
        return yes;
    }

    /** Ids of what may be reached: facts are missing. */
    public Set<String> maybe() {
        return maybe;
    }

    /** Ids of what lies on the ways. */
    public Set<String> edges() {
        return edges;
    }
}
