package org.bunkai.model.edit;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** In which form a fact of the architecture is answered: in one row of a table, one field of a dialog. */
public enum AnswerKind {

    /** One word of an enum. */
    CHOICE,
    /** Words of an enum. */
    CHOICES,
    /** A date. */
    DATE,
    /** A whole number from 0. */
    NUMBER,
    /** A text. */
    TEXT,
    /** Texts. */
    TEXTS,
    /** One element of the model. */
    ELEMENT,
    /** Elements of the model. */
    ELEMENTS,
    /** Yes, no or not applicable, with date, term, party, reason and document: a {@code Record}. */
    RECORD,
    /** Nothing that a row or field can hold: parts have to be added to the model. */
    MODEL;

    /** The form for a feature of the architecture metamodel. */
    public static AnswerKind of(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                return type == ArchitecturePackage.eINSTANCE.getRecord() && !feature.isMany() ? RECORD : MODEL;
            }
            return feature.isMany() ? ELEMENTS : ELEMENT;
        }
        if (type instanceof EEnum) {
            return feature.isMany() ? CHOICES : CHOICE;
        }
        if (type.getInstanceClass() == LocalDate.class) {
            return DATE;
        }
        if (type.getInstanceClass() == int.class || type.getInstanceClass() == Integer.class) {
            return NUMBER;
        }
        return feature.isMany() ? TEXTS : TEXT;
    }
}
