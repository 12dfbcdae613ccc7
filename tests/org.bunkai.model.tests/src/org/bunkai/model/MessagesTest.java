package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void anyOtherLanguageGetsEnglishWhateverTheDefaultIs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertEquals(Messages.of(ModelException.class, Locale.ENGLISH).word("EMPTY"),
                    Messages.of(ModelException.class, Locale.GERMAN).word("EMPTY"));
        } finally {
            Locale.setDefault(before);
        }
        assertFalse(Messages.of(ModelException.class, Locale.JAPAN).word("EMPTY").matches("\\p{ASCII}*"));
    }

    @Test
    void argumentsAreFilledIn() {
        Messages texts = Messages.of(ModelException.class, Locale.ENGLISH);
        assertEquals("x.bunkai: ", texts.get("where.file", "x.bunkai"));
        assertTrue(texts.has("where.file"));
        assertFalse(texts.has("nowhere"));
    }
}
