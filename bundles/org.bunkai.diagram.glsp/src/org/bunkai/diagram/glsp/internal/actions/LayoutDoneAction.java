package org.bunkai.diagram.glsp.internal.actions;

import org.eclipse.glsp.server.actions.Action;

/** To the page: an arrangement that was asked for is shown; the page asks whether to keep it. */
public class LayoutDoneAction extends Action {

    /** Its kind. */
    public static final String KIND = "bunkai.layoutDone";

    /** The message. */
    public LayoutDoneAction() {
        super(KIND);
    }
}
