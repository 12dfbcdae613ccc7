package org.bunkai.diagram.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.bunkai.model.FileProblem;
import org.bunkai.model.Messages;

/** A layout file that cannot be understood. Says which file, where in it, and what is wrong. */
public final class LayoutFileException extends IOException implements FileProblem {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** Not JSON, or a name twice. */
        SYNTAX("layoutFile.syntax"),
        /** Something else where an object has to be. */
        NOT_AN_OBJECT("layoutFile.notAnObject"),
        /** Something else where a whole number has to be, or one outside the range of a drawing. */
        NOT_A_LENGTH("layoutFile.notALength"),
        /** Something else where a list of points has to be. */
        NOT_POINTS("layoutFile.notPoints");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final String file;
    private final String place;
    private final Reason reason;

    LayoutFileException(Path file, String place, Reason reason, Throwable cause) {
        super(text(file.toString(), place, reason, Locale.ENGLISH), cause);
        this.file = file.toString();
        this.place = place;
        this.reason = reason;
    }

    private static String text(String file, String place, Reason reason, Locale locale) {
        return Messages.of(LayoutFileException.class, locale).get(reason.key, file, place);
    }

    /**
     * Returns the message in a language; {@link #getMessage()} is English.
     *
     * @param locale the language
     * @return the message
     */
    public String message(Locale locale) {
        return text(file, place, reason, locale);
    }

    @Override
    public List<String> messages(Locale locale) {
        return List.of(message(locale));
    }

    /** {@return where: "line:column", or the JSON pointer of the value} */
    public String place() {
        return place;
    }

    /** {@return what is wrong} */
    public Reason reason() {
        return reason;
    }
}
