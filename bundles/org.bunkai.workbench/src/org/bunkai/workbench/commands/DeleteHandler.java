package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.ModelSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;

/** Deletes elements and every reference to them; never the model itself. */
public final class DeleteHandler extends ElementsHandler {

    @Override
    void handle(ModelSession session, List<EObject> selected) {
        List<EObject> inner = selected.stream().filter(element -> element.eContainer() != null).toList();
        tryOut(session, DeleteCommand.create(session.domain(), inner));
    }
}
