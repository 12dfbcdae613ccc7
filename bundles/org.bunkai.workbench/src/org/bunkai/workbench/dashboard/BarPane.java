package org.bunkai.workbench.dashboard;

import java.util.List;

import org.bunkai.workbench.dashboard.BarData.Series;
import org.bunkai.workbench.emf.OutcomeStyle;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.Range;
import org.eclipse.swtchart.ISeries.SeriesType;

/** Stacked bars with a title above and their numbers as text below; the text is the chart's accessible name too. */
final class BarPane extends Composite {

    private static final int CHART_HEIGHT = 120;
    private static final int TEXT_HEIGHT = 60;

    private final Label title;
    private final Chart chart;
    private final Text numbers;

    BarPane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        title = new Label(this, SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        chart = new Chart(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, CHART_HEIGHT).applyTo(chart);
        numbers = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TEXT_HEIGHT).applyTo(numbers);
        arrange();
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title.getText() + "\n" + numbers.getText();
            }
        });
    }

    private void arrange() {
        chart.setOrientation(SWT.VERTICAL);
        chart.getTitle().setVisible(false);
        chart.getLegend().setPosition(SWT.BOTTOM);
        axes().forEach(axis -> axis.getTitle().setVisible(false));
        chart.getAxisSet().getXAxis(0).setReversed(true);
        chart.getAxisSet().getYAxis(0).getTick().setVisible(false);
    }

    private void paint() {
        chart.setBackground(Appearance.background());
        chart.getPlotArea().setBackground(Appearance.background());
        chart.getLegend().setBackground(Appearance.background());
        chart.getLegend().setForeground(Appearance.foreground());
        axes().forEach(axis -> axis.getTick().setForeground(Appearance.foreground()));
    }

    private List<IAxis> axes() {
        return List.of(chart.getAxisSet().getXAxis(0), chart.getAxisSet().getYAxis(0));
    }

    /**
     * Shows other bars.
     *
     * @param text the same numbers as text
     */
    void show(BarData data, String text) {
        chart.suspendUpdate(true);
        paint();
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        IAxis categories = chart.getAxisSet().getXAxis(0);
        categories.enableCategory(!data.categories().isEmpty());
        categories.setCategorySeries(data.categories().toArray(String[]::new));
        data.series().stream().filter(series -> !series.isEmpty()).forEach(this::add);
        chart.suspendUpdate(false);
        if (chart.getSeriesSet().getSeries().length == 0) {
            // Without bars the axes would have no length, which the chart refuses to lay out.
            axes().forEach(axis -> axis.setRange(new Range(0, 1)));
        } else {
            chart.getAxisSet().adjustRange();
        }
        title.setText(data.title());
        numbers.setText(text);
        chart.redraw();
    }

    private void add(Series series) {
        IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, series.name());
        bars.setYSeries(series.values().stream().mapToDouble(Integer::doubleValue).toArray());
        bars.setBarColor(OutcomeStyle.color(series.color()));
        bars.enableStack(true);
        bars.getLabel().setFormats(series.values().stream().map(value -> value == 0 ? "" : String.valueOf(value)).toArray(String[]::new));
        bars.getLabel().setForeground(Appearance.background());
        bars.getLabel().setVisible(true);
    }

    /** The numbers as text. */
    String numbers() {
        return numbers.getText();
    }

    @Override
    public boolean setFocus() {
        return numbers.setFocus();
    }
}
