package org.bunkai.diagram.svg;

import java.util.Locale;
import org.bunkai.model.Messages;
import org.bunkai.notation.drawing.MarkKind;

/** The writer's own words in one language. */
final class Words {

    private final Messages messages;

    Words(Locale language) {
        messages = Messages.of(Words.class, language);
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
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
