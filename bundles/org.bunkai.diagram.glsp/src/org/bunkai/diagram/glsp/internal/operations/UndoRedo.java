package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;

import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.undoredo.UndoAction;
import org.eclipse.glsp.server.features.undoredo.UndoRedoActionHandler;

import com.google.inject.Inject;

/** Undo and redo on the session's stack; the session tells the pages. */
public class UndoRedo extends UndoRedoActionHandler {

    @Inject
    private PageState state;

    @Override
    public List<Action> execute(Action action) {
        if (action instanceof UndoAction) {
            state.undo();
        } else {
            state.redo();
        }
        return none();
    }
}
