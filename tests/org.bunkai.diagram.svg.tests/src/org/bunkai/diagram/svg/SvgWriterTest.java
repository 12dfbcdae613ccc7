package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.TitleBlock;
import org.bunkai.notation.drawing.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a written drawing contains. */
class SvgWriterTest {

    private static final SvgOptions JA = SvgOptions.in(Locale.JAPANESE);
    private static final SvgOptions EN = SvgOptions.in(Locale.ENGLISH);
    private static final Set<String> BOXES = Set.of("facility", "network", "device", "legend", "findings", "title-block", "tunnel-label");

    private final SvgWriter writer = new SvgWriter();

    @Test
    void writesTheTinyDrawingAsApproved() throws IOException {
        String expected;
        try (InputStream in = SvgWriterTest.class.getResourceAsStream("tiny.svg")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(expected, writer.write(Samples.tiny(), JA));
    }

    @Test
    void writesTheSameTextTwice() {
        assertEquals(writer.write(Samples.tiny(), JA), new SvgWriter().write(Samples.tiny(), SvgOptions.in(Locale.JAPANESE)));
    }

    @Test
    void isASheetOfA3() {
        Element root = SvgDom.parse(writer.write(Samples.tiny(), JA)).root();
        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("420mm", root.getAttribute("width"));
        assertEquals("297mm", root.getAttribute("height"));
        assertEquals("0 0 1414 1000", root.getAttribute("viewBox"));
        assertEquals("img", root.getAttribute("role"));
        assertEquals("全体構成図", SvgDom.title(root));
    }

    @Test
    void describesItselfInWords() {
        String description = SvgDom.parse(writer.write(Samples.tiny(), JA)).elements("desc").getFirst().getTextContent();
        assertEquals("全体構成図 · さくら診療所 · 2026-11-01 時点 施設 2、ネットワーク 2、機器 3。 13⑤ VPN装置に脆弱性が残る", description);
    }

    @Test
    void needsNothingFromOutsideAndRunsNothing() {
        Set<String> shapes = Set.of("svg", "title", "desc", "g", "rect", "circle", "path", "text");
        for (PlacedDrawing placed : drawings().toList()) {
            for (Element element : SvgDom.parse(writer.write(placed, JA)).elements("*")) {
                assertTrue(shapes.contains(element.getNodeName()), element.getNodeName());
                for (String attribute : List.of("href", "xlink:href", "style", "onload", "onclick")) {
                    assertFalse(element.hasAttribute(attribute), attribute);
                }
            }
        }
    }

    @Test
    void carriesTheIdsOfTheModel() {
        SvgDom svg = SvgDom.parse(writer.write(Samples.tiny(), JA));
        assertEquals(List.of("f-clinic"), ids(svg, "facility"));
        assertEquals(List.of("n-inet", "n-lan"), ids(svg, "network"));
        assertEquals(List.of("d-isp", "d-fw"), ids(svg, "device"));
        assertEquals(List.of("l-1"), ids(svg, "link"));
        assertEquals(List.of("t-1"), ids(svg, "tunnel"));
        assertEquals(List.of("b-1"), ids(svg, "boundary"));
    }

    private static List<String> ids(SvgDom svg, String cssClass) {
        return svg.groups(cssClass).stream().map(group -> group.getAttribute("data-id")).toList();
    }

    @Test
    void tellsInTooltipsWhatShapesSay() {
        SvgDom svg = SvgDom.parse(writer.write(Samples.tiny(), JA));
        assertEquals("FortiGate 60E — 更新なし — 不適合 7件", SvgDom.title(svg.groups("device").get(1)));
        assertEquals("責任分界 1: 通信事業者/診療所(未合意) — 不適合", SvgDom.title(svg.groups("boundary").getFirst()));
        assertEquals("SSL-VPN — 通信事業者 – FortiGate 60E — 検査エラー", SvgDom.title(svg.groups("tunnel").getFirst()));
        assertEquals("さくら診療所 — 要確認", SvgDom.title(svg.groups("facility").getFirst()));
        assertEquals("院内LAN — 判定不能 2件", SvgDom.title(svg.groups("network").get(1)));
        assertEquals("通信事業者 – FortiGate 60E — 判定不能", SvgDom.title(svg.groups("link").getFirst()));
        assertEquals("指摘の経路: 通信事業者 → FortiGate 60E", SvgDom.title(svg.groups("path").getFirst()));
    }

    @Test
    void marksFacilitiesNetworksLinesTunnelsAndBoundaries() {
        SvgDom svg = SvgDom.parse(writer.write(Samples.tiny(), JA));
        List<String> shapes = svg.groups("drawing").stream().flatMap(drawing -> SvgDom.elements(drawing, "g").stream())
                .filter(group -> group.getAttribute("class").equals("mark"))
                .map(group -> SvgDom.elements(group, "path").getFirst().getAttribute("d")).toList();
        assertEquals(Stream.of(MarkKind.MANUAL, MarkKind.UNDECIDABLE, MarkKind.UNDECIDABLE, MarkKind.VIOLATED, MarkKind.VIOLATED,
                MarkKind.UNDECIDABLE, MarkKind.ERROR).map(Marks::shape).toList(), shapes);
    }

    @Test
    void explainsOnlyWhatOccurs() {
        assertEquals(List.of("凡例", "不適合(違反する事実がある)", "判定不能(未確認の事実)", "2", "指摘の件数。枠・線の色は最も重い判定", "接続", "トンネル(VPN)",
                "指摘の経路(番号順)", "責任分界なし・未合意", "内部ネットワーク", "オープンなネットワーク"),
                SvgDom.texts(SvgDom.parse(writer.write(Samples.tiny(), JA)).groups("legend").getFirst()));
        assertEquals(List.of(), SvgDom.parse(writer.write(Samples.cards(List.of(plain("a"))), JA)).groups("legend"));
    }

    /** The clinic's own card and network, and the line, are what party 院 answers for; nobody says who answers for the carrier. */
    static PlacedDrawing shaded() {
        PlacedDrawing tiny = Samples.tiny();
        Shading shading = new Shading(List.of(new Shade("p-1", Hue.BLUE, "院", "診療所"), new Shade("p-2", Hue.TEAL, "他", "事業者"),
                new Shade("", Hue.AMBER, "?", "不明")), new TreeMap<>(Map.of("f-clinic", "p-1", "n-lan", "p-1", "d-fw", "p-1", "l-1", "p-1",
                        "d-isp", "")));
        return TopologyLayout.arrange(tiny.drawing().withShading(shading));
    }

    @Test
    void shadesAreColourAndLetterAndWords() {
        SvgDom svg = SvgDom.parse(writer.write(shaded(), JA));
        Element gateway = svg.groups("device").get(1);
        assertEquals("FortiGate 60E — 更新なし — 不適合 7件 — 診療所", SvgDom.title(gateway));
        assertEquals(List.of("院"), SvgDom.texts(SvgDom.elements(gateway, "g").stream()
                .filter(group -> group.getAttribute("class").equals("shade")).findFirst().orElseThrow()));
        assertEquals(List.of("院", "院", "?", "院"), svg.groups("drawing").stream().flatMap(drawing -> SvgDom.elements(drawing, "g").stream())
                .filter(group -> group.getAttribute("class").equals("shade")).flatMap(group -> SvgDom.texts(group).stream()).toList());
        assertEquals(Palette.strong(Hue.BLUE), SvgDom.elements(svg.groups("network").get(1), "rect").getFirst().getAttribute("stroke"));
        assertEquals("通信事業者 – FortiGate 60E — 判定不能 — 診療所", SvgDom.title(svg.groups("link").getFirst()));
        List<String> legend = SvgDom.texts(svg.groups("legend").getFirst());
        assertEquals(List.of("院", "診療所", "?", "不明"), legend.subList(legend.size() - 4, legend.size()));
    }

    @Test
    void titlesGiveWayToTheLetterOfTheirShade() {
        PlacedDrawing placed = shaded();
        placed.networks().stream().filter(network -> network.box().id().equals("n-lan"))
                .forEach(network -> assertTrue(network.name().x() >= network.tag().right()));
        placed.networks().stream().filter(network -> network.box().id().equals("n-inet"))
                .forEach(network -> assertEquals(network.area().x() + 14, network.name().x()));
        assertTrue(placed.facilities().getLast().name().orElseThrow().x() >= placed.facilities().getLast().tag().right());
    }

    @Test
    void backupCopiesAreDashedLinesWithAnArrow() {
        PlacedDrawing tiny = Samples.tiny();
        Drawing old = tiny.drawing();
        Drawing drawing = new Drawing(old.title(), old.facilities(), List.of(new LinkLine("l-1", "d-isp", "d-fw", MarkKind.NONE,
                LinkLine.Style.COPY)), List.of(), List.of(), List.of(), List.of(), List.of());
        SvgDom svg = SvgDom.parse(writer.write(TopologyLayout.arrange(drawing), JA));
        Element line = svg.groups("link").getFirst();
        assertEquals("控え: 通信事業者 → FortiGate 60E", SvgDom.title(line));
        assertTrue(SvgDom.elements(line, "path").getFirst().getAttribute("d").endsWith("Z"));
        assertEquals(1, SvgDom.elements(svg.groups("drawing").getFirst(), "path").stream()
                .filter(path -> path.getAttribute("stroke").equals(Palette.COPY) && path.hasAttribute("stroke-dasharray")).count());
        assertTrue(SvgDom.texts(svg.groups("legend").getFirst()).contains("バックアップの控え"));
    }

    @Test
    void speaksTheAskedLanguageWhateverTheDefault() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            String english = writer.write(Samples.tiny(), EN);
            assertEquals("Legend", SvgDom.texts(SvgDom.parse(english).groups("legend").getFirst()).getFirst());
            assertEquals("en", SvgDom.parse(english).root().getAttribute("xml:lang"));
            assertEquals(english, writer.write(Samples.tiny(), SvgOptions.in(Locale.FRENCH)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void drawsEveryGlyph(Glyph glyph) {
        Card card = Samples.card("a", "A", "", Tone.NORMAL, glyph, Mark.NONE);
        List<Element> paths = SvgDom.parse(writer.write(Samples.cards(List.of(card)), JA)).elements("path").stream()
                .filter(path -> path.getAttribute("class").equals("glyph")).toList();
        assertEquals(List.of(Glyphs.path(glyph)), paths.stream().map(path -> path.getAttribute("d")).toList());
    }

    @ParameterizedTest
    @EnumSource(value = MarkKind.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void drawsEveryMarkSolidAndHollow(MarkKind kind) {
        assertEquals(List.of(kind.color(), Palette.PAPER), colours(kind, false));
        assertEquals(List.of(Palette.PAPER, kind.color()), colours(kind, true));
    }

    /** Fill of the shape and stroke of the sign. */
    private List<String> colours(MarkKind kind, boolean hollow) {
        Card card = Samples.card("a", "A", "", Tone.NORMAL, Glyph.SERVER, new Mark(kind, 1, hollow));
        Element mark = SvgDom.parse(writer.write(Samples.cards(List.of(card)), JA)).groups("mark").getFirst();
        List<Element> paths = SvgDom.elements(mark, "path");
        assertEquals(List.of(Marks.shape(kind), Marks.sign(kind)), paths.stream().map(path -> path.getAttribute("d")).toList());
        return List.of(paths.get(0).getAttribute("fill"), paths.get(1).getAttribute("stroke"));
    }

    @Test
    void edgesCardsByTheirWorstOutcome() {
        List<Card> cards = Stream.of(MarkKind.VIOLATED, MarkKind.SATISFIED)
                .map(kind -> Samples.card(kind.name(), "A", "", Tone.NORMAL, Glyph.SERVER, Mark.of(kind, 1))).toList();
        List<Element> devices = SvgDom.parse(writer.write(Samples.cards(cards), JA)).groups("device");
        assertEquals("#C62828 2", edge(devices.get(0)));
        assertEquals("#9AA5B1 1.1", edge(devices.get(1)));
    }

    private static String edge(Element device) {
        Element rect = SvgDom.elements(device, "rect").getFirst();
        return rect.getAttribute("stroke") + " " + rect.getAttribute("stroke-width");
    }

    @Test
    void writesHostileNamesAsHarmlessText() {
        String name = "<script>alert(\"1\")</script>&amp;";
        SvgDom svg = SvgDom.parse(writer.write(Samples.cards(List.of(plain(name))), JA));
        assertEquals(List.of(), svg.elements("script"));
        assertEquals(name, SvgDom.title(svg.groups("device").getFirst()));
    }

    @Test
    void leavesOutWhatXmlForbidsAndWhatTurnsTheWritingDirection() {
        Card card = plain("a\u0000b\u0008c\uD800d\uFFFEe\u202Ef\u2067g\u200Fh\u0085i\nj😀k");
        SvgDom svg = SvgDom.parse(writer.write(Samples.cards(List.of(card)), JA));
        assertEquals("abcdefghi j😀k", SvgDom.title(svg.groups("device").getFirst()));
    }

    @Test
    void shortenedTextsHaveTheWholeInATooltip() {
        String name = "電子カルテサーバ".repeat(25);
        Element device = SvgDom.parse(writer.write(Samples.cards(List.of(plain(name))), JA)).groups("device").getFirst();
        Element text = SvgDom.elements(device, "text").getFirst();
        assertTrue(text.getTextContent().endsWith("…"), text.getTextContent());
        Element around = (Element) text.getParentNode();
        assertNotEquals(device, around);
        assertEquals(name, SvgDom.title(around));
    }

    static Stream<PlacedDrawing> drawings() {
        return Stream.of(Samples.tiny(), nasty());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void keepsEveryTextInItsBox(PlacedDrawing placed) {
        for (SvgOptions options : List.of(JA, EN)) {
            for (Element text : SvgDom.parse(writer.write(placed, options)).elements("text")) {
                Element box = boxAround(text);
                if (box != null) {
                    double[] extent = SvgDom.extent(text);
                    double left = SvgDom.elements(box, "rect").stream().mapToDouble(rect -> SvgDom.number(rect, "x")).min().orElseThrow();
                    double right = SvgDom.elements(box, "rect").stream()
                            .mapToDouble(rect -> SvgDom.number(rect, "x") + SvgDom.number(rect, "width")).max().orElseThrow();
                    assertTrue(extent[0] >= left && extent[1] <= right, text.getTextContent() + " in " + left + " to " + right);
                }
            }
        }
    }

    private static Element boxAround(Element text) {
        for (Element at = (Element) text.getParentNode(); !at.getNodeName().equals("svg"); at = (Element) at.getParentNode()) {
            if (BOXES.contains(at.getAttribute("class"))) {
                return at;
            }
        }
        return null;
    }

    @Test
    void holdsTextsThatASubstituteFontWouldWiden() {
        List<Element> texts = SvgDom.elements(SvgDom.parse(writer.write(
                Samples.cards(List.of(plain("電子カルテサーバ (本館)"), plain("PC"))), JA)).groups("drawing").getFirst(), "text");
        Element tight = texts.stream().filter(text -> text.getTextContent().startsWith("電子")).findFirst().orElseThrow();
        Element loose = texts.stream().filter(text -> text.getTextContent().equals("PC")).findFirst().orElseThrow();
        assertTrue(tight.hasAttribute("textLength"));
        assertFalse(loose.hasAttribute("textLength"));
    }

    private static Card plain(String name) {
        return Samples.card("id-" + name, name, "", Tone.NORMAL, Glyph.SERVER, Mark.NONE);
    }

    private static PlacedDrawing nasty() {
        String endless = "W病院情報システム".repeat(20);
        TitleBlock title = new TitleBlock(endless, endless, endless, endless, endless, "12", "34");
        List<Card> cards = Stream.of(endless, "<script>alert(1)</script>", "👩‍⚕️ナースステーション👨‍👩‍👧‍👦端末端末端末", "\u0000\u0001", "&&&&", "المستشفى")
                .map(name -> Samples.card("id-" + name, name, name, Tone.UNKNOWN, Glyph.OTHER, Mark.of(MarkKind.UNDECIDABLE, 12345)))
                .toList();
        return Samples.cards(title, endless, List.of(new Note(endless, Tone.ALERT)), cards);
    }
}
