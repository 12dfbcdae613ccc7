package org.bunkai.workbench.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.notation.NotationOptions;
import org.bunkai.report.DrawingSheets;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.preferences.Settings;

/** Draws a result. Runs on any thread that may read its model. */
final class DrawingSource {

    private DrawingSource() {
    }

    /** The sheets as SVG elements one after the other, with the places kept beside the file. */
    static String sheets(CheckResult result, Optional<Path> file) {
        try {
            SavedLayout saved = file.isPresent() ? DrawingSheets.savedBeside(file.get()) : SavedLayout.NONE;
            NotationOptions options = new NotationOptions(Language.locale(), Settings.overlay(), null);
            return String.join("", DrawingSheets.of(result, options, saved).embedded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
