package org.bunkai.notation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Flow;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.api.Test;

/** Every view of the town hospital, element by element. */
class HandaViewsTest {

    private final Architecture architecture = load();
    private final Views views = views(Locale.JAPANESE);

    private static Architecture load() {
        Path file = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");
        try {
            return ModelLoader.load(file, new LoadOptions(1 << 28));
        } catch (ModelException e) {
            throw new AssertionError(e);
        }
    }

    private Views views(Locale locale) {
        CheckResult result = new Checker(new Engine(List.of())).check(architecture, CheckRequest.of("handa", LocalDate.of(2026, 11, 1)));
        return new Views(result, new NotationOptions(locale, Overlay.NONE, null));
    }

    private Drawing draw(String id) {
        return views.draw(View.parse(id).orElseThrow());
    }

    /** Facilities with their networks with their cards. */
    private static List<String> boxes(Drawing drawing) {
        List<String> boxes = new ArrayList<>();
        for (FacilityBox facility : drawing.facilities()) {
            for (NetworkBox network : facility.networks()) {
                boxes.add(facility.id() + "/" + network.id() + network.cards().stream().map(Card::id).toList());
            }
        }
        return boxes;
    }

    private static List<String> lines(Drawing drawing) {
        List<String> lines = new ArrayList<>();
        drawing.cards().forEach(card -> card.also().forEach(tie -> lines.add(card.id() + "-" + tie.network())));
        drawing.links().stream().map(line -> line.a() + "-" + line.b()).forEach(lines::add);
        drawing.tunnels().stream().map(TunnelLine::id).forEach(lines::add);
        drawing.boundaries().stream().map(BoundaryMark::id).forEach(lines::add);
        return lines;
    }

    @Test
    void itHasAllThemesAndItsFacilitiesAndNetworks() {
        assertEquals(List.of("overview", "remote", "backup", "responsibility", "facility:f-1", "facility:f-2", "network:net-2",
                "network:net-3", "network:net-4", "network:net-5", "network:net-6", "network:net-7", "network:net-8", "network:net-1"),
                views.possible().stream().map(View::id).toList());
        assertEquals(List.of("全体 全体", "テーマ別 リモート保守", "テーマ別 バックアップ構成", "テーマ別 責任分界マップ", "施設 つるぎ町立半田病院", "施設 C社 保守拠点", "ネットワーク 保守接続セグメント"),
                views.possible().stream().limit(7).map(view -> views.group(view) + " " + views.label(view)).toList());
        assertEquals("Remote maintenance", views(Locale.ENGLISH).label(View.of(View.Kind.REMOTE)));
    }

    @Test
    void onlyPossibleViewsAndFiltersAreFound() {
        assertEquals(Optional.of(View.of(View.Kind.REMOTE)), views.find("remote"));
        assertEquals(Optional.of(new View(View.Kind.FILTER, "x")), views.find("filter:x"));
        assertEquals(Optional.empty(), views.find("facility:f-3"));
        assertEquals(Optional.empty(), views.find("facility:nowhere"));
        assertEquals(Optional.empty(), views.find("network:net-1.box"));
        architecture.getBackupPlans().clear();
        architecture.getFacilities().forEach(facility -> facility.getDevices().forEach(device -> device.getSoftware().clear()));
        assertEquals(Optional.empty(), views(Locale.JAPANESE).find("backup"));
    }

    @Test
    void theOverviewIsTheWholeDrawing() {
        assertEquals(views.whole(), draw("overview"));
        assertEquals("医療情報システム全体構成図", draw("overview").title().title());
        assertEquals("医療情報システム全体構成図 – リモート保守", draw("remote").title().title());
    }

    @Test
    void aFacilityIsThereWithWhatIsLinkedToItAndThePartiesBehindOpenNetworks() {
        Drawing vendor = draw("facility:f-2");
        assertEquals(List.of("f-2/net-8[pc-6, nd-4]", "net-1.box/net-1[net-1.cloud]"), boxes(vendor));
        assertEquals(List.of("nd-4-net-1.cloud"), lines(vendor));
        assertEquals(31 - 1, draw("facility:f-1").cards().size(), "the vendor's client is not linked to anything outside");
    }

    @Test
    void aNetworkIsThereWithWhatIsTiedToIt() {
        Drawing images = draw("network:net-5");
        assertEquals(List.of("f-1/net-2[nd-1]", "f-1/net-5[md-1, md-2]"), boxes(images));
        assertEquals(List.of("nd-1-net-5"), lines(images));
        Drawing internet = draw("network:net-1");
        assertEquals(List.of("f-1/net-2[fw-1]", "f-1/net-6[nd-2]", "f-2/net-8[nd-4]", "net-1.box/net-1[net-1.cloud]"), boxes(internet));
        assertEquals(List.of("fw-1-net-1.cloud", "nd-2-net-1.cloud", "nd-4-net-1.cloud", "b-3"), lines(internet));
    }

    @Test
    void remoteMaintenanceFollowsItsRecordedRoute() {
        Drawing remote = draw("remote");
        assertEquals(List.of("f-1/net-2[fw-1, nd-1]", "f-1/net-3[sv-5]", "f-2/net-8[pc-6, nd-4]", "net-1.box/net-1[net-1.cloud]"),
                boxes(remote));
        assertEquals(List.of("nd-1-net-3", "fw-1-net-1.cloud", "nd-4-net-1.cloud", "t-1", "b-1", "b-3"), lines(remote));
        assertEquals(List.of(), remote.notes());
    }

    @Test
    void maintenanceWithoutARecordedRouteIsNamedAndNotGuessed() {
        Flow flow = architecture.getFlows().getFirst();
        flow.getRoute().clear();
        Drawing remote = views(Locale.JAPANESE).draw(View.of(View.Kind.REMOTE));
        assertEquals(List.of(new Note("経路が未記録の保守: 電子カルテの遠隔保守", Tone.UNKNOWN)), remote.notes());
        assertEquals(List.of("f-1/net-2[fw-1, nd-1]", "f-1/net-3[sv-5]", "f-2/net-8[pc-6, nd-4]", "net-1.box/net-1[net-1.cloud]"),
                boxes(remote), "the networks for maintenance, the ends and the tunnel from one of them stay");
    }

    @Test
    void theBackupTopologyShowsPlansMediaAndCopies() {
        Drawing backup = draw("backup");
        assertEquals(List.of("f-1/net-3[sv-5, sv-6, sv-16]", "backup.plans/bp-1[m-1]"), boxes(backup));
        assertEquals(List.of("bp-1.copies1~sv-5 sv-5-sv-16 COPY", "bp-1.copies1~sv-6 sv-6-sv-16 COPY", "bp-1.copies2~sv-5 sv-5-m-1 COPY",
                "bp-1.copies2~sv-6 sv-6-m-1 COPY"),
                backup.links().stream().map(line -> line.id() + " " + line.a() + "-" + line.b() + " " + line.style()).toList());
        assertEquals(List.of(Note.plain("控え1 バックアップサーバ"), new Note("オンライン・世代数 不明・間隔 不明", Tone.UNKNOWN), new Note("最終成功 不明", Tone.UNKNOWN),
                Note.plain("控え2 2018年までの控え"), new Note("オフライン・世代数 不明・365日ごと", Tone.UNKNOWN), Note.plain("最終成功 2018-12-31"),
                new Note("復元試験 不明", Tone.UNKNOWN)), backup.networks().getLast().notes());
        Card medium = backup.cards().getLast();
        assertEquals("2018年までの控え", medium.name());
        assertEquals("種類 不明", medium.fact());
        assertEquals(Tone.UNKNOWN, medium.factTone());
        Drawing english = views(Locale.ENGLISH).draw(View.of(View.Kind.BACKUP));
        assertEquals("Copy 2: 2018年までの控え", english.networks().getLast().notes().get(3).text());
    }

    @Test
    void theResponsibilityMapShadesEveryElementByItsParty() {
        Drawing map = draw("responsibility");
        assertEquals(views.whole().facilities(), map.facilities());
        assertEquals(List.of("つ つるぎ町立半田病院 BLUE", "A A社 TEAL", "C C社 PURPLE", "回 回線事業者・ISP（不明） ORANGE"), map.shading().used().stream()
                .map(shade -> shade.letter() + " " + shade.text() + " " + shade.hue()).toList());
        TreeMap<String, String> expected = new TreeMap<>();
        views.whole().facilities().forEach(facility -> {
            String party = facility.id().equals("f-2") ? "p-3" : facility.id().equals("f-3") ? "p-2" : "p-1";
            expected.put(facility.id(), party);
            facility.networks().forEach(network -> {
                expected.put(network.id(), party);
                network.cards().forEach(card -> expected.put(card.id(), party));
            });
        });
        expected.remove("net-1.box");
        expected.put("net-1", "p-4");
        expected.put("net-1.cloud", "p-4");
        assertEquals(expected, map.shading().of());
        assertEquals(List.of(new Note("責任範囲が未記録の分界: 1・3", Tone.UNKNOWN),
                new Note("図に線のない分界: OS・基盤の責任分界（A社とC社）", Tone.UNKNOWN)), map.notes());
    }

    @Test
    void whatNobodyIsRecordedToAnswerForIsUnknown() {
        architecture.getFacilities().getFirst().getDevices().getFirst().setAccountable(null);
        Drawing map = views(Locale.JAPANESE).draw(View.of(View.Kind.RESPONSIBILITY));
        Shade unknown = map.shading().shade("fw-1").orElseThrow();
        assertEquals("? 責任者 不明", unknown.letter() + " " + unknown.text());
    }

    @Test
    void aFilterKeepsWhatHasAllWordsAndItsNeighbours() {
        assertEquals(List.of("f-1/net-3[sv-5, sv-6]", "f-1/net-4[pc-2]"), boxes(draw("filter:電子カルテ")));
        assertEquals(List.of("f-1/net-3[sv-6]"), boxes(draw("filter:db　電子ｶﾙﾃ")), "whatever the width and case");
        assertEquals(List.of("f-1/net-2[fw-1]", "net-1.box/net-1[net-1.cloud]"), boxes(draw("filter:VPN装置")), "with what it is linked to");
        assertEquals(List.of("f-1/net-6[pc-5, nd-2]", "net-1.box/net-1[net-1.cloud]"), boxes(draw("filter:net-6")),
                "a network with all in it");
        assertEquals(List.of(), boxes(draw("filter:存在しない")));
    }
}
