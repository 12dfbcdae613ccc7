package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.FileProblem;
import org.bunkai.model.ModelException;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.view.View;
import org.bunkai.notation.view.Views;
import org.bunkai.report.DrawingSheets;

/** Writing of outputs, with failures as the sentences that bad input has. */
final class Outputs {

    private Outputs() {
    }

    /** Something that writes a file. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** The placed drawing of a result; a layout file beside the model that cannot be used is said, and nothing is written. */
    static DrawingSheets drawing(CheckResult result, NotationOptions options, Path model)
            throws ModelException, IOException {
        return write(model, () -> DrawingSheets.of(result, options, DrawingSheets.savedBeside(model)));
    }

    /** The same for one view of a result. */
    static DrawingSheets drawing(Views views, View view, NotationOptions options, Path model) throws ModelException, IOException {
        return write(model, () -> DrawingSheets.of(views, view, options, DrawingSheets.savedBeside(model, view)));
    }

    /**
     * Runs something that writes; an I/O failure becomes a {@link ModelException} on the file that was meant.
     *
     * @throws IOException a {@link FileProblem}: a layout file or template that cannot be used stays what it is
     */
    static <T> T write(Path target, Work<T> work) throws ModelException, IOException {
        try {
            return work.run();
        } catch (IOException e) {
            if (e instanceof FileProblem) {
                throw e;
            }
            Path file = e instanceof FileSystemException f && f.getFile() != null ? Path.of(f.getFile()) : target;
            throw ModelException.unwritable(file, e);
        }
    }
}
