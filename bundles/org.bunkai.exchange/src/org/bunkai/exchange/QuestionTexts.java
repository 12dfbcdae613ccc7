package org.bunkai.exchange;

import java.util.Locale;

import org.bunkai.validation.api.Fact;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The plain questions of the questionnaire, for others who ask for facts: a form explains its fields with them. Immutable. */
public final class QuestionTexts {

    private final ExchangeTexts texts;

    private QuestionTexts(ExchangeTexts texts) {
        this.texts = texts;
    }

    /** The questions in Japanese, or in English for any other language. */
    public static QuestionTexts of(Locale locale) {
        return new QuestionTexts(ExchangeTexts.of(locale));
    }

    /** The question for a feature of an element, in one sentence that names the element. */
    public String question(EObject holder, EStructuralFeature feature) {
        return texts.question(new Fact(holder, feature));
    }
}
