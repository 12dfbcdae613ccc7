package org.bunkai.workbench.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.assessment.Overview;
import org.bunkai.model.Messages;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.ResultView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Where the architecture stands, in four charts and their numbers. */
public final class DashboardView extends ResultView {

    public static final String ID = "org.bunkai.workbench.dashboard";

    private static final int CHARTS = 4;

    private final Messages texts = Messages.of(DashboardView.class, Language.locale());
    private List<BarPane> panes;

    @Override
    protected void createControls(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(CHARTS).equalWidth(true).spacing(8, 0).applyTo(all);
        panes = Stream.generate(() -> new BarPane(all)).limit(CHARTS).toList();
        panes.forEach(pane -> GridDataFactory.fillDefaults().grab(true, true).applyTo(pane));
    }

    @Override
    protected void show(CheckResult result, FindingTexts words) {
        setContentDescription(
                texts.get("dashboard.asOf", words.name(result.architecture()), result.asOf().toString(), result.edition().getId()));
        List<BarData> charts = new DashboardData(Overview.of(result), words, texts).charts();
        for (int i = 0; i < CHARTS; i++) {
            panes.get(i).show(charts.get(i), charts.get(i).text(texts.word("dashboard.zero"), texts.word("dashboard.separator")));
        }
    }

    @Override
    protected void showNothing() {
        setContentDescription(texts.word("dashboard.none"));
        panes.forEach(pane -> pane.show(new BarData("", List.of(), List.of()), ""));
    }

    /** All numbers as text. */
    public String numbers() {
        return panes.stream().map(BarPane::numbers).collect(Collectors.joining("\n"));
    }

    @Override
    public void setFocus() {
        panes.getFirst().setFocus();
    }
}
