package org.bunkai.workbench.help;

import org.bunkai.workbench.model.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the guide: at the page of the parameter {@code page}, else at that of the part the user works in. */
public final class HelpHandler extends AbstractHandler {

    static final String PAGE = "org.bunkai.workbench.help.page";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String part = HandlerUtil.getActivePartId(event);
        String page = event.getParameter(PAGE);
        Problems.run(window.getShell(), () -> {
            HelpView view = (HelpView) window.getActivePage().showView(HelpView.ID);
            if (page != null) {
                view.open(page);
            } else if (!HelpView.ID.equals(part)) {
                view.openFor(part);
            }
        });
        return null;
    }
}
