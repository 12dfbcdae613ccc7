package org.bunkai.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.Problems;
import org.bunkai.workbench.model.RecentFiles;
import org.bunkai.workbench.model.Sessions;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens models in editors. */
public final class Editors {

    private Editors() {
    }

    /** Opens a file, or shows the editor that has it; says why if it cannot be opened. */
    public static Optional<ModelEditor> open(IWorkbenchWindow window, Path file) {
        ModelEditor[] opened = new ModelEditor[1];
        Problems.run(window.getShell(), () -> {
            ModelSession session = Sessions.registry().open(file);
            opened[0] = show(window.getActivePage(), session);
            RecentFiles.add(session.file().orElseThrow());
        });
        return Optional.ofNullable(opened[0]);
    }

    /** Opens a model that has no file yet. */
    public static Optional<ModelEditor> open(IWorkbenchWindow window, Architecture fresh) {
        return open(window, Sessions.registry().create(fresh));
    }

    /** Shows the editor of an open session. */
    public static Optional<ModelEditor> open(IWorkbenchWindow window, ModelSession session) {
        ModelEditor[] opened = new ModelEditor[1];
        Problems.run(window.getShell(), () -> opened[0] = show(window.getActivePage(), session));
        return Optional.ofNullable(opened[0]);
    }

    private static ModelEditor show(IWorkbenchPage page, ModelSession session) throws Exception {
        return (ModelEditor) page.openEditor(new ModelInput(session), ModelEditor.ID);
    }
}
