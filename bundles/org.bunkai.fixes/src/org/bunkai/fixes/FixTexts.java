package org.bunkai.fixes;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.model.edit.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The texts of a package with fixes, in which words of the metamodel can stand; reads each file once. Thread-safe. */
public final class FixTexts {

    private static final Map<String, Labels> LABELS = new ConcurrentHashMap<>();

    private final Class<?> beside;
    private final Map<String, Messages> messages = new ConcurrentHashMap<>();

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
        return messages.computeIfAbsent(locale.getLanguage(), language -> Messages.of(beside, Locale.of(language)))
                .get(key, Stream.of(arguments).map(argument -> named(argument, locale)).toArray());
    }

    /** The words of the metamodel in a language. */
    static Labels labels(Locale locale) {
        return LABELS.computeIfAbsent(locale.getLanguage(), language -> Labels.of(Locale.of(language)));
    }

    private static Object named(Object argument, Locale locale) {
        return switch (argument) {
            case EStructuralFeature feature -> labels(locale).of(feature);
            case EClassifier type -> labels(locale).of(type);
            case Enumerator literal -> labels(locale).of(literal);
            case EObject element -> labels(locale).name(element);
            default -> argument;
        };
    }
}
