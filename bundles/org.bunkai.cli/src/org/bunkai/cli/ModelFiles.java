package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bunkai.exchange.Backups;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;

/** Changed models back into their files. */
final class ModelFiles {

    private ModelFiles() {
    }

    /** Replaces a file and returns the copy of the old one; a model that cannot be saved leaves no copy. */
    static Path replace(Architecture architecture, Path file) throws ModelException {
        try {
            Path backup = Backups.keep(file);
            try {
                ModelWriter.save(architecture, file);
            } catch (ModelException e) {
                Files.delete(backup);
                throw e;
            }
            return backup;
        } catch (IOException e) {
            throw ModelException.unwritable(file, e);
        }
    }
}
