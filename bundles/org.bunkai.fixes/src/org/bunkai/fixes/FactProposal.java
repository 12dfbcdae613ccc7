package org.bunkai.fixes;

import java.util.Locale;

import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Records one fact. A part of a record is named by the record: the same part of different records is not the same measure. */
abstract class FactProposal implements Proposal {

    static final FixTexts TEXTS = FixTexts.of(FactProposal.class);

    private final Fact fact;

    FactProposal(Fact fact) {
        this.fact = fact;
    }

    final EObject holder() {
        return fact.holder();
    }

    final EStructuralFeature feature() {
        return fact.feature();
    }

    @Override
    public final String key() {
        return FactFix.ID + "/" + (isPart() ? name(holder().eContainingFeature()) + "." : "") + name(feature());
    }

    @Override
    public final EObject element() {
        return isPart() ? holder().eContainer() : holder();
    }

    @Override
    public String label(Locale locale) {
        return isPart() ? TEXTS.get(locale, "fact.part", holder().eContainingFeature(), feature()) : TEXTS.get(locale, "fact", feature());
    }

    private boolean isPart() {
        return holder() instanceof Record && holder().eContainer() != null;
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
