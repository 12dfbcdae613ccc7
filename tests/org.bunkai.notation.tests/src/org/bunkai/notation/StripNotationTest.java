package org.bunkai.notation;

import static org.bunkai.notation.SampleResult.CLAUSE_1;
import static org.bunkai.notation.SampleResult.between;
import static org.bunkai.notation.SampleResult.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Medium;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.notation.drawing.BoundaryStrip;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Strip;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Strips of {@link SampleResult}, word by word. */
class StripNotationTest {

    private static final ArchitectureFactory FACTORY = ArchitectureFactory.eINSTANCE;

    private final SampleResult sample = new SampleResult();

    private static PathStep step(EObject element, EObject via) {
        return new PathStep(element, via);
    }

    private static Finding finding(Outcome outcome, EObject element, PathStep... path) {
        Finding plain = SampleResult.finding("r.1", CLAUSE_1, outcome, Severity.HIGH, element);
        return new Finding(plain.id(), plain.rule(), outcome, plain.severity(), plain.key(), plain.arguments(), plain.cause(), element,
                List.of(), List.of(), List.of(path), List.of());
    }

    private Finding throughTheTunnel(EObject element) {
        return finding(Outcome.VIOLATED, element, step(sample.client, null), step(sample.link, null), step(sample.router, null),
                step(sample.tunnel, null), step(sample.gateway, null), step(sample.clinical, sample.inside),
                step(sample.servers, sample.servers.getInterfaces().getFirst()));
    }

    private Optional<Strip> draw(Finding finding, CheckResult result) {
        return new StripNotation(result, Locale.JAPANESE).finding(finding);
    }

    private String drawn(Finding finding) {
        return text(draw(finding, sample.with(finding)).orElseThrow());
    }

    /** Stops, and hops in brackets: number, line, what is crossed with its tint, boundaries with who is left and reached. */
    private static String text(Strip strip) {
        StringBuilder text = new StringBuilder(text(strip.stops().getFirst()));
        for (int i = 0; i < strip.hops().size(); i++) {
            text.append(' ').append(text(strip.hops().get(i))).append(' ').append(text(strip.stops().get(i + 1)));
        }
        return text.toString();
    }

    private static String text(StripHop hop) {
        String cuts = hop.cuts().stream().map(cut -> " |" + cut.number() + " " + cut.left() + ">" + cut.right() + " " + cut.agreement())
                .collect(Collectors.joining());
        return "[" + hop.number() + " " + hop.line() + (hop.label().isEmpty() ? "" : " " + hop.label())
                + hop.network().map(tint -> " " + tint).orElse("") + sign(hop.mark()) + cuts + "]";
    }

    private static String text(StripStop stop) {
        return switch (stop) {
            case StripStop.Place place -> text(place.card());
            case StripStop.Area area -> text(area.card()) + "/" + area.tint();
            case StripStop.Folded folded -> folded.text() + (folded.fact().isEmpty() ? "" : "(" + folded.fact() + ")");
        };
    }

    private static String text(Card card) {
        return card.name() + (card.fact().isEmpty() ? "" : "(" + card.fact() + ")") + sign(card.mark());
    }

    private static String sign(Mark mark) {
        return mark.shown() ? "!" + mark.kind() + (mark.hollow() ? "-waived" : "") : "";
    }

    @Test
    void aPathIsCardsAndWhatLeadsFromOneToTheNext() {
        assertEquals("保守端末 [1 WIRE] ルータ(機種不明) [2 TUNNEL SSL-VPN |1 C社>病院 NOT_AGREED] VPN装置(機種不明)!VIOLATED "
                + "[3 WIRE HIS CLINICAL] サーバ(×2・Windows Server 2022)", drawn(throughTheTunnel(sample.gateway)));
    }

    @Test
    void theWayBackCrossesABoundaryFromTheOtherSide() {
        assertEquals("VPN装置(機種不明)!VIOLATED [1 TUNNEL SSL-VPN |1 病院>C社 NOT_AGREED] ルータ(機種不明)", drawn(finding(Outcome.VIOLATED,
                sample.gateway, step(sample.gateway, null), step(sample.tunnel, null), step(sample.router, null))));
    }

    @Test
    void theStepsInWordsAreThoseOfTheFinding() {
        Finding finding = throughTheTunnel(sample.gateway);
        Strip strip = draw(finding, sample.with(finding)).orElseThrow();
        assertEquals(List.of("保守端末", "回線・配線 l-1", "ルータ", "トンネル t-1", "VPN装置", "HIS", "サーバ"), strip.path());
        assertEquals(MarkKind.VIOLATED, strip.outcome());
    }

    @Test
    void boundariesOnAnAccessAreCrossedInTheDirectionOfThePath() {
        sample.boundary.setAt(sample.access);
        Finding inwards = finding(Outcome.UNDECIDABLE, sample.gateway, step(sample.internet, null), step(sample.gateway, sample.access));
        assertEquals("インターネット [1 WIRE |1 C社>病院 NOT_AGREED] VPN装置(機種不明)!UNDECIDABLE", drawn(inwards));
        Finding outwards = finding(Outcome.UNDECIDABLE, sample.internet, step(sample.gateway, null), step(sample.internet, sample.access));
        assertEquals("VPN装置(機種不明) [1 WIRE |1 病院>C社 NOT_AGREED] インターネット!UNDECIDABLE", drawn(outwards));
    }

    @Test
    void aNetworkAtTheEndOfAPathHasACard() {
        assertEquals("インターネット [1 WIRE] VPN装置(機種不明)!VIOLATED [2 WIRE] HIS/CLINICAL", drawn(finding(Outcome.VIOLATED, sample.gateway,
                step(sample.internet, null), step(sample.gateway, sample.access), step(sample.clinical, sample.inside))));
    }

    @Test
    void aDeviceShowsTheAddressAtWhichItIsReached() {
        sample.access.setAddress("203.0.113.7");
        sample.inside.setAddress("10.0.0.1");
        Finding finding = finding(Outcome.VIOLATED, sample.internet, step(sample.internet, null), step(sample.gateway, sample.access),
                step(sample.clinical, sample.inside), step(sample.servers, sample.servers.getInterfaces().getFirst()));
        assertEquals("インターネット!VIOLATED [1 WIRE] VPN装置(203.0.113.7) [2 WIRE HIS CLINICAL] サーバ(×2・Windows Server 2022)", drawn(finding));
    }

    @Test
    void radioIsToldFromWires() {
        sample.link.setMedium(Medium.RADIO);
        assertTrue(drawn(throughTheTunnel(sample.client)).startsWith("保守端末!VIOLATED [1 RADIO] ルータ"));
    }

    @Test
    void aTunnelThatWasFoundIsMarkedOnItsHop() {
        assertEquals("保守端末 [1 WIRE] ルータ(機種不明) [2 TUNNEL SSL-VPN!VIOLATED |1 C社>病院 NOT_AGREED] VPN装置(機種不明) [3 WIRE HIS CLINICAL] "
                + "サーバ(×2・Windows Server 2022)", drawn(throughTheTunnel(sample.tunnel)));
    }

    @Test
    void aFlowIsMarkedAtItsEnds() {
        Flow flow = named(FACTORY.createFlow(), "fl-1", "保守");
        flow.setSource(sample.client);
        flow.setTarget(sample.servers);
        sample.architecture.getFlows().add(flow);
        String drawn = drawn(throughTheTunnel(flow));
        assertTrue(drawn.startsWith("保守端末!VIOLATED [") && drawn.endsWith("サーバ(×2・Windows Server 2022)!VIOLATED"), drawn);
    }

    @Test
    void whatHasNoShapeIsMarkedOnWhatItNames() {
        BackupPlan plan = named(FACTORY.createBackupPlan(), "bp-1", "控え");
        BackupCopy copy = FACTORY.createBackupCopy();
        copy.setId("bp-1.copies");
        copy.setTarget(sample.servers);
        plan.getCopies().add(copy);
        sample.architecture.getBackupPlans().add(plan);
        assertEquals("VPN装置(機種不明) [1 WIRE HIS CLINICAL] サーバ(×2・Windows Server 2022)!VIOLATED", drawn(finding(Outcome.VIOLATED, plan,
                step(sample.gateway, null), step(sample.clinical, sample.inside), step(sample.servers, null))));
    }

    @Test
    void whatIsBesideThePathLeavesTheMarkToTheOthersOfTheCase() {
        Finding beside = between(finding(Outcome.VIOLATED, sample.lone, step(sample.client, null), step(sample.link, null),
                step(sample.router, null)), sample.router);
        assertEquals("保守端末 [1 WIRE] ルータ(機種不明)!VIOLATED", drawn(beside));
        assertEquals("保守端末 [1 WIRE] ルータ(機種不明)", drawn(between(beside)));
    }

    @Test
    void waivedFindingsAreHollow() {
        Finding finding = throughTheTunnel(sample.gateway);
        assertTrue(text(draw(finding, SampleResult.waiving(finding, sample.with(finding))).orElseThrow())
                .contains("VPN装置(機種不明)!VIOLATED-waived"));
    }

    @Test
    void noStripWithoutTwoPlaces() {
        Finding none = finding(Outcome.VIOLATED, sample.gateway);
        Finding one = finding(Outcome.VIOLATED, sample.gateway, step(sample.gateway, null));
        Finding twice = finding(Outcome.VIOLATED, sample.gateway, step(sample.gateway, null), step(sample.gateway, sample.inside));
        for (Finding finding : List.of(none, one, twice)) {
            assertEquals(Optional.empty(), draw(finding, sample.with(finding)));
        }
    }

    /** Client 0 to client 12, each linked with the next. */
    private List<PathStep> twelveHops(List<Client> clients) {
        List<PathStep> path = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            Client client = named(FACTORY.createClient(), "c-" + i, "端末" + i);
            sample.office.getDevices().add(client);
            if (i > 0) {
                Link link = named(FACTORY.createLink(), "cl-" + i, null);
                link.setEnd1(SampleResult.join(clients.getLast(), "c-" + i + ".in", null));
                link.setEnd2(SampleResult.join(client, "c-" + i + ".out", null));
                sample.architecture.getLinks().add(link);
                path.add(step(link, null));
            }
            clients.add(client);
            path.add(step(client, null));
        }
        return path;
    }

    @Test
    void aLongPathIsFoldedAroundWhatWasFound() {
        List<Client> clients = new ArrayList<>();
        PathStep[] path = twelveHops(clients).toArray(PathStep[]::new);
        assertEquals("端末0 [1 WIRE] 端末1 [2 WIRE] …ほか 5 [7 WIRE] 端末7!VIOLATED [8 WIRE] …ほか 3 [11 WIRE] 端末11 [12 WIRE] 端末12",
                drawn(finding(Outcome.VIOLATED, clients.get(7), path)));
        assertEquals("端末0 [1 WIRE] 端末1 [2 WIRE] …ほか 3 [5 WIRE] 端末5 [6 WIRE!VIOLATED] 端末6 [7 WIRE] …ほか 5 [12 WIRE] 端末12",
                drawn(finding(Outcome.VIOLATED, path[11].element(), path)));
    }

    @Test
    void aFoldTellsTheBoundariesInIt() {
        List<Client> clients = new ArrayList<>();
        PathStep[] path = twelveHops(clients).toArray(PathStep[]::new);
        for (int hop : new int[] {3, 6, 7, 10}) {
            ResponsibilityBoundary boundary = named(FACTORY.createResponsibilityBoundary(), "b-" + (10 + hop), null);
            boundary.setAt((Link) path[2 * hop - 1].element());
            sample.architecture.getBoundaries().add(boundary);
        }
        assertEquals("端末0 [1 WIRE] 端末1 [2 WIRE] 端末2 [3 WIRE |2 不明>不明 NOT_AGREED] …ほか 7(分界 3・4) "
                + "[10 WIRE |5 不明>不明 NOT_AGREED] 端末10 [11 WIRE] 端末11 [12 WIRE] 端末12", drawn(finding(Outcome.VIOLATED, sample.lone, path)));
    }

    private BoundaryStrip boundary() {
        return new StripNotation(sample.with(), Locale.JAPANESE).boundary(sample.boundary).orElseThrow();
    }

    /** From left to right, the cards of either side from the cut outwards. */
    private static String text(BoundaryStrip strip) {
        return text(strip.left()) + " " + text(strip.hop()) + " " + text(strip.right());
    }

    private static String text(BoundaryStrip.Side side) {
        return side.shade().letter() + " " + side.shade().text() + side.stops().stream().map(StripNotationTest::text).toList() + "{"
                + side.range() + "}";
    }

    @Test
    void aBoundaryShowsWhatStandsNextToItAndBehindThatWithTheSameParty() {
        assertEquals("C C社[ルータ(機種不明), 保守/OFFICE]{範囲の記録なし} [0 TUNNEL SSL-VPN |1 C社>病院 NOT_AGREED] "
                + "病 病院[VPN装置(機種不明), ネットワーク 2]{範囲の記録なし}", text(boundary()));
    }

    @Test
    void aBoundaryNamesTheFirstOfItsRanges() {
        sample.boundary.getSides().get(0).getRange().addAll(List.of(sample.gateway, sample.servers, sample.lone, sample.clinical));
        sample.boundary.getSides().get(1).setRangeRecorded(Answer.YES);
        assertEquals("範囲: VPN装置、サーバ、単独端末 ほか1", boundary().right().range());
        assertEquals("範囲: なし", boundary().left().range());
        assertTrue(boundary().left().recorded() && boundary().right().recorded());
    }

    @Test
    void aBoundaryOnAnAccessHasTheExternalNetworkOnItsOtherSide() {
        sample.boundary.setAt(sample.access);
        Record agreed = FACTORY.createRecord();
        agreed.setId("b-1.agreed");
        agreed.setAnswer(Answer.YES);
        sample.boundary.setAgreed(agreed);
        assertEquals("病 病院[VPN装置(機種不明), ネットワーク 2]{範囲の記録なし} [0 WIRE |1 病院>C社 AGREED] C C社[インターネット]{範囲の記録なし}",
                text(boundary()));
    }

    @Test
    void boundariesOnNoLineOfTheDrawingHaveTheirNumberInTheTable() {
        Software software = named(FACTORY.createSoftware(), "s-1", "電子カルテ");
        sample.servers.getSoftware().add(software);
        sample.boundary.setAt(software);
        assertEquals("病 病院[サーバ(×2・Windows Server 2022), HIS/CLINICAL]{範囲の記録なし} [0 WIRE 電子カルテ |1 病院>C社 NOT_AGREED] "
                + "C C社[]{範囲の記録なし}", text(boundary()));
        Flow flow = named(FACTORY.createFlow(), "fl-1", "保守");
        flow.setSource(sample.client);
        flow.setTarget(software);
        sample.architecture.getFlows().add(flow);
        sample.boundary.setAt(flow);
        assertEquals("C C社[保守端末, 保守/OFFICE]{範囲の記録なし} [0 WIRE 保守 |1 C社>病院 NOT_AGREED] "
                + "病 病院[サーバ(×2・Windows Server 2022), HIS/CLINICAL]{範囲の記録なし}", text(boundary()));
    }

    @Test
    void aBoundaryAtNothingHasNoDrawing() {
        sample.boundary.setAt(null);
        assertEquals(Optional.empty(), new StripNotation(sample.with(), Locale.JAPANESE).boundary(sample.boundary));
    }

    @Test
    void wordsAreInTheLanguageAskedFor() {
        List<Client> clients = new ArrayList<>();
        Finding finding = finding(Outcome.VIOLATED, sample.lone, twelveHops(clients).toArray(PathStep[]::new));
        Strip strip = new StripNotation(sample.with(finding), Locale.ENGLISH).finding(finding).orElseThrow();
        assertTrue(strip.stops().contains(new StripStop.Folded("… 7 more", "")), () -> text(strip));
        assertEquals("Range not recorded",
                new StripNotation(sample.with(), Locale.ENGLISH).boundary(sample.boundary).orElseThrow().left().range());
    }
}
