package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.diagram.picture.SheetPictures;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small drawings of the town hospital. */
class StripsTest {

    private static final SheetPictures PICTURES = new SheetPictures();
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final CheckResult result = result();

    private static CheckResult result() {
        Path model = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");
        try {
            return new Checker(new Engine(List.of(new Operations13()))).check(ModelLoader.load(model, new LoadOptions(1 << 28)),
                    CheckRequest.of("as-attacked.bunkai", LocalDate.of(2026, 11, 24)));
        } catch (ModelException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyFindingWithAPathHasADrawing() {
        Strips strips = Strips.of(result, Locale.JAPANESE);
        List<Finding> drawn = result.findings().stream().filter(finding -> strips.finding(finding).isPresent()).toList();
        assertEquals(result.findings().stream().filter(finding -> finding.path().size() > 1).toList(), drawn);
        assertTrue(drawn.size() > 20, () -> drawn.size() + " drawings");
    }

    @Test
    void everyBoundaryHasADrawing() {
        Strips strips = Strips.of(result, Locale.JAPANESE);
        assertEquals(List.of(26, 26, 26), result.architecture().getBoundaries().stream().map(strips::boundary).flatMap(Optional::stream)
                .map(Picture::height).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theyCanBePaintedForPaper(String language) throws Exception {
        Strips strips = Strips.of(result, Locale.of(language));
        Finding finding = result.findings().stream().filter(one -> one.id().equals("mhlw.ops13.02.a@fl-1")).findFirst().orElseThrow();
        for (Picture picture : List.of(strips.finding(finding).orElseThrow(),
                strips.boundary(result.architecture().getBoundaries().getFirst()).orElseThrow())) {
            byte[] png = PICTURES.png(picture.svg(), 600);
            assertEquals(new String(PNG, StandardCharsets.ISO_8859_1), new String(png, 0, PNG.length, StandardCharsets.ISO_8859_1));
            assertTrue(new String(PICTURES.pdf(picture.svg()), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
    }
}
