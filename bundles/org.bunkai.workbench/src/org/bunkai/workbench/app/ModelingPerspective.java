package org.bunkai.workbench.app;

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

/** Explorer left, the drawing in the middle, the form right, findings and what else a check tells below. */
public final class ModelingPerspective implements IPerspectiveFactory {

    static final String ID = "org.bunkai.workbench.modeling";

    private static final String RESULTS_ID = "org.bunkai.workbench.results";
    private static final float EXPLORER = 0.2f;
    private static final float RESULTS = 0.65f;
    private static final float FORM = 0.62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String drawing = layout.getEditorArea();
        layout.addView(ExplorerView.ID, IPageLayout.LEFT, EXPLORER, drawing);
        IFolderLayout results = layout.createFolder(RESULTS_ID, IPageLayout.BOTTOM, RESULTS, drawing);
        results.addView(FindingsView.ID);
        results.addView(MatrixView.ID);
        results.addView(ResponsibilityView.ID);
        results.addView(DecisionsView.ID);
        results.addView(DashboardView.ID);
        layout.addView(FormView.ID, IPageLayout.RIGHT, FORM, drawing);
    }
}
