package org.bunkai.workbench.commands;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The views of the perspective, and a way to all others. */
public final class ViewsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return new IContributionItem[] {
                ContributionItemFactory.VIEWS_SHORTLIST.create(PlatformUI.getWorkbench().getActiveWorkbenchWindow())};
    }
}
