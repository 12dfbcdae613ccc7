package org.bunkai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.bunkai.model.FileProblem;
import org.bunkai.model.Messages;

/** A template of the user's is wrong. Its message is the reason in English, as the template engine gives it. */
public final class TemplateProblem extends IOException implements FileProblem {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    TemplateProblem(Path file, int line, int column, String reason, Exception cause) {
        super(reason, cause);
        this.file = file.toString();
        this.line = line;
        this.column = column;
    }

    @Override
    public List<String> messages(Locale locale) {
        Messages words = Messages.of(TemplateProblem.class, locale);
        return List.of(line == 0 ? words.get("template.problem", file, getMessage())
                : words.get("template.problem.at", file, Integer.toString(line), Integer.toString(column), getMessage()));
    }
}
