package org.bunkai.diagram.glsp.internal.actions;

import org.eclipse.glsp.server.actions.Action;

/** From the page: somebody wants to see an element, or one of its findings, elsewhere. */
public class RevealAction extends Action {

    /** Its kind. */
    public static final String KIND = "bunkai.reveal";

    private String elementId;
    private String findingId;

    /** For reading. */
    public RevealAction() {
        super(KIND);
    }

    String elementId() {
        return elementId;
    }

    /** {@code null} if the element itself is meant. */
    String findingId() {
        return findingId;
    }
}
