package org.bunkai.diagram.glsp.internal.actions;

import org.eclipse.glsp.server.actions.RequestAction;

/** From the page: what was found on an element? */
public class RequestFindingsAction extends RequestAction<FindingsAction> {

    /** Its kind. */
    public static final String KIND = "bunkai.requestFindings";

    private String elementId;

    /** For reading. */
    public RequestFindingsAction() {
        super(KIND);
    }

    String elementId() {
        return elementId;
    }
}
