package org.bunkai.diagram.glsp.ui;

import java.io.IOException;
import java.util.function.Consumer;

import org.bunkai.diagram.edit.EditableLayout;
import org.bunkai.diagram.edit.SessionLayout;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.editor.ModelDrawing;
import org.bunkai.workbench.editor.ModelDrawingFactory;
import org.bunkai.workbench.model.Problems;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

/** Makes the diagram of a model. */
public final class DiagramFactory implements ModelDrawingFactory {

    @Override
    public ModelDrawing create(Composite parent, IWorkbenchPartSite site, ModelSession session, Consumer<Throwable> failed) {
        return new DiagramPane(parent, site, session, layout(session), failed);
    }

    /** Places that cannot be read are left alone: the diagram is arranged anew, and says so in the log. */
    private static EditableLayout layout(ModelSession session) {
        try {
            return SessionLayout.of(session, Problems::log);
        } catch (IOException e) {
            Problems.log(e);
            return EditableLayout.empty();
        }
    }
}
