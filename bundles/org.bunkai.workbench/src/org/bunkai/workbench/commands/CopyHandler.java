package org.bunkai.workbench.commands;

import java.util.List;

import org.bunkai.session.Copies;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.emf.TextClipboard;
import org.eclipse.emf.ecore.EObject;

/** Keeps copies of elements for pasting, into any open model, and their names as text. */
public final class CopyHandler extends ElementsHandler {

    private static List<EObject> kept = List.of();

    @Override
    void handle(ModelSession session, List<EObject> selected) {
        keep(selected);
    }

    static void keep(List<EObject> elements) {
        kept = Copies.of(elements);
        TextClipboard.put(String.join("\n", elements.stream().map(ElementWords::full).toList()));
    }

    /** What was copied last, as new copies. */
    static List<EObject> kept() {
        return Copies.of(kept);
    }
}
