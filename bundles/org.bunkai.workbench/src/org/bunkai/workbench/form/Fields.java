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
            case EReference reference when reference.isMany() -> new ListField(subject, reference, texts, follow);
            case EReference reference when reference.isContainment() -> new RecordField(subject, reference, this);
            case EReference reference -> new ReferenceField(subject, reference, texts, follow);
            case EAttribute attribute when attribute.getEAttributeType() == ArchitecturePackage.eINSTANCE.getAnswer() -> new AnswerField(
                    subject, attribute);
            case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum -> attribute.isMany()
                    ? new ChoicesField(subject, attribute)
                    : new ChoiceField(subject, attribute);
            case EAttribute attribute when attribute.getEAttributeType().getInstanceClass() == LocalDate.class -> new DateField(subject,
                    attribute, texts);
            case EAttribute attribute -> new TextField(subject, attribute, texts);
            default -> throw new IllegalArgumentException("neither attribute nor reference: " + feature);
        };
    }

    void layoutChanged() {
        layout.run();
    }
}
