package org.bunkai.model;

import java.nio.file.Path;
import java.util.List;

import org.bunkai.model.ModelException.Kind;

/** The problems of one file: the first one and the number of the others. */
final class Problems {

    private final Path file;
    private ModelException first;
    private int count;

    Problems(Path file) {
        this.file = file;
    }

    /** Notes a problem after which reading goes on. */
    void add(Kind kind, int line, String... arguments) {
        if (first == null) {
            first = new ModelException(kind, file, line, List.of(arguments), 0, null);
        }
        count++;
    }

    /** A problem after which nothing more can be read. It counts after those noted before. */
    ModelException fatal(Kind kind, int line, Throwable cause, String... arguments) {
        if (first == null) {
            return new ModelException(kind, file, line, List.of(arguments), 0, cause);
        }
        count++;
        return summary();
    }

    /** Throws what was noted, if anything was. */
    void throwIfAny() throws ModelException {
        if (first != null) {
            throw summary();
        }
    }

    private ModelException summary() {
        return new ModelException(first.kind(), file, first.line(), first.arguments(), count - 1, null);
    }
}
