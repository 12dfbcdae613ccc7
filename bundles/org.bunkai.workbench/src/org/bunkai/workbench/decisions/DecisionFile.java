package org.bunkai.workbench.decisions;

import java.util.function.Consumer;

import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.Messages;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.editor.ModelInput;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.eclipse.jface.dialogs.MessageDialog;
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
            Messages texts = Messages.of(DecisionFile.class, Language.locale());
            IEditorPart editor = page.findEditor(new ModelInput(session));
            if (MessageDialog.openConfirm(page.getWorkbenchWindow().getShell(), texts.word("save.title"), texts.word("save.first"))) {
                page.saveEditor(editor, false);
            }
        }
        return session.file().isPresent();
    }

    /** Changes the file and has the model checked anew. Returns whether the file was written. */
    boolean change(Consumer<AssessmentEditor> change) {
        return isPossible() && Problems.run(page.getWorkbenchWindow().getShell(), () -> {
            AssessmentEditor editor = AssessmentEditor.open(session.file().orElseThrow(), session.architecture(), LoadOptions.defaults());
            change.accept(editor);
            editor.save();
            session.recheck();
        });
    }
}
