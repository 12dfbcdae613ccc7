package org.bunkai.workbench.exporting;

import java.nio.file.Path;
import java.util.Optional;

import org.bunkai.model.Messages;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Language;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a place and exports the window's model there; the parameter says what. */
public final class ExportHandler extends AbstractHandler {

    static final String KIND = "org.bunkai.workbench.export.kind";

    private final Messages texts = Messages.of(ExportHandler.class, Language.locale());

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ExportKind kind = ExportKind.valueOf(event.getParameter(KIND));
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        ActiveModel.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).session()
                .ifPresent(session -> target(shell, kind, session).ifPresent(target -> export(shell, kind, session, target)));
        return null;
    }

    private Optional<Path> target(Shell shell, ExportKind kind, ModelSession session) {
        Optional<String> folder = session.file().map(file -> file.getParent().toString());
        if (kind.endings().isEmpty()) {
            DirectoryDialog dialog = new DirectoryDialog(shell);
            dialog.setMessage(texts.word("export.folder"));
            folder.ifPresent(dialog::setFilterPath);
            return Optional.ofNullable(dialog.open()).map(Path::of);
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(kind.endings().stream().map(ending -> "*." + ending).toArray(String[]::new));
        dialog.setFileName(texts.get("export.file." + kind, stem(session)) + "." + kind.endings().getFirst());
        folder.ifPresent(dialog::setFilterPath);
        return Optional.ofNullable(dialog.open()).map(Path::of).map(kind::withEnding);
    }

    private static String stem(ModelSession session) {
        return session.name().replaceAll("\\.bunkai$", "");
    }

    private void export(Shell shell, ExportKind kind, ModelSession session, Path target) {
        start(kind, session, target, new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        tell(shell, (ExportJob) event.getJob(), event.getResult().isOK());
                    }
                });
            }
        });
    }

    private void tell(Shell shell, ExportJob job, boolean isDone) {
        if (isDone) {
            offer(shell, job.written());
        } else {
            job.problem().ifPresent(problem -> MessageDialog.openError(shell, texts.word("export.title"), problem));
        }
    }

    private void offer(Shell shell, Path written) {
        String[] answers = {texts.word("export.open"), texts.word("export.close")};
        if (MessageDialog.open(MessageDialog.INFORMATION, shell, texts.word("export.title"),
                texts.get("export.done", written.toString()), SWT.NONE, answers) == 0 && !Program.launch(written.toString())) {
            MessageDialog.openError(shell, texts.word("export.title"), texts.get("export.noProgram", written.toString()));
        }
    }

    /** Starts a job as soon as the model was copied, which happens behind the editing and not before the first check has ended. */
    static void start(ExportKind kind, ModelSession session, Path target, IJobChangeListener listener) {
        String name = session.name();
        Optional<Path> file = session.file();
        session.readCopy(copy -> {
            ExportJob job = new ExportJob(kind, copy.architecture(), name, file, target);
            job.addJobChangeListener(listener);
            job.schedule();
        });
    }
}
