package org.bunkai.workbench.app;

import java.util.List;

import org.bunkai.workbench.dashboard.DashboardView;
import org.bunkai.workbench.decisions.DecisionsView;
import org.bunkai.workbench.explorer.ExplorerView;
import org.bunkai.workbench.findings.FindingsView;
import org.bunkai.workbench.form.FormView;
import org.bunkai.workbench.matrix.MatrixView;
import org.bunkai.workbench.responsibility.ResponsibilityView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer and outline left, the drawing in the middle, form and properties right, findings and what else a check tells below. */
public final class ModelingPerspective implements IPerspectiveFactory {

    static final String ID = "org.bunkai.workbench.modeling";

    private static final List<String> VIEWS = List.of(ExplorerView.ID, IPageLayout.ID_OUTLINE, FormView.ID, IPageLayout.ID_PROP_SHEET,
            FindingsView.ID, MatrixView.ID, ResponsibilityView.ID, DecisionsView.ID, DashboardView.ID);
    private static final String TREES_ID = "org.bunkai.workbench.trees";
    private static final String DETAILS_ID = "org.bunkai.workbench.details";
    private static final String RESULTS_ID = "org.bunkai.workbench.results";
    private static final float EXPLORER = 0.2f;
    private static final float RESULTS = 0.65f;
    private static final float FORM = 0.62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String drawing = layout.getEditorArea();
        IFolderLayout trees = layout.createFolder(TREES_ID, IPageLayout.LEFT, EXPLORER, drawing);
        trees.addView(ExplorerView.ID);
        trees.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout results = layout.createFolder(RESULTS_ID, IPageLayout.BOTTOM, RESULTS, drawing);
        results.addView(FindingsView.ID);
        results.addView(MatrixView.ID);
        results.addView(ResponsibilityView.ID);
        results.addView(DecisionsView.ID);
        results.addView(DashboardView.ID);
        IFolderLayout details = layout.createFolder(DETAILS_ID, IPageLayout.RIGHT, FORM, drawing);
        details.addView(FormView.ID);
        details.addView(IPageLayout.ID_PROP_SHEET);
        VIEWS.forEach(layout::addShowViewShortcut);
    }
}
