package org.bunkai.validation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;

/**
 * A sample model of a rule: {@code good_*.bunkai}, {@code bad_*.bunkai} or {@code undecidable_*.bunkai}.
 *
 * @param file the model; the expected findings are beside it
 */
record Sample(Path file) {

    static final String EXTENSION = ".bunkai";

    /** What a sample shows. */
    enum Kind {
        GOOD, BAD, UNDECIDABLE;

        String prefix() {
            return name().toLowerCase(Locale.ROOT) + "_";
        }
    }

    /** The samples of a folder, by name; empty if there is no such folder. */
    static List<Sample> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).sorted().map(Sample::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the name says that it shows. */
    Optional<Kind> kind() {
        return Stream.of(Kind.values()).filter(kind -> name().startsWith(kind.prefix())).findFirst();
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Where the expected findings stand. */
    Path expected() {
        return file.resolveSibling(name().substring(0, name().length() - EXTENSION.length()) + ".expected");
    }

    /** The model, read anew. */
    Architecture load() throws ModelException {
        return ModelLoader.load(file);
    }
}
