package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.Copies;
import org.bunkai.session.ModelSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

/** Puts what was copied into the selected element, or beside it; beeps if it fits nowhere there. */
public final class PasteHandler extends ElementsHandler {

    @Override
    void handle(ModelSession session, List<EObject> selected) {
        if (!tryOut(session, Copies.paste(session.domain(), selected.getFirst(), CopyHandler.kept()))) {
            Display.getCurrent().beep();
        }
    }
}
