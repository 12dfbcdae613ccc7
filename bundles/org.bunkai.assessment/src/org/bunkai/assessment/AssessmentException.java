package org.bunkai.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.bunkai.model.FileProblem;
import org.bunkai.model.Messages;
import org.bunkai.model.edit.Labels;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An assessment file is readable and cannot be used. Holds data only; the sentence is made per language by {@link #message(Locale)}. A file
 * that is not readable at all (no XML, an impossible date) is a {@link org.bunkai.model.ModelException}.
 */
public final class AssessmentException extends RuntimeException implements FileProblem {

    /** What is wrong. Each kind has one sentence per language in {@code messages*.properties}, under {@code assessment.} and its name. */
    public enum Kind {
        /** The file does not say which model it belongs to. Arguments: id of the model at hand. */
        NO_MODEL,
        /** The file belongs to another model. Arguments: id it names, id of the model at hand. */
        OTHER_MODEL,
        /** A fact that makes an entry worth anything is missing. Arguments: id of the entry, the feature. */
        MISSING,
        /** A fingerprint is none. Arguments: id of the entry, the feature, what stands there. */
        BAD_FINGERPRINT,
        /** An attestation ends before it begins. Arguments: id of the entry, last day, day of the answer. */
        ENDS_BEFORE_BEGIN,
        /** A parameter is set twice. Arguments: id of the entry, rule, parameter. */
        DUPLICATE_OVERRIDE,
        /** A parameter comes from the clause register and is nobody's to set. Arguments: id of the entry, parameter. */
        RESERVED_PARAMETER,
        /** A pack is switched twice. Arguments: id of the entry, pack. */
        DUPLICATE_SWITCH,
        /** A pack is required and switched off. Arguments: id of the entry, pack. */
        REQUIRED_AND_OFF
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Path file;
    private final transient List<Object> arguments;

    AssessmentException(Kind kind, Path file, Object... arguments) {
        this.kind = Objects.requireNonNull(kind);
        this.file = Objects.requireNonNull(file);
        this.arguments = List.of(arguments);
    }

    /** What is wrong; the first problem if there are several. */
    public Kind kind() {
        return kind;
    }

    /** The file as the user named it. */
    public Path file() {
        return file;
    }

    /** One sentence on one line that names file, place and cure. Languages other than ja get English. */
    public String message(Locale locale) {
        Object[] pieces = arguments.stream().map(a -> Messages.oneLine(a instanceof EStructuralFeature feature ? Labels.of(locale).of(feature)
                : a.toString())).toArray();
        return Messages.oneLine(file.toString()) + ": " + Messages.of(AssessmentException.class, locale).get("assessment." + kind, pieces);
    }

    @Override
    public List<String> messages(Locale locale) {
        return List.of(message(locale));
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
