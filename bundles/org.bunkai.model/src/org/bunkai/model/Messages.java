package org.bunkai.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of a package in one language: {@code messages.properties} (English) and {@code messages_ja.properties} beside its classes, in
 * UTF-8. Languages other than Japanese get English; the default locale of the process never matters, for numbers neither. Public methods,
 * because templates call them too.
 */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** A text from a stranger's file as one line, without characters that could steer a terminal. */
    public static String oneLine(String text) {
        return text.codePoints().map(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> c;
        }).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The texts beside a class. */
    public static Messages of(Class<?> beside, Locale locale) {
        return of(beside, "messages", locale);
    }

    /** The texts beside a class, from files of another name. */
    public static Messages of(Class<?> beside, String name, Locale locale) {
        return new Messages(locale, ResourceBundle.getBundle(beside.getPackageName() + "." + name, locale, beside.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }

    /** The texts as they stand in the files. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of a key, with {@code {0}}… replaced; a doubled apostrophe stands for one. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** The text of a key as it stands in the file, for words without arguments. */
    public String word(String key) {
        return bundle.getString(key);
    }
}
