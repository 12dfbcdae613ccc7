package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.report.ReportModel.AssessmentPart;
import org.bunkai.report.ReportModel.AttestationRow;
import org.bunkai.report.ReportModel.BoundaryRow;
import org.bunkai.report.ReportModel.FindingRow;
import org.bunkai.report.ReportModel.SideRow;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the sample, as data and as a page. */
class ReportTest {

    private static final Engine ENGINE = new Engine(List.of(new Operations13()));
    private static final Pattern EXTERNAL = Pattern.compile("(?i)(src|href|xlink:href)=\"(?!#|data:)|@import|url\\((?!#|data:)|<script|<link ");
    private static final Path SAMPLE = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void pageIsSelfContainedAndEveryFindingHasItsAnchor(String language) throws Exception {
        ReportModel report = report(sample(), Locale.of(language));
        String page = new HtmlWriter().html(report);
        assertFalse(EXTERNAL.matcher(page).find(), () -> EXTERNAL.matcher(page).results().map(MatchResult::group).toList().toString());
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">"));
        for (List<FindingRow> rows : List.of(report.findings(), report.questions(), report.advice())) {
            assertFalse(rows.isEmpty());
            rows.forEach(row -> assertEquals(2, page.split(Pattern.quote(" id=\"" + row.id() + "\""), -1).length, row.id()));
        }
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page.replaceAll("(?s)<svg.*?</svg>", "")).results()
                .forEach(link -> assertTrue(page.contains(" id=\"" + link.group(1) + "\""), link.group()));
        Messages words = Messages.of(HtmlWriter.class, Locale.of(language));
        assertEquals(Stream.of("summary", "drawing", "clauses", "matrix", "findings", "questions", "advices", "boundaries", "packs")
                .map(words::get).toList(),
                Pattern.compile("<h2>(.*?)( \\(\\d+\\))?</h2>").matcher(page).results().map(m -> m.group(1)).toList());
        assertEquals(page, new HtmlWriter().html(report(sample(), Locale.of(language))));
    }

    @Test
    void headlinesAreFewAndOfDifferentKinds() throws Exception {
        ReportModel report = report(sample(), Locale.JAPANESE);
        assertEquals(6, report.headlines().size());
        assertEquals(report.findings().get(0), report.headlines().get(0).finding());
        assertEquals(3, report.headlines().get(0).more());
        assertEquals(6, report.headlines().stream().map(h -> h.finding().id().replaceAll("@[^#]*", "")).distinct().count());
    }

    @Test
    void curesArePlainText() throws Exception {
        FindingRow row = report(sample(), Locale.ENGLISH).findings().get(0);
        assertFalse(row.cure().isBlank());
        assertFalse(Pattern.compile("[`*#]|(?m)^- ").matcher(row.cure()).find(), row.cure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "${r.source()}", "<#include \"x\">", "\"><img src=x>", "a & b"})
    void namesOfTheModelAreTextOnly(String name) throws Exception {
        Architecture architecture = sample();
        architecture.getOwner().setName(name);
        architecture.getFacilities().get(0).setName(name);
        String page = new HtmlWriter().html(report(architecture, Locale.JAPANESE));
        assertFalse(page.contains("<script"), "script");
        assertFalse(page.contains("<img"), "image");
        assertTrue(page.contains(name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")));
    }

    @Test
    void responsibilityTableTellsUnknownFromNone() throws Exception {
        Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
        architecture.setId("a-1");
        ResponsibilityBoundary boundary = ArchitectureFactory.eINSTANCE.createResponsibilityBoundary();
        boundary.setId("b-1");
        boundary.setName("分界");
        architecture.getBoundaries().add(boundary);
        ResponsibilityBoundary empty = ArchitectureFactory.eINSTANCE.createResponsibilityBoundary();
        empty.setId("b-2");
        architecture.getBoundaries().add(empty);
        BoundarySide side = ArchitectureFactory.eINSTANCE.createBoundarySide();
        side.setId("b-1.1");
        side.setRangeRecorded(Answer.YES);
        side.setContactRecorded(Answer.YES);
        boundary.getSides().add(side);

        ReportModel report = report(architecture, Locale.JAPANESE);
        BoundaryRow row = report.boundaries().get(0);
        assertEquals(new SideRow("未確認", "定めなし", "未確認", "未確認", "定めなし"), row.sides().get(0));
        assertEquals(List.of("未確認", "未確認", "未確認", "未確認"), List.of(row.at(), row.agreed(), row.reported(), row.approved()));
        assertEquals(List.of(1, 2), report.boundaries().stream().map(BoundaryRow::number).toList());
        String page = new HtmlWriter().html(report);
        assertTrue(page.contains("両側の関係者は記録されていません。"));
        assertTrue(page.contains("<td>定めなし</td>"));
    }

    @Test
    void missingPackIsSaid() throws Exception {
        CheckResult result = new Checker(new Engine(List.of())).check(sample(), CheckRequest.of("x", LocalDate.EPOCH));
        ReportModel report = new ReportBuilder(result, Locale.ENGLISH).build(List.of());
        assertEquals(Checker.builtInPacks().size(), report.problems().size());
        String page = new HtmlWriter().html(report);
        report.problems().forEach(problem -> assertTrue(page.contains(problem.replace("\"", "&quot;")), problem));
        assertTrue(report.headlines().isEmpty());
    }

    @Test
    void whatPeopleDecidedIsAPartOfItsOwn() throws Exception {
        Architecture architecture = sample();
        ReportModel report = report(architecture, Locale.JAPANESE, AssessmentFile.of(Path.of("x.assessment"), assessment(), architecture));
        AssessmentPart part = report.assessment();
        assertEquals(List.of("mhlw.ops13.05.c@fw-1#management"), part.waived().stream().map(w -> w.finding().id()).toList());
        assertEquals(new AttestationRow("企画15④", "つるぎ町立半田病院", "はい", "企画管理者", "2021-10-31", "", "事業継続計画（地震）、議事録",
                "有効"), part.attestations().get(0));
        assertTrue(report.findings().stream().noneMatch(f -> f.id().equals("mhlw.ops13.05.c@fw-1#management")));
        String page = new HtmlWriter().html(report);
        assertTrue(page.contains("<h2>評価ファイル(自己点検・受容)</h2>"));
        assertTrue(page.contains("<td>更新まで</td><td>代替策なし</td><td>情報システム課</td><td>院長</td><td>2021-12-31</td>"));
        assertTrue(page.contains("x.assessment"));
        assertNull(report(architecture, Locale.JAPANESE).assessment());
    }

    @Test
    void fileIsWrittenIntoTheFolder() throws Exception {
        Path file = new HtmlWriter().write(report(sample(), Locale.ENGLISH), folder);
        assertEquals(folder.resolve("report.html"), file);
        assertTrue(Files.readString(file).endsWith("</html>\n"));
    }

    @Test
    void malformedLayoutFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("m.layout.json"), "{ nonsense");
        IOException e = assertThrows(IOException.class, () -> DrawingSheets.savedBeside(folder.resolve("m.bunkai")));
        assertTrue(e.getMessage().contains("m.layout.json"), e.getMessage());
        DrawingSheets.savedBeside(folder.resolve("other.bunkai"));
    }

    private static Architecture sample() throws ModelException {
        return ModelLoader.load(SAMPLE, new LoadOptions(1 << 28));
    }

    private static Assessment assessment() {
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId("as-1");
        assessment.setModelId("a-1");
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setId("as-1.waivers1");
        waiver.setFinding("mhlw.ops13.05.c@fw-1#management");
        waiver.setReason("更新まで");
        waiver.setCompensatingControl("代替策なし");
        waiver.setOwner("情報システム課");
        waiver.setApprover("院長");
        waiver.setExpiresOn(LocalDate.of(2021, 12, 31));
        assessment.getWaivers().add(waiver);
        Attestation attestation = AssessmentFactory.eINSTANCE.createAttestation();
        attestation.setId("as-1.attestations1");
        attestation.setSubject("v6.plan.15.4");
        attestation.setFacility("f-1");
        attestation.setAnswer(AttestedAnswer.YES);
        attestation.setBy("企画管理者");
        attestation.setOn(LocalDate.of(2021, 10, 31));
        attestation.getEvidence().addAll(List.of("d-1", "議事録"));
        assessment.getAttestations().add(attestation);
        return assessment;
    }

    private static ReportModel report(Architecture architecture, Locale locale) {
        return report(architecture, locale, null);
    }

    private static ReportModel report(Architecture architecture, Locale locale, AssessmentFile assessment) {
        CheckResult result = new Checker(ENGINE).check(architecture,
                CheckRequest.of("x.bunkai", LocalDate.of(2026, 11, 24)).with(assessment));
        return new ReportBuilder(result, locale).build(DrawingSheets.of(result, new NotationOptions(locale, Overlay.CLAUSE, null),
                SavedLayout.NONE).embedded());
    }
}
