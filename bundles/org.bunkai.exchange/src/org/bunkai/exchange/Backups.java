package org.bunkai.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps a file as it was before it is replaced. */
public final class Backups {

    private static final String ENDING = ".bak";

    private Backups() {
    }

    /**
     * Copies a file beside itself: {@code FILE.bak}, or {@code FILE.bak.2}, {@code FILE.bak.3}… if there is one already. No file is ever
     * replaced.
     *
     * @return the copy
     * @throws IOException if the copy cannot be written; nothing is left then
     */
    public static Path keep(Path file) throws IOException {
        for (int number = 1;; number++) {
            Path copy = file.resolveSibling(file.getFileName() + ENDING + (number == 1 ? "" : "." + number));
            try {
                return Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            } catch (FileAlreadyExistsException e) {
                // The next number is tried.
            }
        }
    }
}
