package org.bunkai.workbench.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.session.ModelFile;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.bunkai.workbench.model.RecentFiles;
import org.bunkai.workbench.model.Sessions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens models in editors. */
public final class Editors {

    private Editors() {
    }

    /** Opens a file, or shows the editor that has it; says why if it cannot be opened. */
    public static Optional<ModelEditor> open(IWorkbenchWindow window, Path file) {
        Optional<ModelEditor> opened = Problems.call(window.getShell(), () -> session(file)).flatMap(session -> open(window, session));
        opened.flatMap(editor -> editor.session().file()).ifPresent(RecentFiles::add);
        return opened;
    }

    /** The session that has a file open, or a new one; the file is read behind the user interface, which waits for it and stays alive. */
    private static ModelSession session(Path file) throws Exception {
        Optional<ModelSession> known = Sessions.registry().of(file);
        if (known.isPresent()) {
            return known.get();
        }
        AtomicReference<ModelFile> read = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Messages.of(Editors.class, Language.locale()).get("editor.opening", file.toString()),
                        IProgressMonitor.UNKNOWN);
                try {
                    read.set(Sessions.registry().read(file));
                } catch (ModelException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return Sessions.registry().open(read.get());
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
