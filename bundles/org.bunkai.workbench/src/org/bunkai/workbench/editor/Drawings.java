package org.bunkai.workbench.editor;

import java.util.function.BiConsumer;

import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.Problems;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** Makes the drawing of an editor: the one that another bundle brings, else the SVG of the reports. */
final class Drawings {

    private static final String POINT = Problems.BUNDLE + ".drawings";

    private Drawings() {
    }

    /** @param failed told the parent and the control of a drawing that cannot be shown after all */
    static ModelDrawing create(Composite parent, IWorkbenchPartSite site, ModelSession session, BiConsumer<Composite, Control> failed) {
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            int before = parent.getChildren().length;
            try {
                ModelDrawingFactory factory = (ModelDrawingFactory) element.createExecutableExtension("class");
                return factory.create(parent, site, session, problem -> {
                    Problems.log(problem instanceof Exception e ? e : new IllegalStateException(problem));
                    failed.accept(parent, parent.getChildren()[before]);
                });
            } catch (CoreException | SWTError | LinkageError e) {
                Problems.log(e instanceof Exception known ? known : new IllegalStateException(e));
                while (parent.getChildren().length > before) {
                    parent.getChildren()[before].dispose();
                }
            }
        }
        return new DrawingPane(parent, site, session);
    }
}
