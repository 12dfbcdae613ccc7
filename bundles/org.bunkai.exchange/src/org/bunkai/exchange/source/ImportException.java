package org.bunkai.exchange.source;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

import org.bunkai.model.FileProblem;

/** A file cannot be imported. */
public final class ImportException extends Exception implements FileProblem {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    /**
     * @param problem makes the sentences
     * @param cause what a lower layer threw, or null
     */
    public ImportException(FileProblem problem, Throwable cause) {
        super(cause);
        this.problem = problem;
    }

    @Override
    public List<String> messages(Locale locale) {
        return problem.messages(locale);
    }

    @Override
    public String getMessage() {
        return String.join("\n", messages(Locale.ENGLISH));
    }
}
