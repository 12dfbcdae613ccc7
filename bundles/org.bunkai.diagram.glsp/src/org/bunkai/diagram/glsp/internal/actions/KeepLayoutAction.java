package org.bunkai.diagram.glsp.internal.actions;

import org.eclipse.glsp.server.actions.Action;

/** From the page: the arrangement shown stays, or goes. */
public class KeepLayoutAction extends Action {

    /** Its kind. */
    public static final String KIND = "bunkai.keepLayout";

    private boolean keep;

    /** For reading. */
    public KeepLayoutAction() {
        super(KIND);
    }

    boolean isKeep() {
        return keep;
    }
}
