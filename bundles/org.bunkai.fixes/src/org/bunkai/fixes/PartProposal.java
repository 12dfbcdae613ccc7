package org.bunkai.fixes;

import java.util.List;
import java.util.Locale;

import org.bunkai.model.edit.AnswerKind;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Adds a part to the model: the copy of a backup, the confirmation of a peer. What is known of it can be said, one thing at least. */
final class PartProposal extends FactProposal {

    PartProposal(Fact fact) {
        super(fact);
    }

    @Override
    public String label(Locale locale) {
        return TEXTS.get(locale, "fact.add", type());
    }

    @Override
    public List<FixInput> inputs() {
        return type().getEAllStructuralFeatures().stream().filter(PartProposal::isAsked)
                .map(feature -> FixInput.of(holder(), feature).optional()).toList();
    }

    @Override
    public List<FixInput> missing(FixValues values) {
        return values.features().isEmpty() ? List.of(inputs().getFirst()) : List.of();
    }

    @Override
    public void apply(Edits edits, FixValues values) {
        EObject part = EcoreUtil.create(type());
        values.features().forEach(feature -> part.eSet(feature, values.get(feature).orElseThrow()));
        if (feature().isMany()) {
            edits.add(holder(), feature(), part);
        } else {
            edits.set(holder(), feature(), part);
        }
    }

    private EClass type() {
        return (EClass) feature().getEType();
    }

    private static boolean isAsked(EStructuralFeature feature) {
        return feature.isChangeable() && feature != feature.getEContainingClass().getEIDAttribute()
                && AnswerKind.of(feature) != AnswerKind.RECORD && AnswerKind.of(feature) != AnswerKind.MODEL;
    }
}
