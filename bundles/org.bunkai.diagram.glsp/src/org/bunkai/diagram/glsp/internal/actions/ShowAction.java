package org.bunkai.diagram.glsp.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** From the page: show something else, or with something else on top. What is left out stays as it is. */
public class ShowAction extends Action {

    /** Its kind. */
    public static final String KIND = "bunkai.show";

    private String view;
    private String overlay;
    private String clause;
    private List<String> collapsed;

    /** For reading. */
    public ShowAction() {
        super(KIND);
    }

    String view() {
        return view;
    }

    String overlay() {
        return overlay;
    }

    /** Empty for all clauses. */
    String clause() {
        return clause;
    }

    List<String> collapsed() {
        return collapsed == null ? null : new ArrayList<>(collapsed);
    }
}
