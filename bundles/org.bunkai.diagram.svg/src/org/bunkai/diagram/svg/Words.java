package org.bunkai.diagram.svg;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.bunkai.notation.drawing.MarkKind;

/** The writer's own words in one language. */
final class Words {

    private static final String BUNDLE = "org.bunkai.diagram.svg.messages";

    private final Locale language;
    private final ResourceBundle messages;

    Words(Locale language) {
        this.language = language;
        messages = ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), language).format(arguments);
    }

    /** The word for a constant: its key is the prefix and the constant in lower case. */
    String get(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    String outcome(MarkKind kind) {
        return get("outcome", kind);
    }

    /** Tag of the language the words are in, for {@code xml:lang}. */
    String languageTag() {
        return get("language");
    }
}
