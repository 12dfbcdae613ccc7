package org.bunkai.workbench.decisions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;
import org.bunkai.model.assessment.Approval;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.editor.ModelInput;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** The assessment beside the model of a session. It is no part of the model: undo does not reach it. */
final class DecisionFile {

    private final IWorkbenchPage page;
    private final ModelSession session;

    /** @param page that shows the session */
    DecisionFile(IWorkbenchPage page, ModelSession session) {
        this.page = page;
        this.session = session;
    }

    /** Whether there is a place beside the model; offers to save a model that has no file yet. */
    boolean isPossible() {
        if (session.file().isEmpty()) {
            offerToSave("save.first");
        }
        return session.file().isPresent();
    }

    /** Whether the file holds the model as it is; offers to save it if not. */
    boolean isSaved() {
        if (session.isDirty()) {
            offerToSave("save.approved");
        }
        return !session.isDirty();
    }

    private void offerToSave(String question) {
        Messages texts = Messages.of(DecisionFile.class, Language.locale());
        IEditorPart editor = page.findEditor(new ModelInput(session));
        if (MessageDialog.openConfirm(shell(), texts.word("save.title"), texts.word(question))) {
            page.saveEditor(editor, false);
        }
    }

    /** Changes the file and has the model checked anew. Returns whether the file was written. */
    boolean change(Consumer<AssessmentEditor> change) {
        return isPossible() && Problems.run(shell(), () -> {
            AssessmentEditor editor = open();
            change.accept(editor);
            save(editor);
        });
    }

    /**
     * Records a decision on the saved model and what a whole check of it finds, as the command line and the report do. Returns whether the
     * files were written.
     */
    boolean approve(Approval approval, Checker checker) {
        return isSaved() && Problems.run(shell(), () -> {
            Path file = session.file().orElseThrow();
            AssessmentEditor editor = open();
            CheckRequest request = CheckRequest.of(file.toString(), LocalDate.now())
                    .with(AssessmentFile.loadBeside(file, session.architecture(), LoadOptions.defaults()).orElse(null));
            BusyIndicator.showWhile(shell().getDisplay(),
                    () -> editor.approve(approval, checker.check(session.architecture(), request)));
            save(editor);
        });
    }

    private AssessmentEditor open() throws ModelException {
        return AssessmentEditor.open(session.file().orElseThrow(), session.architecture(), LoadOptions.defaults());
    }

    private void save(AssessmentEditor editor) throws ModelException {
        editor.save();
        session.recheck();
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
