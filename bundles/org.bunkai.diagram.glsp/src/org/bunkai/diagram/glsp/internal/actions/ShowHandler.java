package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;

import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Shows something else in the page. */
public class ShowHandler extends AbstractActionHandler<ShowAction> {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(ShowAction action) {
        state.canvas().show(state.canvas().wanted().with(action.view(), action.overlay(), action.clause(), action.collapsed()));
        return none();
    }
}
