package org.bunkai.workbench.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.bunkai.workbench.emf.DateText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A date: typed as 2026-11-24 or 2026/11/24, or picked from a calendar. */
final class DateField implements Field {

    private final Subject subject;
    private final EAttribute feature;
    private final Fields fields;
    private TypedText typed;

    DateField(Subject subject, EAttribute feature, Fields fields) {
        this.subject = subject;
        this.feature = feature;
        this.fields = fields;
    }

    @Override
    public Control create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        typed = new TypedText(row, SWT.SINGLE, this::take);
        typed.control().setMessage(fields.texts().word("field.date"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed.control());
        fields.button(row, SWT.PUSH, "field.pick", this::pick);
        return row;
    }

    private Optional<String> take(String input) {
        try {
            subject.set(feature, input.isBlank() ? null : DateText.parse(input));
            refresh();
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(fields.texts().get("field.date.wrong", input));
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
        typed.reset();
        refresh();
    }

    @Override
    public void refresh() {
        Object value = subject.isMixed(feature) ? null : subject.value(feature);
        typed.show(value == null ? "" : value.toString());
    }

    @Override
    public void setFocus() {
        typed.control().setFocus();
    }
}
