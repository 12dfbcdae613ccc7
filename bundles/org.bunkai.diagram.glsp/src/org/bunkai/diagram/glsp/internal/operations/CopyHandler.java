package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;

import org.bunkai.diagram.edit.Clip;
import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.clipboard.RequestClipboardDataAction;
import org.eclipse.glsp.server.features.clipboard.SetClipboardDataAction;

import com.google.inject.Inject;

/** Keeps copies of what is selected. */
public class CopyHandler extends AbstractActionHandler<RequestClipboardDataAction> {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(RequestClipboardDataAction request) {
        DiagramDocument document = state.document();
        Clip clip = document.ask(() -> state.edits().copy(request.getEditorContext().getSelectedElementIds().stream()
                .map(state.canvas()::modelId).distinct().flatMap(id -> document.element(id).stream()).toList()));
        return listOf(new SetClipboardDataAction(Clipboard.put(clip)));
    }
}
