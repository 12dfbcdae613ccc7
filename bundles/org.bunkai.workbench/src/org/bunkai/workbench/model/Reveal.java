package org.bunkai.workbench.model;

import java.util.List;

import org.bunkai.workbench.explorer.ExplorerView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows an element wherever it can be seen: selected in the explorer, which form and drawing follow. */
public final class Reveal {

    private Reveal() {
    }

    /**
     * Selects an element of the model that the page's explorer shows; opens the explorer if it is closed.
     *
     * @param element of the edited model, not of a result
     */
    public static void show(IWorkbenchPage page, EObject element) {
        show(page, List.of(element));
    }

    /** As {@link #show(IWorkbenchPage, EObject)}, for several elements at once; nothing happens for none. */
    public static void show(IWorkbenchPage page, List<EObject> elements) {
        if (elements.isEmpty()) {
            return;
        }
        try {
            ((ExplorerView) page.showView(ExplorerView.ID, null, IWorkbenchPage.VIEW_VISIBLE)).select(elements);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
