package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.ModelSession;
import org.eclipse.emf.ecore.EObject;

/** Deletes elements and every reference to them; never the model itself. */
public final class DeleteHandler extends ElementsHandler {

    @Override
    void handle(ModelSession session, List<EObject> selected) {
        delete(session, selected);
    }
}
