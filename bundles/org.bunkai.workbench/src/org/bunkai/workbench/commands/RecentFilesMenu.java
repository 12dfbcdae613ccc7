package org.bunkai.workbench.commands;

import java.nio.file.Path;

import org.bunkai.workbench.editor.Editors;
import org.bunkai.workbench.model.RecentFiles;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The files opened last, as a menu. */
public final class RecentFilesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return RecentFiles.list().stream().map(RecentFilesMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path file) {
        return new ActionContributionItem(new Action(file.getFileName() + "  [" + file.getParent() + "]") {
            @Override
            public void run() {
                Editors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), file);
            }
        });
    }
}
