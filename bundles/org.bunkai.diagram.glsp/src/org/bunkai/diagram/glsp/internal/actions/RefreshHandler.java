package org.bunkai.diagram.glsp.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SetDirtyStateAction;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.features.core.model.UpdateModelAction;

import com.google.inject.Inject;

/** The only place from which a changed graph is sent, so that an edit is sent once. */
public class RefreshHandler extends AbstractActionHandler<RefreshAction> {

    @Inject
    private ModelSubmissionHandler submission;

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(RefreshAction action) {
        List<Action> actions = new ArrayList<>(submission.submitModel(SetDirtyStateAction.Reason.OPERATION));
        actions.stream().filter(UpdateModelAction.class::isInstance).map(UpdateModelAction.class::cast)
                .forEach(update -> update.setAnimate(action.isAnimate()));
        if (state.canvas().takeArranged()) {
            actions.add(new LayoutDoneAction());
        }
        return actions;
    }
}
