package org.bunkai.diagram.glsp.internal.page;

import org.bunkai.session.ModelSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/**
 * The undo stack as a page shows it.
 *
 * @param undoLabel what would be undone; empty if nothing
 * @param redoLabel what would be done again; empty if nothing
 */
public record History(boolean isDirty, boolean canUndo, boolean canRedo, String undoLabel, String redoLabel) {

    /** That of a session, on its thread. */
    static History of(ModelSession session) {
        CommandStack stack = session.domain().getCommandStack();
        return new History(session.isDirty(), stack.canUndo(), stack.canRedo(), label(stack.canUndo() ? stack.getUndoCommand() : null),
                label(stack.canRedo() ? stack.getRedoCommand() : null));
    }

    private static String label(Command command) {
        return command == null || command.getLabel() == null ? "" : command.getLabel();
    }
}
