package org.bunkai.workbench.editor;

import java.util.function.Consumer;

import org.bunkai.session.ModelSession;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

/** Brings another drawing into the editors of models; extension point {@code org.bunkai.workbench.drawings}. */
public interface ModelDrawingFactory {

    /**
     * Makes the drawing of a session.
     *
     * @param parent has a grid layout of one column; gets exactly one control
     * @param failed to be called, later and on the UI thread, if the drawing cannot be shown after all; the editor then shows its own
     * @throws org.eclipse.swt.SWTError if there is no browser widget; the editor then shows its own
     */
    ModelDrawing create(Composite parent, IWorkbenchPartSite site, ModelSession session, Consumer<Throwable> failed);
}
