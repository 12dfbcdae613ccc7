package org.bunkai.workbench.commands;

import org.bunkai.workbench.editor.Editors;
import org.bunkai.workbench.wizards.NewModelDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a new model and opens it. */
public final class NewHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewModelDialog dialog = new NewModelDialog(window.getShell());
        if (dialog.open() == Window.OK) {
            Editors.open(window, dialog.architecture());
        }
        return null;
    }
}
