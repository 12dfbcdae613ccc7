package org.bunkai.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.bunkai.assessment.AssessmentUse;
import org.bunkai.assessment.AssessmentUse.State;
import org.bunkai.assessment.AssessmentUse.WaiverUse;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.Test;

/** Every overlay of the town hospital, checked with chapter 13: who has which letter, and what the cards say. */
class HandaOverlaysTest {

    private final CheckResult attacked = check("as-attacked", LocalDate.of(2021, 10, 31));

    private static CheckResult check(String model, LocalDate asOf) {
        Path file = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/" + model + ".bunkai");
        try {
            return new Checker(new Engine(List.of(new Operations13()))).check(ModelLoader.load(file, new LoadOptions(1 << 28)),
                    CheckRequest.of(model, asOf));
        } catch (ModelException e) {
            throw new AssertionError(e);
        }
    }

    private static Drawing draw(CheckResult result, Overlay overlay) {
        return new TopologyNotation(result, new NotationOptions(Locale.JAPANESE, overlay, null)).drawing();
    }

    /** Letter and words of each shade that occurs with the elements that have it. */
    private static Map<String, List<String>> shades(Drawing drawing) {
        Map<String, List<String>> shades = new TreeMap<>();
        drawing.shading().of().keySet().forEach(id -> drawing.shading().shade(id)
                .ifPresent(shade -> shades.computeIfAbsent(shade.letter() + " " + shade.text(), key -> new ArrayList<>()).add(id)));
        return shades;
    }

    private static String fact(Drawing drawing, String id) {
        Card card = card(drawing, id);
        return card.fact() + " " + card.factTone();
    }

    private static Card card(Drawing drawing, String id) {
        return drawing.cards().stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void outcomesAndTheBareTopologyHaveNoShades() {
        assertEquals(Shading.NONE, draw(attacked, Overlay.CLAUSE).shading());
        assertEquals(Shading.NONE, draw(attacked, Overlay.NONE).shading());
    }

    @Test
    void severity() {
        Drawing drawing = draw(attacked, Overlay.SEVERITY);
        assertEquals(Map.of("中 最も重い指摘: 中", List.of("pc-2"), "重 最も重い指摘: 重大", List.of("fw-1", "nd-1", "sv-5")), shades(drawing));
        assertEquals("重大 4 ALERT", fact(drawing, "fw-1"));
    }

    @Test
    void party() {
        Drawing drawing = draw(attacked, Overlay.PARTY);
        assertEquals("医療情報システム全体構成図(責任者別の指摘)", drawing.title().title());
        assertEquals(Map.of("C ×0 ?14 C社", List.of("nd-4", "pc-6"), "つ ×8 ?42 つるぎ町立半田病院", List.of("f-1", "fw-1", "nd-1", "nd-2", "nd-3",
                "net-2", "net-3", "net-4", "net-5", "net-6", "net-7", "pc-2", "sv-5"), "回 ×0 ?2 回線事業者・ISP（不明）", List.of("net-1")),
                shades(drawing));
        assertEquals(draw(attacked, Overlay.CLAUSE).cards(), drawing.cards(), "marks and facts stay");
    }

    private static CheckResult waiving(CheckResult result, Finding accepted, Finding over) {
        Waiver counts = waiver(LocalDate.of(2022, 3, 31));
        AssessmentUse use = new AssessmentUse("x", List.of(), List.of(new WaiverUse(counts, State.COUNTS, List.of(accepted.id())),
                new WaiverUse(waiver(LocalDate.of(2021, 9, 30)), State.EXPIRED, List.of(over.id())),
                new WaiverUse(waiver(LocalDate.of(2021, 9, 30)), State.ORPHANED, List.of())), List.of(), List.of(), List.of(), List.of(),
                Map.of(accepted.id(), counts), List.of());
        return new CheckResult(result.architecture(), result.source(), result.fingerprint(), result.findingsFingerprint(),
                result.edition(), result.asOf(), result.texts(), result.run(), result.findings(), result.advice(), result.notes(),
                result.clauses(), result.summary(), use);
    }

    private static Waiver waiver(LocalDate until) {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setExpiresOn(until);
        return waiver;
    }

    private Finding violation(String element) {
        return attacked.violations().stream().filter(finding -> finding.id().contains("@" + element)).findFirst().orElseThrow();
    }

    @Test
    void waiver() {
        Drawing drawing = draw(waiving(attacked, violation("sv-5"), violation("fw-1")), Overlay.WAIVER);
        assertEquals(Map.of("受 受容中の指摘", List.of("sv-5"), "切 受容の期限切れ", List.of("fw-1")), shades(drawing));
        assertEquals("受容 2022-03-31 まで NORMAL", fact(drawing, "sv-5"));
        assertEquals("期限切れ 2021-09-30 ALERT", fact(drawing, "fw-1"));
        assertEquals(new Mark(MarkKind.VIOLATED, 1, true), card(drawing, "sv-5").mark());
        assertEquals(Mark.of(MarkKind.VIOLATED, 1), card(drawing, "fw-1").mark());
        assertEquals(2, drawing.cards().stream().filter(card -> card.mark().shown()).count(), "other findings are not shown");
        assertEquals(Map.of(), shades(draw(attacked, Overlay.WAIVER)));
    }

    @Test
    void undecidable() {
        List<Fact> missing = attacked.questions().stream().filter(finding -> FindingMarks.of(finding.element()).stream()
                .anyMatch(holder -> holder instanceof Device device && device.getId().equals("pc-6")))
                        .flatMap(finding -> finding.missing().stream()).distinct().toList();
        Map<Fact, Integer> numbers = new HashMap<>();
        missing.forEach(fact -> numbers.put(fact, numbers.size() + 11));
        Drawing drawing = new TopologyNotation(attacked, new NotationOptions(Locale.JAPANESE, Overlay.UNDECIDABLE, null, numbers))
                .drawing();
        assertEquals(Map.of("問 質問票の番号", List.of("fw-1", "pc-2", "pc-6", "sv-5")), shades(drawing),
                "what they hold, and ends of flows and tunnels that do");
        assertEquals("質問 11・12・13 ほか27件 UNKNOWN", fact(drawing, "pc-6"));
        assertEquals("質問 30 UNKNOWN", fact(drawing, "fw-1"));
        assertEquals("×2 NORMAL", fact(drawing, "sv-1"), "nothing that is numbered is missing there");
        assertEquals(List.of(MarkKind.UNDECIDABLE, MarkKind.NONE),
                drawing.cards().stream().map(card -> card.mark().kind()).distinct().sorted().toList());
        assertEquals(Map.of(), shades(draw(attacked, Overlay.UNDECIDABLE)), "without a questionnaire there are no numbers");
    }

    @Test
    void ageOfWhatHasADate() {
        CheckResult remediated = check("remediated", LocalDate.of(2025, 6, 30));
        patched(remediated, "sv-1", LocalDate.of(2024, 9, 1));
        patched(remediated, "sv-2", LocalDate.of(2023, 6, 1));
        patched(remediated, "sv-3", LocalDate.of(2019, 5, 31));
        Drawing drawing = draw(remediated, Overlay.AGE);
        Map<String, List<String>> shades = shades(drawing);
        assertEquals(List.of("f-1", "fw-1", "md-1", "md-2", "nd-1", "nd-2", "nd-3", "nd-4", "nd-5", "net-1", "pc-1", "pc-2", "pc-3", "pc-4",
                "pc-5", "pc-6", "st-1", "sv-10", "sv-11", "sv-12", "sv-13", "sv-14", "sv-15", "sv-16", "sv-17", "sv-4", "sv-5", "sv-6",
                "sv-7", "sv-8", "sv-9"), shades.remove("A 半年以内"));
        assertEquals(Map.of("B 1年以内", List.of("sv-1"), "C 3年以内", List.of("sv-2"), "D 3年より前", List.of("sv-3")), shades);
        assertEquals("2025-03-31(2か月前) NORMAL", fact(drawing, "fw-1"), "its hole was closed in 2021, but that does not age");
        assertEquals("2023-06-01(2年前) NORMAL", fact(drawing, "sv-2"));
        assertEquals("2019-05-31(6年前) NORMAL", fact(drawing, "sv-3"));
        assertEquals(0, drawing.cards().stream().filter(card -> card.mark().shown()).count());
        assertEquals(List.of(), drawing.headlines());
    }

    private static void patched(CheckResult result, String id, LocalDate day) {
        Device device = result.architecture().getFacilities().stream().flatMap(facility -> facility.getDevices().stream())
                .filter(candidate -> candidate.getId().equals(id)).findFirst().orElseThrow();
        Record record = ArchitectureFactory.eINSTANCE.createRecord();
        record.setAnswer(Answer.YES);
        record.setOn(day);
        device.setLastPatch(record);
    }

    @Test
    void whatHasNoDateIsSaidToHaveNone() {
        Drawing drawing = draw(attacked, Overlay.AGE);
        assertEquals(List.of("? 日付のある証跡なし"), List.copyOf(shades(drawing).keySet()));
        assertEquals(30, drawing.shading().of().size(), "every device, but no network and no cloud");
        assertEquals("日付のある証跡なし UNKNOWN", fact(drawing, "pc-1"));
    }
}
