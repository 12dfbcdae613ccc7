package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.RequestAction;

/** From the page: what does an element reach, or what reaches it, if something were cut? */
public class ReachAction extends RequestAction<ReachedAction> {

    /** Its kind. */
    public static final String KIND = "bunkai.reach";

    private String elementId;
    private String direction;
    private List<String> without;

    /** For reading. */
    public ReachAction() {
        super(KIND);
    }

    String elementId() {
        return elementId;
    }

    boolean isTowards() {
        return "to".equals(direction);
    }

    List<String> without() {
        return without == null ? List.of() : List.copyOf(without);
    }
}
