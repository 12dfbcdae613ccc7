package org.bunkai.workbench.form;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.workbench.emf.NewObjects;
import org.bunkai.workbench.emf.ElementLabels;
import org.bunkai.workbench.emf.ElementPicker;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Several elements: referred to (added from a picker, removed without harm) or held (made new, deleted). Double-click follows one. Several
 * subjects at once only show that their lists differ.
 */
final class ListField implements Field {

    private static final int ROWS = 4;
    /** Long names must not make the form wider than its view. */
    private static final int NARROW = 80;

    private final Subject subject;
    private final EReference feature;
    private final Fields fields;
    private TableViewer viewer;
    private Button add;
    private Button remove;
    private Button up;
    private Button down;

    ListField(Subject subject, EReference feature, Fields fields) {
        this.subject = subject;
        this.feature = feature;
        this.fields = fields;
    }

    @Override
    public Control create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
        // Virtual, because a group of hospitals has thousands of links and only a few lines are seen.
        viewer = new TableViewer(row, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels()));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, viewer.getTable().getItemHeight() * ROWS)
                .applyTo(viewer.getTable());
        viewer.addDoubleClickListener(event -> fields.follow().accept((EObject) viewer.getStructuredSelection().getFirstElement()));
        viewer.addSelectionChangedListener(event -> enable());
        Composite buttons = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(buttons);
        add = button(buttons, "field.add", this::add);
        remove = button(buttons, "field.remove", this::remove);
        if (feature.isOrdered()) {
            up = button(buttons, "field.up", () -> move(-1));
            down = button(buttons, "field.down", () -> move(1));
        }
        return row;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = fields.button(parent, SWT.PUSH, key, pressed -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void add() {
        if (feature.isContainment()) {
            addNew();
        } else {
            addChosen();
        }
    }

    private void addChosen() {
        List<EObject> candidates = new ArrayList<>(subject.candidates(feature));
        candidates.removeAll(values());
        List<EObject> all = new ArrayList<>(values());
        all.addAll(ElementPicker.several(viewer.getControl().getShell(), fields.texts().word("field.choose"), candidates));
        subject.set(feature, all);
        refresh();
    }

    private void addNew() {
        List<EClass> classes = NewObjects.classes(feature);
        if (classes.size() == 1) {
            make(classes.getFirst());
            return;
        }
        Menu menu = new Menu(add);
        for (EClass type : classes) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Language.labels().of(type));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> make(type)));
        }
        menu.setVisible(true);
    }

    private void make(EClass type) {
        EObject made = type.getEPackage().getEFactoryInstance().create(type);
        subject.session().execute(NewObjects.command(subject.session(), subject.objects().getFirst(), feature, made));
        fields.follow().accept(made);
    }

    private void remove() {
        List<?> chosen = viewer.getStructuredSelection().toList();
        if (feature.isContainment()) {
            subject.session().execute(DeleteCommand.create(subject.session().domain(), chosen));
        } else {
            List<EObject> left = new ArrayList<>(values());
            left.removeAll(chosen);
            subject.set(feature, left);
        }
        refresh();
    }

    private void move(int by) {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        int to = values().indexOf(chosen) + by;
        subject.session().execute(MoveCommand.create(subject.session().domain(), subject.objects().getFirst(), feature, chosen, to));
        refresh();
    }

    @SuppressWarnings("unchecked")
    private List<EObject> values() {
        return (List<EObject>) subject.value(feature);
    }

    @Override
    public void refresh() {
        List<EObject> now = subject.isMixed(feature) ? List.of() : List.copyOf(values());
        if (now.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(now);
        }
        enable();
    }

    private void enable() {
        List<EObject> values = values();
        boolean one = subject.isSingle() && viewer.getStructuredSelection().size() == 1;
        int index = one ? values.indexOf(viewer.getStructuredSelection().getFirstElement()) : -1;
        add.setEnabled(subject.isSingle());
        remove.setEnabled(subject.isSingle() && !viewer.getStructuredSelection().isEmpty());
        if (up != null) {
            up.setEnabled(index > 0);
            down.setEnabled(one && index < values.size() - 1);
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
