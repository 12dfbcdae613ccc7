package org.bunkai.workbench.find;

import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Reveal;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds an element of the window's model and shows it. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ActiveModel.of(window).session().ifPresent(session -> session
                .read(result -> new FindIndex(result.architecture()), index -> show(window, session, index)));
        return null;
    }

    private static void show(IWorkbenchWindow window, ModelSession session, FindIndex index) {
        FindDialog dialog = new FindDialog(window.getShell(), index);
        dialog.open();
        dialog.chosen().ifPresent(hit -> {
            EObject element = session.architecture().eResource().getEObject(hit.id());
            if (element != null) {
                Reveal.show(window.getActivePage(), element);
            }
        });
    }
}
