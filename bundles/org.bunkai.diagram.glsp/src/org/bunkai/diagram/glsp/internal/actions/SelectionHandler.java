package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;

import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;

import com.google.inject.Inject;

/** Carries the selection of a page to whoever shows the model elsewhere. */
public class SelectionHandler extends AbstractActionHandler<SelectAction> {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(SelectAction action) {
        state.canvas().selected(action.getSelectedElementsIDs(), action.getDeselectedElementsIDs(), action.isDeselectAll());
        return none();
    }
}
