package org.bunkai.model.edit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.bunkai.model.architecture.Element;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The words of the metamodel in one language: names of classes, features and enum values.
 *
 * <p>Japanese, else English; the default locale has no say, so that one process can write both. Immutable and safe for several threads.</p>
 */
public final class Labels {

    /** A key that only the files of this bundle have: on a flat class path other bundles have a {@code plugin.properties} too. */
    private static final String OWN_KEY = "_UI_Architecture_type";

    private static final Map<String, Labels> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Properties words;

    private Labels(Properties words) {
        this.words = words;
    }

    /** Returns the words in a language; each file is read once. */
    public static Labels of(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent(locale.getLanguage(),
                language -> new Labels(find("plugin_" + language + ".properties").or(() -> find("plugin.properties")).orElseThrow()));
    }

    /** Returns the element that an object is or is a part of: interfaces, records and the like have no name of their own. */
    public static EObject element(EObject object) {
        EObject element = object;
        while (!(element instanceof Element) && element.eContainer() != null) {
            element = element.eContainer();
        }
        return element;
    }

    /** Returns the name of a class or an enum. */
    public String of(EClassifier type) {
        return word(type.getName() + "_type");
    }

    /** Returns the name of a feature, as its declaring class has it. */
    public String of(EStructuralFeature feature) {
        return word(feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** Returns the name of an enum value. */
    public String of(EEnumLiteral literal) {
        return word(literal.getEEnum().getName() + "_" + literal.getName() + "_literal");
    }

    /**
     * Returns the name of a value of an enum, such as {@code Answer.NOT_APPLICABLE}.
     *
     * @param type the enum of the feature that holds the value
     */
    public String of(EEnum type, Enumerator value) {
        return word(type.getName() + "_" + value.getName() + "_literal");
    }

    /** Returns the name of a value of a generated enum, whose Java type is called as the enum in the metamodel. */
    public String of(Enumerator value) {
        return word(value.getClass().getSimpleName() + "_" + value.getName() + "_literal");
    }

    /**
     * Returns what to call an object: its {@code name} if it has one, else its class and id, for example 「通信 flow12」.
     */
    public String name(EObject element) {
        EClass type = element.eClass();
        if (type.getEStructuralFeature("name") instanceof EStructuralFeature feature && element.eGet(feature) instanceof String name
                && !name.isBlank()) {
            return name;
        }
        String id = EcoreUtil.getID(element);
        return id == null || id.isEmpty() ? of(type) : of(type) + " " + id;
    }

    private String word(String key) {
        String word = words.getProperty("_UI_" + key);
        if (word == null) {
            throw new MissingResourceException("no name of the metamodel: _UI_" + key, Labels.class.getName(), key);
        }
        return word;
    }

    private static Optional<Properties> find(String file) {
        try {
            for (URL candidate : Collections.list(Labels.class.getClassLoader().getResources(file))) {
                Properties words = read(candidate);
                if (words.containsKey(OWN_KEY)) {
                    return Optional.of(words);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads UTF-8, which {@link Properties#load(java.io.InputStream)} does not. */
    private static Properties read(URL file) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
