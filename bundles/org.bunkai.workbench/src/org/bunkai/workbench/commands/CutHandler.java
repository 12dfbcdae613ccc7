package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.ModelSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;

/** Copies elements, then deletes them. */
public final class CutHandler extends ElementsHandler {

    @Override
    void handle(ModelSession session, List<EObject> selected) {
        List<EObject> inner = selected.stream().filter(element -> element.eContainer() != null).toList();
        CopyHandler.keep(inner);
        tryOut(session, DeleteCommand.create(session.domain(), inner));
    }
}
