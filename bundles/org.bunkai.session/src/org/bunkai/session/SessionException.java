package org.bunkai.session;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.bunkai.model.FileProblem;
import org.bunkai.model.Messages;

/**
 * Something that was asked of a session cannot be done. Nothing was changed. Holds data only; the sentence is made per language by
 * {@link #message(Locale)}. A file that cannot be read or written at all is a {@link org.bunkai.model.ModelException}.
 */
public final class SessionException extends Exception implements FileProblem {

    /** What is wrong. Each kind has one sentence per language in {@code messages*.properties}, under {@code session.} and its name. */
    public enum Kind {
        /** Another process has the file open. Arguments: user, number of the process. */
        LOCKED,
        /** This process has the file open in another session. */
        OPEN_HERE,
        /** The file is not the one that was read: save would undo somebody else's work. */
        CHANGED_ON_DISK,
        /** The file, or its folder, must not be written. */
        READ_ONLY,
        /** The session has no file yet. */
        UNTITLED
    }

    @Serial
    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final transient Object subject;
    private final transient List<String> arguments;

    SessionException(Kind kind, Object subject, String... arguments) {
        this.kind = Objects.requireNonNull(kind);
        this.subject = Objects.requireNonNull(subject);
        this.arguments = List.of(arguments);
    }

    /** A file that is not free, or not as expected. */
    static SessionException of(Kind kind, Path file, String... arguments) {
        return new SessionException(kind, file, arguments);
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** One sentence on one line that names what it is about, and the cure. Languages other than ja get English. */
    public String message(Locale locale) {
        return Messages.of(SessionException.class, locale).get("session." + kind, pieces());
    }

    @Override
    public List<String> messages(Locale locale) {
        return List.of(message(locale));
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    private Object[] pieces() {
        Object[] pieces = new Object[arguments.size() + 1];
        pieces[0] = Messages.oneLine(subject.toString());
        for (int i = 0; i < arguments.size(); i++) {
            pieces[i + 1] = Messages.oneLine(arguments.get(i));
        }
        return pieces;
    }
}
