package org.bunkai.workbench.importing;

import org.bunkai.exchange.source.ImportSources;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Services;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

/** Imports devices into the window's model. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        ImportSources sources = Services.get(ImportSources.class).orElseThrow();
        ActiveModel.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).session()
                .ifPresent(session -> new ImportDialog(shell, new ImportState(session, remembered()), sources).open());
        return null;
    }

    /** The mappings in the workbench's own data. */
    static RememberedMappings remembered() {
        return new RememberedMappings(Platform.getStateLocation(FrameworkUtil.getBundle(ImportHandler.class)).append("mappings").toPath());
    }
}
