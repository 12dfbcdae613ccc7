package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.ModelException;
import org.bunkai.notation.StripNotation;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryMark.Agreement;
import org.bunkai.notation.drawing.BoundaryStrip;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.FontWidths;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Strip;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Strips as they are written. */
class StripWriterTest {

    private static final StripWriter WRITER = new StripWriter(SvgOptions.in(Locale.JAPANESE));
    private static final String ENDLESS = "W病院情報システム".repeat(20);
    private static final String HOSTILE = "<script>alert(\"1\")</script>&amp;";

    /** The picture of a finding of the town hospital, or of a boundary. */
    private static StripPicture handa(String id, String language) throws ModelException {
        CheckResult result = Handa.result();
        StripNotation notation = new StripNotation(result, Locale.of(language));
        StripWriter writer = new StripWriter(SvgOptions.in(Locale.of(language)));
        Optional<Finding> finding = Stream.concat(result.findings().stream(), result.advice().stream()).filter(f -> f.id().equals(id))
                .findFirst();
        return finding.isPresent() ? notation.finding(finding.get()).map(writer::write).orElseThrow()
                : result.architecture().getBoundaries().stream().filter(boundary -> boundary.getId().equals(id)).findFirst()
                        .flatMap(notation::boundary).map(writer::write).orElseThrow();
    }

    /** They were looked at as pictures. */
    @ParameterizedTest
    @CsvSource({"tunnel, mhlw.ops13.01.c@t-1~p-1~p-3", "flow, mhlw.ops13.02.a@fl-1", "boundary, b-1"})
    void isDrawnAsApproved(String name, String id) throws ModelException, IOException {
        for (String language : List.of("ja", "en")) {
            String file = "strip-" + name + "." + language + ".svg";
            try (InputStream in = StripWriterTest.class.getResourceAsStream(file)) {
                assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), handa(id, language).svg(), file);
            }
        }
    }

    @Test
    void tellsInWordsWhatItShows() throws ModelException {
        assertEquals("指摘の経路: インターネット → VPN装置。VPN装置 — FortiOS(版不明) — 不適合、責任分界 3: A社/つるぎ町立半田病院(未合意)。",
                handa("mhlw.ops13.05.c@fw-1#management", "ja").alternative());
        assertEquals("Path of a finding: インターネット → VPN装置. VPN装置 — FortiOS (version unknown) — Not compliant, "
                + "Boundary of responsibility 3: A社 / つるぎ町立半田病院 (not agreed).",
                handa("mhlw.ops13.05.c@fw-1#management", "en").alternative());
        StripPicture tunnel = handa("mhlw.ops13.01.c@t-1~p-1~p-3", "ja");
        assertTrue(tunnel.alternative().contains("遠隔保守VPN — 不適合"), tunnel.alternative());
        assertEquals("責任分界 1: C社/つるぎ町立半田病院(未合意)。C社 範囲の記録なし、つるぎ町立半田病院 範囲の記録なし。", handa("b-1", "ja").alternative());
    }

    @Test
    void hasTheSizeThatItsRootTells() throws ModelException {
        StripPicture narrow = handa("mhlw.ops13.05.c@fw-1#management", "ja");
        assertEquals(List.of(82, 15), List.of(narrow.widthMm(), narrow.heightMm()));
        assertEquals(List.of(174, 15), size(handa("mhlw.ops13.02.a@fl-1", "ja")));
        assertEquals(List.of(174, 26), size(handa("b-1", "ja")));
        for (StripPicture picture : pictures().toList()) {
            Element root = SvgDom.parse(picture.svg()).root();
            assertEquals(picture.widthMm() + "mm " + picture.heightMm() + "mm", root.getAttribute("width") + " " + root.getAttribute("height"));
            assertEquals("0 0 " + 4 * picture.widthMm() + " " + 4 * picture.heightMm(), root.getAttribute("viewBox"));
            assertTrue(picture.widthMm() <= StripPicture.MAX_WIDTH_MM);
        }
    }

    private static List<Integer> size(StripPicture picture) {
        return List.of(picture.widthMm(), picture.heightMm());
    }

    private static Card card(String name, String fact, Mark mark) {
        return new Card("id-" + name, name, fact, Tone.UNKNOWN, Glyph.SERVER, 3, true, mark, List.of());
    }

    private static StripStop place(String name, String fact, Mark mark) {
        return new StripStop.Place(card(name, fact, mark));
    }

    private static BoundaryMark cut(int number, String name) {
        return new BoundaryMark(number, "b-" + number, "l", name, name, number % 2 == 0 ? Agreement.AGREED : Agreement.MISSING,
                MarkKind.UNDECIDABLE);
    }

    /** A strip on which everything that can stand there has a name. */
    private static Strip crowded(int stops, String name) {
        Mark mark = Mark.of(MarkKind.VIOLATED, 1);
        List<StripStop> cards = new ArrayList<>();
        List<StripHop> hops = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            cards.add(i == 2 ? new StripStop.Folded(name, name)
                    : i == stops - 1 ? new StripStop.Area(card(name, name, mark), NetworkTint.CLINICAL)
                            : place(name, name, i % 2 == 0 ? Mark.NONE : new Mark(MarkKind.UNDECIDABLE, 1, true)));
            if (i > 0) {
                StripHop.Line line = StripHop.Line.values()[i % 3];
                hops.add(new StripHop(i + 9, name, line, i % 3 == 1 ? Optional.of(NetworkTint.OPEN) : Optional.empty(),
                        i == 1 ? mark : Mark.NONE, i < 3 ? List.of(cut(i, name), cut(i + 10, name)) : List.of()));
            }
        }
        return new Strip(List.of(name, name), MarkKind.VIOLATED, cards, hops);
    }

    private static BoundaryStrip.Side side(String name, int stops) {
        return new BoundaryStrip.Side(new Shade("p", Hue.TEAL, "C", name), name, true,
                List.of(place(name, name, Mark.NONE), place(name, name, Mark.NONE)).subList(0, stops));
    }

    private static BoundaryStrip boundary(int number, String name, int left, int right) {
        StripHop hop = new StripHop(0, name, StripHop.Line.TUNNEL, Optional.empty(), Mark.NONE, List.of(cut(number, name)));
        return new BoundaryStrip(cut(number, name), hop, side(name, left), side(name, right));
    }

    static Stream<StripPicture> pictures() throws ModelException {
        List<String> names = List.of(ENDLESS, HOSTILE, "👩‍⚕️ナースステーション👨‍👩‍👧‍👦端末端末端末", "&&&&", "PC", "الع", "a b c d e f g h i j k l m n o p");
        CheckResult result = Handa.result();
        StripNotation notation = new StripNotation(result, Locale.JAPANESE);
        return Stream.of(
                names.stream().flatMap(name -> IntStream.rangeClosed(2, Strip.STOPS).mapToObj(stops -> WRITER.write(crowded(stops, name)))),
                names.stream().flatMap(name -> Stream.of(boundary(0, name, 1, 0), boundary(12, name, 2, 2))).map(WRITER::write),
                result.findings().stream().map(notation::finding).flatMap(Optional::stream).map(WRITER::write),
                result.architecture().getBoundaries().stream().map(notation::boundary).flatMap(Optional::stream).map(WRITER::write))
                .flatMap(pictures -> pictures);
    }

    /** Left, top, right and bottom of a text as it is painted; a text without a sign on the paper is nowhere. */
    private static double[] box(Element text) {
        double[] extent = SvgDom.extent(text);
        double size = SvgDom.number(text, "font-size");
        double right = text.hasAttribute("textLength") ? extent[0] + SvgDom.number(text, "textLength") : extent[1];
        double baseline = SvgDom.number(text, "y");
        return new double[] {extent[0], baseline - 0.8 * size, right, baseline + 0.1 * size};
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noTextLiesOnAnotherOrBesideThePaper(StripPicture picture) {
        List<Element> texts = SvgDom.parse(picture.svg()).elements("text");
        assertFalse(texts.isEmpty());
        for (int i = 0; i < texts.size(); i++) {
            double[] box = box(texts.get(i));
            String name = texts.get(i).getTextContent();
            assertTrue(box[0] >= 0 && box[1] >= 0 && box[2] <= 4 * picture.widthMm() && box[3] <= 4 * picture.heightMm(),
                    () -> name + " at " + Arrays.toString(box));
            for (int j = 0; j < i; j++) {
                String other = texts.get(j).getTextContent();
                assertFalse(overlap(box, box(texts.get(j))), () -> name + " on " + other + " at " + Arrays.toString(box));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyTextOfACardIsInTheCard(StripPicture picture) {
        SvgDom svg = SvgDom.parse(picture.svg());
        for (String kind : List.of("device", "network", "folded")) {
            for (Element card : svg.groups(kind)) {
                List<Element> rects = SvgDom.elements(card, "rect").stream().filter(rect -> SvgDom.number(rect, "height") > 30).toList();
                double left = SvgDom.number(rects.getLast(), "x");
                double right = left + SvgDom.number(rects.getLast(), "width");
                for (Element text : SvgDom.elements(card, "text")) {
                    double[] box = box(text);
                    assertTrue(box[0] >= left && box[2] <= right, () -> text.getTextContent() + " " + Arrays.toString(box));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void consistsOfTheElementsOfASheet(StripPicture picture) {
        Set<String> shapes = Set.of("svg", "title", "desc", "g", "rect", "circle", "path", "text");
        for (Element element : SvgDom.parse(picture.svg()).elements("*")) {
            assertTrue(shapes.contains(element.getNodeName()), element.getNodeName());
            for (String attribute : List.of("href", "xlink:href", "style", "onload", "onclick", "id")) {
                assertFalse(element.hasAttribute(attribute), attribute);
            }
        }
    }

    @Test
    void namesAreCutWithTheirMeasuredWidthAndStandWholeInATooltip() {
        Strip strip = crowded(7, ENDLESS);
        Element device = SvgDom.parse(WRITER.write(strip).svg()).groups("device").getFirst();
        assertTrue(SvgDom.title(device).startsWith(ENDLESS));
        List<String> lines = SvgDom.texts(device);
        assertEquals(2, lines.size());
        assertTrue(ENDLESS.startsWith(lines.get(0)) && lines.get(1).endsWith("…"), lines.toString());
        double room = SvgDom.number(SvgDom.elements(device, "rect").getLast(), "width");
        assertTrue(FontWidths.get().width(lines.get(1), 9.5, true) < room + 60);
    }

    @ParameterizedTest
    @CsvSource({"センター系ファイアウォール装置, センター系ファイアウ, ォール装置", "資格確認の回線（IP-VPN）回線, 資格確認の回線, （IP-VPN）回線",
        "Radiology Information System, Radiology, Information Syst…"})
    void longNamesBreakWhereALineMayEnd(String name, String first, String second) {
        Strip strip = new Strip(List.of(name), MarkKind.VIOLATED, List.of(place(name, "", Mark.NONE), place("b", "", Mark.NONE)),
                List.of(new StripHop(1, "", StripHop.Line.WIRE, Optional.empty(), Mark.NONE, List.of())));
        assertEquals(List.of(first, second), SvgDom.texts(SvgDom.parse(WRITER.write(strip).svg()).groups("device").getFirst()));
    }

    @Test
    void namesAreTextWhateverTheySay() {
        for (StripPicture picture : List.of(WRITER.write(crowded(3, HOSTILE)), WRITER.write(boundary(1, HOSTILE, 2, 1)))) {
            assertFalse(picture.svg().contains("<script"));
            assertTrue(SvgDom.title(SvgDom.parse(picture.svg()).groups("device").getFirst()).startsWith(HOSTILE));
        }
    }

    @Test
    void factsThatDoNotFitASmallCardAreLeftOut() {
        String address = "192.168.100.112";
        for (int stops : new int[] {2, 7}) {
            List<StripStop> cards = IntStream.range(0, stops).mapToObj(i -> place("端末", address, Mark.NONE)).toList();
            List<StripHop> hops = IntStream.range(1, stops)
                    .mapToObj(i -> new StripHop(i, "", StripHop.Line.WIRE, Optional.empty(), Mark.NONE, List.of())).toList();
            List<String> texts = SvgDom.texts(SvgDom.parse(WRITER.write(new Strip(List.of("a"), MarkKind.VIOLATED, cards, hops)).svg())
                    .groups("device").getFirst());
            assertEquals(stops == 2 ? List.of("端末", address) : List.of("端末"), texts);
        }
    }

    @Test
    void rangesAreTintedOnlyWhenRecorded() {
        BoundaryStrip.Side unknown = new BoundaryStrip.Side(new Shade("p", Hue.TEAL, "C", "C社"), "範囲の記録なし", false, List.of());
        BoundaryStrip known = boundary(1, "C社", 1, 1);
        SvgDom svg = SvgDom.parse(WRITER.write(new BoundaryStrip(known.boundary(), known.hop(), known.left(), unknown)).svg());
        List<Element> bands = svg.groups("side").stream().map(side -> SvgDom.elements(side, "rect").getFirst()).toList();
        assertEquals(List.of(Palette.pale(Hue.TEAL), Palette.PAPER), bands.stream().map(band -> band.getAttribute("fill")).toList());
        assertEquals(List.of(false, true), bands.stream().map(band -> band.hasAttribute("stroke-dasharray")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mhlw.ops13.02.a@fl-1", "b-1"})
    void isTheSameTwice(String id) throws ModelException {
        assertEquals(handa(id, "ja"), handa(id, "ja"));
    }
}
