package org.bunkai.fixes;

import java.util.Locale;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.model.edit.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The texts of a package with fixes, in which words of the metamodel can stand. Thread-safe. */
public final class FixTexts {

    private final Class<?> beside;

    private FixTexts(Class<?> beside) {
        this.beside = beside;
    }

    /** The {@code messages.properties} (en) and {@code messages_ja.properties} beside a class. */
    public static FixTexts of(Class<?> beside) {
        return new FixTexts(beside);
    }

    /**
     * The text of a key.
     *
     * @param arguments classes, features, enum values and elements are named in that language, others stand as they are
     */
    public String get(Locale locale, String key, Object... arguments) {
        return Messages.of(beside, locale).get(key, Stream.of(arguments).map(argument -> named(argument, locale)).toArray());
    }

    private static Object named(Object argument, Locale locale) {
        return switch (argument) {
            case EStructuralFeature feature -> Labels.of(locale).of(feature);
            case EClassifier type -> Labels.of(locale).of(type);
            case Enumerator literal -> Labels.of(locale).of(literal);
            case EObject element -> Labels.of(locale).name(element);
            default -> argument;
        };
    }
}
