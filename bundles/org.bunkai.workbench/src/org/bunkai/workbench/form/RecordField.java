package org.bunkai.workbench.form;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A record, or another object that stands in a single containment: answer at once, and on request the rest (when, until when, by whom, why,
 * by which document). It is made when something is set in it.
 */
final class RecordField implements Field {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Subject subject;
    private final EReference feature;
    private final Fields fields;
    private final List<Field> parts = new ArrayList<>();
    private Composite more;

    RecordField(Subject subject, EReference feature, Fields fields) {
        this.subject = subject;
        this.feature = feature;
        this.fields = fields;
    }

    @Override
    public Control create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(frame);
        boolean record = feature.getEReferenceType() == P.getRecord();
        if (record) {
            add(frame, P.getRecord_Answer());
            fields.button(frame, SWT.TOGGLE, "field.more", toggle -> show(toggle.getSelection()));
        }
        more = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(more);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(record).applyTo(more);
        more.setVisible(!record);
        if (!record) {
            fill();
        }
        return frame;
    }

    private void show(boolean visible) {
        if (visible && more.getChildren().length == 0) {
            fill();
            refresh();
        }
        more.setVisible(visible);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(!visible).applyTo(more);
        fields.layout().run();
    }

    private void fill() {
        for (FormGroups.Group group : FormGroups.of(feature.getEReferenceType())) {
            for (EStructuralFeature part : group.features()) {
                if (part != P.getRecord_Answer() && part != P.getElement_Remarks()) {
                    Label label = new Label(more, SWT.NONE);
                    label.setText(Language.labels().of(part));
                    add(more, part);
                }
            }
        }
    }

    private void add(Composite parent, EStructuralFeature part) {
        Field field = fields.of(subject.part(feature), part);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.create(parent));
        parts.add(field);
    }

    @Override
    public void refresh() {
        parts.forEach(Field::refresh);
    }

    @Override
    public void setFocus() {
        parts.getFirst().setFocus();
    }
}
