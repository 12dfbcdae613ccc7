package org.bunkai.workbench.form;

import java.util.List;

import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One value of an enum. Nothing is chosen if several objects differ. */
final class ChoiceField implements Field {

    private final Subject subject;
    private final EAttribute feature;
    private final List<EEnumLiteral> literals;
    private Combo combo;

    ChoiceField(Subject subject, EAttribute feature) {
        this.subject = subject;
        this.feature = feature;
        literals = ((EEnum) feature.getEAttributeType()).getELiterals();
    }

    @Override
    public Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        literals.forEach(literal -> combo.add(Language.labels().of(literal)));
        combo.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> subject.set(feature, literals.get(combo.getSelectionIndex()).getInstance())));
        return combo;
    }

    @Override
    public void refresh() {
        if (subject.isMixed(feature)) {
            combo.deselectAll();
            return;
        }
        Object value = subject.value(feature);
        for (int i = 0; i < literals.size(); i++) {
            if (literals.get(i).getInstance() == value) {
                combo.select(i);
            }
        }
    }

    @Override
    public void setFocus() {
        combo.setFocus();
    }
}
