package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;

import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Takes an arrangement back that nobody wants to keep; it is the last step of the undo stack, unless somebody has gone on meanwhile. */
public class KeepLayoutHandler extends AbstractActionHandler<KeepLayoutAction> {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(KeepLayoutAction action) {
        if (!action.isKeep()) {
            state.canvas().takeBackArrangement();
        }
        return none();
    }
}
