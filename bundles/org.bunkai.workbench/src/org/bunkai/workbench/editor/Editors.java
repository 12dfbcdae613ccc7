package org.bunkai.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.Problems;
import org.bunkai.workbench.model.RecentFiles;
import org.bunkai.workbench.model.Sessions;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens models in editors. */
public final class Editors {

    private Editors() {
    }

    /** Opens a file, or shows the editor that has it; says why if it cannot be opened. */
    public static Optional<ModelEditor> open(IWorkbenchWindow window, Path file) {
        Optional<ModelEditor> opened = Problems.call(window.getShell(), () -> Sessions.registry().open(file))
                .flatMap(session -> open(window, session));
        opened.flatMap(editor -> editor.session().file()).ifPresent(RecentFiles::add);
        return opened;
    }

    /** Opens a model that has no file yet. */
    public static Optional<ModelEditor> open(IWorkbenchWindow window, Architecture fresh) {
        return open(window, Sessions.registry().create(fresh));
    }

    /** Shows the editor of an open session. */
    public static Optional<ModelEditor> open(IWorkbenchWindow window, ModelSession session) {
        return Problems.call(window.getShell(),
                () -> (ModelEditor) window.getActivePage().openEditor(new ModelInput(session), ModelEditor.ID));
    }
}
