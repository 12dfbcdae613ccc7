package org.bunkai.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.bunkai.model.AtomicFile;

/** The language of the next start, where a start script reads it: one line, {@code ja} or {@code en}, in a file named {@code language}. */
final class LanguageFile {

    static final String NAME = "language";

    private final Path file;

    /** The file in a folder, which is made when needed. */
    LanguageFile(Path folder) {
        file = folder.resolve(NAME);
    }

    void write(Locale language) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, out -> out.write((language.getLanguage() + "\n").getBytes(StandardCharsets.US_ASCII)));
    }
}
