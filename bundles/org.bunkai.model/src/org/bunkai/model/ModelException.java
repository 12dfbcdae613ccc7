package org.bunkai.model;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file cannot be read or written. Holds data only: what is wrong, where, and the pieces of the sentence; the sentence itself is made
 * per language by {@link #message(Locale)}.
 */
public final class ModelException extends Exception implements FileProblem {

    /** What is wrong. Each kind has one sentence per language in {@code messages*.properties}, under its own name. */
    public enum Kind {
        /** There is no such file. */
        MISSING_FILE,
        /** The path is a directory. */
        IS_DIRECTORY,
        /** The system refuses to open or to read the file. Arguments: the system's reason. */
        UNREADABLE,
        /** The file is longer than allowed. Arguments: the limit in bytes. */
        TOO_LARGE,
        /** The file has no content. */
        EMPTY,
        /** The bytes do not fit the encoding that the file declares. */
        ENCODING,
        /** The file is not well-formed XML. The cause holds the parser's reason. */
        NOT_XML,
        /** The file ends in the middle of an element. Arguments: name of the innermost open tag. */
        TRUNCATED,
        /** The file holds a document type declaration, which could name other files or expand without end. */
        DOCTYPE,
        /** The root element is of another vocabulary. Arguments: its namespace, the expected namespace. */
        WRONG_NAMESPACE,
        /** The root element is of another class. Arguments: its name, the expected name. */
        WRONG_ROOT,
        /** An {@code xmi:XMI} element holds not exactly one root. Arguments: the expected class. */
        SEVERAL_ROOTS,
        /** Elements are nested too deep. Arguments: the limit. */
        TOO_DEEP,
        /** A class is not in the metamodel. Arguments: its name, the feature. */
        UNKNOWN_CLASS,
        /** The class of an element has to be given and is not. Arguments: the abstract class, the feature, classes to choose from. */
        ABSTRACT_CLASS,
        /** An element of this class cannot stand here. Arguments: its class, the feature, the expected class. */
        WRONG_CLASS,
        /** A class has no such feature. Arguments: the feature, the class. */
        UNKNOWN_FEATURE,
        /** A feature that holds one value is given more. Arguments: the feature, the class. */
        TOO_MANY_VALUES,
        /** A value does not fit the type of its feature. Arguments: the value, the feature, the class, what is allowed. */
        BAD_VALUE,
        /** Text stands where only elements can. Arguments: the text, the class. */
        UNEXPECTED_TEXT,
        /** Contained elements are given by id, so that an element could contain itself. Arguments: the feature, the class, the ids. */
        CONTAINED_BY_ID,
        /** A reference is written as {@code href} or points into another file. Arguments: the target, the feature. */
        OTHER_FILE,
        /** An element has no id. Arguments: its class. */
        MISSING_ID,
        /** An id has characters that ids cannot have. Arguments: the id. */
        MALFORMED_ID,
        /** Two elements have one id. Arguments: the id, the line of its first use (absent when writing). */
        DUPLICATE_ID,
        /** No element has the id that is referred to. Arguments: the id, the feature, the class. */
        DANGLING_REFERENCE,
        /** A reference points to an element of the wrong class. Arguments: the id, its class, the feature, the expected class. */
        WRONG_REFERENCE,
        /** A text has a character that XML cannot hold. Arguments: the code point, the feature, the id of the element. */
        BAD_CHARACTER,
        /** An element leads back to itself. Arguments: the feature, the ids on the way. */
        REFERENCE_CYCLE,
        /** A file cannot be written. Arguments: the system's reason. */
        UNWRITABLE
    }

    @Serial
    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final transient Path file;
    private final int line;
    private final transient List<String> arguments;
    private final int more;

    /**
     * @param kind      what is wrong
     * @param file      the file as the user named it
     * @param line      line in the file, from 1; -1 if none applies
     * @param arguments pieces of the sentence, as listed at the kind
     * @param more      how many other problems the file has
     * @param cause     what a lower layer threw, or null
     */
    ModelException(Kind kind, Path file, int line, List<String> arguments, int more, Throwable cause) {
        super(cause);
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.arguments = List.copyOf(arguments);
        this.more = more;
    }

    ModelException(Kind kind, Path file, Throwable cause, String... arguments) {
        this(kind, file, -1, List.of(arguments), 0, cause);
    }

    /** A file that cannot be written, for outputs of every kind. */
    public static ModelException unwritable(Path file, IOException cause) {
        return new ModelException(Kind.UNWRITABLE, file, cause, AtomicFile.reason(cause));
    }

    /** What is wrong; the first problem if there are several. */
    public Kind kind() {
        return kind;
    }

    /** The file as the user named it. */
    public Path file() {
        return file;
    }

    /** The line, from 1; -1 if none applies. */
    public int line() {
        return line;
    }

    /** The pieces of the sentence, as listed at the kind. */
    public List<String> arguments() {
        return arguments;
    }

    /** How many other problems the file has. */
    public int more() {
        return more;
    }

    /** One sentence on one line that names file, line where it applies, and cure. Languages other than ja get English. */
    public String message(Locale locale) {
        Messages texts = Messages.of(ModelException.class, locale);
        String where = line < 0 ? texts.get("where.file", Messages.oneLine(file.toString()))
                : texts.get("where.line", Messages.oneLine(file.toString()), Integer.toString(line));
        String key = kind.name() + "." + arguments.size();
        String sentence = where + texts.get(texts.has(key) ? key : kind.name(), arguments.stream().map(ModelException::shown).toArray());
        return more == 0 ? sentence : sentence + texts.get("more", Integer.toString(more));
    }

    @Override
    public List<String> messages(Locale locale) {
        return List.of(message(locale));
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /** A piece that came from a file: one line, no control characters that could steer a terminal, not longer than a sentence bears. */
    private static String shown(String piece) {
        String text = Messages.oneLine(piece);
        int limit = 240;
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + "…";
    }
}
