package org.bunkai.notation;

import static org.bunkai.notation.SampleResult.CLAUSE_1;
import static org.bunkai.notation.SampleResult.CLAUSE_5;
import static org.bunkai.notation.SampleResult.between;
import static org.bunkai.notation.SampleResult.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Record;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryMark.Agreement;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Headline;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.TitleBlock;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.Test;

/** The drawing of {@link SampleResult}, word by word. */
class TopologyNotationTest {

    private final SampleResult sample = new SampleResult();

    private Drawing draw(Locale locale, Overlay overlay, String clause, Finding... findings) {
        return new TopologyNotation(sample.with(findings), new NotationOptions(locale, overlay, clause)).drawing();
    }

    private Drawing draw(Finding... findings) {
        return draw(Locale.JAPANESE, Overlay.CLAUSE, null, findings);
    }

    private static Card card(String id, String name, String fact, Tone tone, Glyph glyph, int count, Tie... also) {
        return new Card(id, name, fact, tone, glyph, count, count > 1, Mark.NONE, List.of(also));
    }

    private static NetworkBox network(String id, String name, String subtitle, NetworkTint tint, boolean bus, Card... cards) {
        return new NetworkBox(id, name, subtitle, tint, bus, Mark.NONE, List.of(), List.of(cards));
    }

    private static List<FacilityBox> boxes() {
        return List.of(
                new FacilityBox("f-h", "本院", "病院", "病院", Band.INSTITUTION, Mark.NONE, List.of(), List.of(
                        network("n-a", "HIS", "VLAN 10・10.0.0.0/24", NetworkTint.CLINICAL, true,
                                card("d-fw", "VPN装置", "機種不明", Tone.UNKNOWN, Glyph.VPN, 1, new Tie("i-3", "n-b", MarkKind.NONE)),
                                card("d-sv", "サーバ", "×2・Windows Server 2022", Tone.NORMAL, Glyph.SERVER, 2)),
                        network("n-b", "来訪者", "", NetworkTint.OFFICE, false),
                        network("f-h.unnetworked", "ネットワーク未接続", "", NetworkTint.OFFICE, false,
                                card("d-x", "単独端末", "", Tone.NORMAL, Glyph.CLIENT, 1)))),
                new FacilityBox("f-c", "C社 拠点", "", "C社", Band.OUTSIDE, Mark.NONE, List.of(), List.of(
                        network("n-c", "保守", "", NetworkTint.OFFICE, true,
                                card("d-rt", "ルータ", "機種不明", Tone.UNKNOWN, Glyph.ROUTER, 1),
                                card("d-pc", "保守端末", "", Tone.NORMAL, Glyph.CLIENT, 1)))),
                new FacilityBox("n-i.box", "インターネット", "", "", Band.OPEN, Mark.NONE, List.of(), List.of(
                        network("n-i", "インターネット", "オープン", NetworkTint.OPEN, false,
                                card("n-i.cloud", "通信事業者・ISP", "不明", Tone.UNKNOWN, Glyph.CLOUD, 1)))));
    }

    @Test
    void placesEveryDeviceInItsHomeNetworkAndEveryFacilityInItsBand() {
        assertEquals(boxes(), draw().facilities());
    }

    @Test
    void linksAndAccessesAreLinesAndTunnelsRunOverTheAccesses() {
        Drawing drawing = draw();
        assertEquals(List.of(new LinkLine("l-1", "d-rt", "d-pc", MarkKind.NONE), new LinkLine("i-2", "d-fw", "n-i.cloud", MarkKind.NONE),
                new LinkLine("i-6", "d-rt", "n-i.cloud", MarkKind.NONE)), drawing.links());
        assertEquals(List.of(new TunnelLine("t-1", "SSL-VPN", "d-rt", "d-fw", List.of("i-6", "i-2"), MarkKind.NONE)), drawing.tunnels());
    }

    @Test
    void thePartiesOfABoundaryStandOnTheirOwnSide() {
        assertEquals(List.of(new BoundaryMark(1, "b-1", "t-1", "C社", "病院", Agreement.NOT_AGREED, MarkKind.NONE)), draw().boundaries());
        Record agreed = ArchitectureFactory.eINSTANCE.createRecord();
        agreed.setId("b-1.agreed");
        agreed.setAnswer(Answer.YES);
        sample.boundary.setAgreed(agreed);
        sample.tunnel.getEnds().move(0, sample.gateway);
        assertEquals(List.of(new BoundaryMark(1, "b-1", "t-1", "病院", "C社", Agreement.AGREED, MarkKind.NONE)), draw().boundaries());
    }

    @Test
    void aBoundaryThatIsViolatedlyMissingIsDrawnOnceAndNeverOverARecordedOne() {
        Finding open = between(finding("mhlw.ops13.01.a", CLAUSE_1, Outcome.VIOLATED, Severity.HIGH, sample.access), sample.vendor,
                sample.hospital);
        Finding undecided = between(finding("mhlw.ops13.01.a", CLAUSE_1, Outcome.UNDECIDABLE, Severity.HIGH, sample.link), sample.vendor,
                sample.hospital);
        BoundaryMark missing = new BoundaryMark(2, "i-2.boundary", "i-2", "病院", "C社", Agreement.MISSING, MarkKind.VIOLATED);
        assertEquals(missing, draw(open, open, undecided).boundaries().get(1));
        assertEquals(2, draw(open, open, undecided).boundaries().size());
        assertEquals(1, draw(Locale.JAPANESE, Overlay.NONE, null, open).boundaries().size());
        sample.boundary.setAt(sample.access);
        assertEquals(List.of("b-1"), draw(open).boundaries().stream().map(BoundaryMark::id).toList());
    }

    private Finding[] findings() {
        return new Finding[] {finding("r.1", CLAUSE_5, Outcome.VIOLATED, Severity.HIGH, sample.gateway, sample.internet, sample.gateway,
                sample.clinical, sample.servers), finding("r.1", CLAUSE_5, Outcome.VIOLATED, Severity.HIGH, sample.servers),
            finding("r.2", CLAUSE_5, Outcome.VIOLATED, Severity.LOW, sample.gateway), finding("r.3", CLAUSE_1, Outcome.UNDECIDABLE,
                    Severity.LOW, sample.gateway), finding("r.3", CLAUSE_1, Outcome.SATISFIED, Severity.LOW, sample.client),
            finding("r.4", CLAUSE_1, Outcome.VIOLATED, Severity.MEDIUM, sample.clinical), finding("r.4", CLAUSE_1, Outcome.UNDECIDABLE,
                    Severity.MEDIUM, sample.site), finding("r.4", CLAUSE_1, Outcome.VIOLATED, Severity.LOW, sample.tunnel),
            finding("r.4", CLAUSE_1, Outcome.UNDECIDABLE, Severity.LOW, sample.boundary), finding("r.5", CLAUSE_1, Outcome.ERROR,
                    Severity.LOW, sample.link), finding("r.6", CLAUSE_1, Outcome.NOT_APPLICABLE, Severity.LOW, sample.lone),
            finding("r.7", CLAUSE_1, Outcome.UNDECIDABLE, Severity.LOW, sample.tied)};
    }

    /** All marks of a drawing by id, as outcome and count. */
    private static Map<String, String> marks(Drawing drawing) {
        Map<String, String> marks = new TreeMap<>();
        drawing.facilities().forEach(facility -> put(marks, facility.id(), facility.mark()));
        drawing.networks().forEach(network -> put(marks, network.id(), network.mark()));
        drawing.cards().forEach(card -> {
            put(marks, card.id(), card.mark());
            card.also().forEach(tie -> put(marks, tie.id(), Mark.of(tie.mark(), 1)));
        });
        drawing.links().forEach(line -> put(marks, line.id(), Mark.of(line.mark(), 1)));
        drawing.tunnels().forEach(line -> put(marks, line.id(), Mark.of(line.mark(), 1)));
        drawing.boundaries().forEach(boundary -> put(marks, boundary.id(), Mark.of(boundary.mark(), 1)));
        return marks;
    }

    private static void put(Map<String, String> marks, String id, Mark mark) {
        if (mark.shown()) {
            marks.put(id, mark.kind() + " " + mark.count());
        }
    }

    @Test
    void everyFindingStandsOnTheShapeOfItsElement() {
        assertEquals(new TreeMap<>(Map.of("b-1", "UNDECIDABLE 1", "d-fw", "VIOLATED 2", "d-pc", "SATISFIED 1", "d-sv", "VIOLATED 1", "f-h",
                "UNDECIDABLE 1", "i-3", "UNDECIDABLE 1", "l-1", "ERROR 1", "n-a", "VIOLATED 1", "t-1", "VIOLATED 1")),
                marks(draw(findings())));
    }

    @Test
    void oneClauseShowsItsFindingsOnly() {
        assertEquals(Map.of("d-fw", "VIOLATED 2", "d-sv", "VIOLATED 1"),
                marks(draw(Locale.JAPANESE, Overlay.CLAUSE, CLAUSE_5, findings())));
    }

    @Test
    void theSeverityOverlayShowsViolationsAndCountsThemByGravity() {
        Drawing drawing = draw(Locale.JAPANESE, Overlay.SEVERITY, null, findings());
        assertEquals(new TreeMap<>(Map.of("d-fw", "VIOLATED 2", "d-sv", "VIOLATED 1", "n-a", "VIOLATED 1", "t-1", "VIOLATED 1")),
                marks(drawing));
        Card gateway = drawing.cards().getFirst();
        assertEquals("重大 1・軽微 1", gateway.fact());
        assertEquals(Tone.ALERT, gateway.factTone());
    }

    @Test
    void withoutOverlayOnlyTheTopologyIsDrawn() {
        Drawing drawing = draw(Locale.JAPANESE, Overlay.NONE, null, findings());
        assertEquals(Map.of(), marks(drawing));
        assertEquals(List.of(), drawing.headlines());
        assertEquals(List.of(), drawing.paths());
        assertEquals("医療情報システム全体構成図", drawing.title().title());
    }

    @Test
    void oneHeadlinePerRuleWorstFirstAndThePathOfTheWorst() {
        Drawing drawing = draw(findings());
        assertEquals(List.of(new Headline(MarkKind.VIOLATED, "13⑤ "), new Headline(MarkKind.VIOLATED, "13① "),
                new Headline(MarkKind.VIOLATED, "13⑤ "), new Headline(MarkKind.ERROR, "13① ")), drawing.headlines());
        assertEquals(List.of(new FindingPath(List.of("n-i.cloud", "d-fw", "d-sv"))), drawing.paths());
    }

    @Test
    void aDisabledInterfaceIsNotDrawn() {
        for (Interface end : List.of(sample.access, sample.tied)) {
            end.setEnabled(Answer.NO);
        }
        Drawing drawing = draw();
        assertEquals(List.of("l-1", "i-6"), drawing.links().stream().map(LinkLine::id).toList());
        assertEquals(List.of(), drawing.cards().getFirst().also());
        assertEquals(List.of("i-6"), drawing.tunnels().getFirst().carriers());
    }

    @Test
    void theTitleBlockSaysWhatWhoseAndWhenInBothLanguages() {
        CheckResult result = sample.with();
        assertEquals(new TitleBlock("医療情報システム全体構成図(遵守状況)", "病院", "2026-11-01 時点", "ガイドライン 第6.0版", result.fingerprint(), "1", "1"),
                draw().title());
        Drawing english = draw(Locale.ENGLISH, Overlay.CLAUSE, null);
        assertEquals(new TitleBlock("Architecture of the medical information system (compliance)", "病院", "as of 2026-11-01",
                "Guideline edition 6.0", result.fingerprint(), "1", "1"), english.title());
        assertEquals("Carrier, ISP", english.cards().getLast().name());
        assertEquals("model unknown", english.cards().getFirst().fact());
    }

    @Test
    void waivedFindingsAreHollowWhereNothingElseAsksForAttentionAndMarkNoLine() {
        Finding waived = finding("r.1", CLAUSE_5, Outcome.VIOLATED, Severity.HIGH, sample.servers, sample.servers, sample.gateway);
        Finding fine = finding("r.2", CLAUSE_5, Outcome.SATISFIED, Severity.HIGH, sample.servers);
        Drawing drawing = waiving(waived, waived, fine);
        assertEquals(new Mark(MarkKind.VIOLATED, 1, true), mark(drawing, "d-sv"));
        assertEquals(List.of(), drawing.headlines());
        assertEquals(List.of(), drawing.paths());
        Finding open = finding("r.3", CLAUSE_5, Outcome.UNDECIDABLE, Severity.HIGH, sample.servers);
        assertEquals(new Mark(MarkKind.UNDECIDABLE, 1, false), mark(waiving(waived, waived, fine, open), "d-sv"));
        Finding onLine = finding("r.1", CLAUSE_5, Outcome.VIOLATED, Severity.HIGH, sample.link);
        assertEquals(MarkKind.NONE, waiving(onLine, onLine).links().get(0).mark());
        assertEquals(MarkKind.VIOLATED, draw(onLine).links().get(0).mark());
    }

    private Drawing waiving(Finding waived, Finding... findings) {
        return new TopologyNotation(SampleResult.waiving(waived, sample.with(findings)),
                new NotationOptions(Locale.JAPANESE, Overlay.CLAUSE, null)).drawing();
    }

    private static Mark mark(Drawing drawing, String card) {
        return drawing.facilities().stream().flatMap(f -> f.networks().stream()).flatMap(n -> n.cards().stream())
                .filter(c -> c.id().equals(card)).findFirst().orElseThrow().mark();
    }
}
