package org.bunkai.workbench.commands;

import org.eclipse.emf.common.command.CommandStack;

/** Does again what was taken back last. */
public final class RedoHandler extends StackHandler {

    public RedoHandler() {
        super(CommandStack::canRedo, CommandStack::redo);
    }
}
