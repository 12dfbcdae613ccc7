package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.ModelSession;
import org.bunkai.workbench.explorer.ExplorerView;
import org.bunkai.workbench.model.ActiveModel;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the elements that are selected in the explorer. */
abstract class ElementsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof ExplorerView explorer) {
            List<EObject> selected = explorer.selected();
            ActiveModel.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).session().filter(session -> !selected.isEmpty())
                    .ifPresent(session -> handle(session, selected));
        }
        return null;
    }

    /** @param selected at least one */
    abstract void handle(ModelSession session, List<EObject> selected);

    /** The elements that stand in others: all but the model itself. */
    static List<EObject> inner(List<EObject> elements) {
        return elements.stream().filter(element -> element.eContainer() != null).toList();
    }

    /** Deletes elements and every reference to them; never the model itself. */
    static void delete(ModelSession session, List<EObject> elements) {
        tryOut(session, DeleteCommand.create(session.domain(), inner(elements)));
    }

    /** Executes a command if that is possible. */
    static boolean tryOut(ModelSession session, Command command) {
        boolean possible = command.canExecute();
        if (possible) {
            session.execute(command);
        }
        return possible;
    }
}
