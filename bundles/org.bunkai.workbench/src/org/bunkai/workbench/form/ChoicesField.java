package org.bunkai.workbench.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several values of an enum, each with its box. */
final class ChoicesField implements Field {

    private final Subject subject;
    private final EAttribute feature;
    private final Map<EEnumLiteral, Button> boxes = new LinkedHashMap<>();

    ChoicesField(Subject subject, EAttribute feature) {
        this.subject = subject;
        this.feature = feature;
    }

    @Override
    public Control create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).applyTo(row);
        for (EEnumLiteral literal : ((EEnum) feature.getEAttributeType()).getELiterals()) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(Language.labels().of(literal));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> subject.set(feature, checked())));
            boxes.put(literal, box);
        }
        return row;
    }

    private List<Object> checked() {
        return boxes.entrySet().stream().filter(e -> e.getValue().getSelection()).<Object>map(e -> e.getKey().getInstance()).toList();
    }

    @Override
    public void refresh() {
        List<?> values = (List<?>) subject.value(feature);
        boolean mixed = subject.isMixed(feature);
        boxes.forEach((literal, box) -> {
            box.setSelection(values.contains(literal.getInstance()));
            box.setGrayed(mixed);
        });
    }

    @Override
    public void setFocus() {
        boxes.values().iterator().next().setFocus();
    }
}
