package org.bunkai.diagram.svg;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;

/** The sample of the town hospital, checked with chapter 13. */
final class Handa {

    private static final Path MODEL = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");

    private Handa() {
    }

    static CheckResult result() throws ModelException {
        Architecture architecture = ModelLoader.load(MODEL, new LoadOptions(1 << 28));
        return new Checker(new Engine(List.of(new Operations13()))).check(architecture,
                CheckRequest.of("as-attacked.bunkai", LocalDate.of(2026, 11, 24)));
    }

    static Drawing drawing() throws ModelException {
        return new TopologyNotation(result(), new NotationOptions(Locale.JAPANESE, Overlay.CLAUSE, null)).drawing();
    }
}
