package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models that are shipped, with all their findings, in both languages. */
class RecordedModelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"handa-2021/as-attacked, 1", "handa-2021/remediated, 1", "uda-2018/as-attacked, 1", "uda-2018/remediated, 1",
        "templates/clinic, 1", "templates/hospital, 1", "templates/large-hospital, 1"})
    void nothingOverlapsAndFewLinesCross(String model, int mostCrossings) throws ModelException {
        Path file = Path.of(System.getProperty("bunkai.root"), "samples", model + ".bunkai");
        CheckResult result = new Checker(new Engine(List.of(new Operations13()))).check(ModelLoader.load(file),
                CheckRequest.of(model, LocalDate.of(2026, 11, 1)));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Drawing drawing = new TopologyNotation(result, new NotationOptions(locale, Overlay.CLAUSE, null)).drawing();
            LayoutMetrics metrics = LayoutMetrics.of(TopologyLayout.arrange(drawing));
            assertEquals(0, metrics.faults(), metrics::toString);
            assertTrue(metrics.crossings() <= mostCrossings, () -> metrics.crossings() + " crossings");
        }
    }
}
