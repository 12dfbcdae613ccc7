package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.Copies;
import org.bunkai.session.ModelSession;
import org.eclipse.emf.ecore.EObject;

/** Puts copies of elements beside them. */
public final class DuplicateHandler extends ElementsHandler {

    @Override
    void handle(ModelSession session, List<EObject> selected) {
        List<EObject> inner = inner(selected);
        if (!inner.isEmpty()) {
            tryOut(session, Copies.paste(session.domain(), inner.getFirst().eContainer(), Copies.of(inner)));
        }
    }
}
