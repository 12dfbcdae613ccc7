package org.bunkai.workbench.decisions;

import org.bunkai.assessment.Checker;
import org.bunkai.model.Messages;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Sessions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Records 起案, 審査 or 承認 of the window's model as it is saved. */
public final class ApproveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ActiveModel.of(window).session().ifPresent(session -> Sessions.checker().ifPresent(checker -> approve(window, session, checker)));
        return null;
    }

    private static void approve(IWorkbenchWindow window, ModelSession session, Checker checker) {
        DecisionFile file = new DecisionFile(window.getActivePage(), session);
        if (file.isSaved()) {
            ApproveDialog dialog = new ApproveDialog(window.getShell(), Messages.of(ApproveHandler.class, Language.locale()),
                    session.architecture());
            if (dialog.open() == Window.OK) {
                file.approve(dialog.approval(), checker);
            }
        }
    }
}
