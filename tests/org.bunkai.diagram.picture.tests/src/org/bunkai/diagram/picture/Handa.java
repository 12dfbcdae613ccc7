package org.bunkai.diagram.picture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.diagram.svg.SvgOptions;
import org.bunkai.diagram.svg.SvgWriter;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;

/** The sheet of the town hospital, checked with chapter 13. */
final class Handa {

    static final PlacedDrawing PLACED = placed();
    static final String SHEET = new SvgWriter().write(PLACED, SvgOptions.in(Locale.JAPANESE));

    private Handa() {
    }

    private static PlacedDrawing placed() {
        try {
            Path model = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");
            CheckResult result = new Checker(new Engine(List.of(new Operations13()))).check(
                    ModelLoader.load(model, new LoadOptions(1 << 28)), CheckRequest.of("as-attacked.bunkai", LocalDate.of(2026, 11, 24)));
            NotationOptions options = new NotationOptions(Locale.JAPANESE, Overlay.CLAUSE, null);
            return TopologyLayout.arrange(new TopologyNotation(result, options).drawing(), SavedLayout.NONE);
        } catch (ModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
