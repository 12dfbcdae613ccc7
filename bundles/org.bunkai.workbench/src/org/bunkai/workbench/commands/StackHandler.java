package org.bunkai.workbench.commands;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.bunkai.workbench.model.ActiveModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Undo and redo on the one stack of the model that the window shows, whatever part is active. */
abstract class StackHandler extends AbstractHandler {

    private final Predicate<CommandStack> possible;
    private final Consumer<CommandStack> action;

    StackHandler(Predicate<CommandStack> possible, Consumer<CommandStack> action) {
        this.possible = possible;
        this.action = action;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        stack(HandlerUtil.getActiveWorkbenchWindowChecked(event)).filter(possible).ifPresent(action);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        setBaseEnabled(window != null && stack(window).filter(possible).isPresent());
    }

    private static Optional<CommandStack> stack(IWorkbenchWindow window) {
        ActiveModel model = ActiveModel.of(window);
        return model.session().filter(session -> !model.isTyping()).map(session -> session.domain().getCommandStack());
    }
}
