package org.bunkai.workbench.commands;

import org.eclipse.emf.common.command.CommandStack;

/** Takes the last command back. */
public final class UndoHandler extends StackHandler {

    public UndoHandler() {
        super(CommandStack::canUndo, CommandStack::undo);
    }
}
