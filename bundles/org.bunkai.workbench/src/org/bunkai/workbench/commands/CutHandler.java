package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.ModelSession;
import org.eclipse.emf.ecore.EObject;

/** Copies elements, then deletes them. */
public final class CutHandler extends ElementsHandler {

    @Override
    void handle(ModelSession session, List<EObject> selected) {
        CopyHandler.keep(inner(selected));
        delete(session, selected);
    }
}
