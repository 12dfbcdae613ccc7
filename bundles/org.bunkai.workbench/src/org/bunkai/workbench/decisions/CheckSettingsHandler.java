package org.bunkai.workbench.decisions;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Messages;
import org.bunkai.session.ModelSession;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.ValidationEngine;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Services;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows 検査の設定 of the window's model. */
public final class CheckSettingsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ActiveModel model = ActiveModel.of(window);
        model.session().ifPresent(session -> model.result().ifPresent(result -> Services.get(ValidationEngine.class)
                .ifPresent(packs -> show(window, session, result, packs.engine()))));
        return null;
    }

    private static void show(IWorkbenchWindow window, ModelSession session, CheckResult result, Engine engine) {
        DecisionFile file = new DecisionFile(window.getActivePage(), session);
        CheckSettings settings = new CheckSettings(engine, result.assessment());
        Messages texts = Messages.of(CheckSettingsHandler.class, Language.locale());
        if (file.isPossible() && new CheckSettingsDialog(window.getShell(), texts, settings, engine.texts()).open() == Window.OK
                && settings.isChanged()) {
            file.change(settings::applyTo);
        }
    }
}
