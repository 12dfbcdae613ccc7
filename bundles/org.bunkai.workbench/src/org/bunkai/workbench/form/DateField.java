package org.bunkai.workbench.form;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.bunkai.model.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A date: typed as 2026-11-24 or 2026/11/24, or picked from a calendar. */
final class DateField implements Field {

    private final Subject subject;
    private final EAttribute feature;
    private final Messages texts;
    private Text text;
    private ControlDecoration problem;
    private String shown = "";

    DateField(Subject subject, EAttribute feature, Messages texts) {
        this.subject = subject;
        this.feature = feature;
        this.texts = texts;
    }

    @Override
    public void create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.SINGLE);
        text.setMessage(texts.word("field.date"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        problem = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        problem.hide();
        text.addFocusListener(FocusListener.focusLostAdapter(event -> apply()));
        text.addListener(SWT.DefaultSelection, event -> apply());
        Button pick = new Button(row, SWT.PUSH | SWT.FLAT);
        pick.setText(texts.word("field.pick"));
        pick.setToolTipText(texts.word("field.pick.help"));
        pick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pick(pick)));
    }

    private void apply() {
        if (text.getText().equals(shown)) {
            return;
        }
        try {
            subject.set(feature, text.getText().isBlank() ? null : LocalDate.parse(text.getText().strip().replace('/', '-')));
            problem.hide();
            refresh();
        } catch (DateTimeException e) {
            problem.setDescriptionText(texts.get("field.date.wrong", text.getText()));
            problem.show();
        }
    }

    private void pick(Button below) {
        Shell popup = new Shell(below.getShell(), SWT.TOOL | SWT.ON_TOP);
        popup.setLayout(new FillLayout());
        DateTime calendar = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
        if (subject.value(feature) instanceof LocalDate date) {
            calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        }
        calendar.addListener(SWT.MouseDoubleClick, event -> take(popup, calendar));
        calendar.addListener(SWT.DefaultSelection, event -> take(popup, calendar));
        popup.addListener(SWT.Deactivate, event -> popup.close());
        popup.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                popup.close();
            }
        });
        Point corner = below.toDisplay(0, below.getSize().y);
        popup.pack();
        popup.setLocation(corner.x - popup.getSize().x + below.getSize().x, corner.y);
        popup.open();
    }

    private void take(Shell popup, DateTime calendar) {
        subject.set(feature, LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
        popup.close();
        problem.hide();
        refresh();
    }

    @Override
    public void refresh() {
        boolean mixed = subject.isMixed(feature);
        String now = mixed || subject.value(feature) == null ? "" : subject.value(feature).toString();
        if (!now.equals(shown) || !text.isFocusControl() && !problem.isVisible()) {
            shown = now;
            text.setText(now);
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
