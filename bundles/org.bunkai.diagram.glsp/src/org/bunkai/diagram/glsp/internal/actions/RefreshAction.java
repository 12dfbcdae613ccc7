package org.bunkai.diagram.glsp.internal.actions;

import org.eclipse.glsp.server.actions.Action;

/** Sends the page what is drawn for it now. Within the server only. */
public class RefreshAction extends Action {

    /** Its kind. */
    public static final String KIND = "bunkai.refresh";

    private boolean animate;

    /** For reading. */
    public RefreshAction() {
        this(false);
    }

    /** @param animate whether elements glide to their new places */
    public RefreshAction(boolean animate) {
        super(KIND);
        this.animate = animate;
    }

    boolean isAnimate() {
        return animate;
    }
}
