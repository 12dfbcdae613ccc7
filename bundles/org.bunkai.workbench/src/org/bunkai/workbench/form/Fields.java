package org.bunkai.workbench.form;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.bunkai.model.Messages;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * Makes the field that fits a feature.
 *
 * @param texts words of the forms
 * @param follow shows another element
 * @param layout called when a field needs more or less room
 */
record Fields(Messages texts, Consumer<EObject> follow, Runnable layout) {

    Field of(Subject subject, EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isMany() -> new ListField(subject, reference, this);
            case EReference reference when reference.isContainment() -> new RecordField(subject, reference, this);
            case EReference reference -> new ReferenceField(subject, reference, this);
            case EAttribute attribute when attribute.getEAttributeType() == ArchitecturePackage.eINSTANCE.getAnswer() -> new AnswerField(
                    subject, attribute);
            case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum -> attribute.isMany()
                    ? new ChoicesField(subject, attribute)
                    : new ChoiceField(subject, attribute);
            case EAttribute attribute when attribute.getEAttributeType().getInstanceClass() == LocalDate.class -> new DateField(subject,
                    attribute, this);
            case EAttribute attribute -> new TextField(subject, attribute, texts);
            default -> throw new IllegalArgumentException("neither attribute nor reference: " + feature);
        };
    }

    /** A button with its word and its help. */
    Button button(Composite parent, int style, String key, Consumer<Button> action) {
        Button button = new Button(parent, style | SWT.FLAT);
        button.setText(texts.word(key));
        button.setToolTipText(texts.word(key + ".help"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.accept(button)));
        return button;
    }
}
