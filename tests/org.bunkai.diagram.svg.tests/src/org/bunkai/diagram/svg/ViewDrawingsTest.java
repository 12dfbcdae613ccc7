package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bunkai.diagram.layout.LayoutMetrics;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.model.ModelException;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.view.View;
import org.bunkai.notation.view.Views;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views of the town hospital as approved; they were looked at as pictures. */
class ViewDrawingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"responsibility", "remote", "backup"})
    void isDrawnAsApproved(String view) throws ModelException, IOException {
        Views views = new Views(Handa.result(), new NotationOptions(Locale.JAPANESE, Overlay.CLAUSE, null));
        String expected;
        try (InputStream in = ViewDrawingsTest.class.getResourceAsStream("handa-" + view + ".svg")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Drawing drawing = views.draw(View.parse(view).orElseThrow());
        assertEquals(expected, new SvgWriter().write(TopologyLayout.arrange(drawing), SvgOptions.in(Locale.JAPANESE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void nothingOverlapsInAnyView(String language) throws ModelException {
        Views views = new Views(Handa.result(), new NotationOptions(Locale.of(language), Overlay.CLAUSE, null));
        for (View view : views.possible()) {
            LayoutMetrics metrics = LayoutMetrics.of(TopologyLayout.arrange(views.draw(view)));
            assertEquals(0, metrics.faults(), () -> view.id() + " " + metrics);
        }
    }
}
