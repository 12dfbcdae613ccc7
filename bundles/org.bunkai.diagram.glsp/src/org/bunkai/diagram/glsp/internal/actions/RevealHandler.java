package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;

import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Tells whoever hosts the page that somebody wants to see an element elsewhere. */
public class RevealHandler extends AbstractActionHandler<RevealAction> {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(RevealAction action) {
        state.document().reveal(state.canvas().modelId(action.elementId()), action.findingId());
        return none();
    }
}
