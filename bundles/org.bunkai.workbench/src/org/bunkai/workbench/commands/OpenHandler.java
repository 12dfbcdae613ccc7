package org.bunkai.workbench.commands;

import java.nio.file.Path;

import org.bunkai.workbench.editor.Editors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens files: those of the parameter {@code file}, else what is chosen in a dialog. */
public final class OpenHandler extends AbstractHandler {

    static final String FILE = "org.bunkai.workbench.open.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String file = event.getParameter(FILE);
        if (file != null) {
            Editors.open(window, Path.of(file));
            return null;
        }
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.bunkai"});
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                Editors.open(window, Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
