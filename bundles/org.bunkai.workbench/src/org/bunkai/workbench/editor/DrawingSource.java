package org.bunkai.workbench.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.exchange.Questionnaire;
import org.bunkai.notation.NotationOptions;
import org.bunkai.report.DrawingSheets;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.preferences.Settings;

/** Draws a result. Runs on any thread that may read its model. */
public final class DrawingSource {

    private DrawingSource() {
    }

    /**
     * The drawing, with the overlay of the preferences and the places kept beside the file.
     *
     * @throws IOException if the layout file cannot be used
     */
    public static DrawingSheets of(CheckResult result, Optional<Path> file) throws IOException {
        SavedLayout saved = file.isPresent() ? DrawingSheets.savedBeside(file.get()) : SavedLayout.NONE;
        return DrawingSheets.of(result, NotationOptions.of(Language.locale(), Settings.overlay(), null,
                () -> Questionnaire.of(result).numbers()), saved);
    }
}
