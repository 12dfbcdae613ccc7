package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.assessment.ResponsibilityTable.Cell;
import org.bunkai.assessment.ResponsibilityTable.Side;
import org.bunkai.report.FindingsPart.Group;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.report.ResponsibilityPart.BoundaryRow;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the sample, as data and as a page. */
class ReportTest {

    private static final Pattern EXTERNAL = Pattern.compile("(?i)(src|href|xlink:href)=\"(?!#|data:)|@import|url\\((?!#|data:)|<script|<link ");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void pageIsSelfContainedAndEveryFindingHasItsAnchor(String language) throws Exception {
        ReportModel report = Reports.report(Reports.sample(), Locale.of(language));
        String page = html(report);
        assertFalse(EXTERNAL.matcher(page).find(), () -> EXTERNAL.matcher(page).results().map(MatchResult::group).toList().toString());
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\""),
                page.substring(0, 99));
        for (List<Group> groups : List.of(report.findings().groups(), report.findings().advice())) {
            assertFalse(groups.isEmpty());
            groups.stream().flatMap(group -> group.rows().stream())
                    .forEach(row -> assertEquals(2, page.split(Pattern.quote(" id=\"" + row.id() + "\""), -1).length, row.id()));
        }
        ReportWords words = ReportWords.in(Locale.of(language));
        assertEquals(Stream.of("cover.risks", "cover.decision", "drawing", "responsibility", "compliance", "findings", "ledgers", "forms",
                "sources")
                .map(words::get).toList(),
                Pattern.compile("<h2[^>]*>(.*?)</h2>").matcher(page).results().map(m -> m.group(1)).toList());
        assertEquals(page, html(Reports.report(Reports.sample(), Locale.of(language))));
    }

    @Test
    void findingsOfOneCureStandTogetherAndAreNumberedThrough() throws Exception {
        FindingsPart findings = Reports.report(Reports.sample(), Locale.JAPANESE).findings();
        List<Integer> numbers = Stream.concat(findings.groups().stream(), findings.advice().stream())
                .flatMap(group -> group.rows().stream()).map(FindingsPart.Row::number).toList();
        assertEquals(IntStream.rangeClosed(1, findings.count() + findings.adviceCount()).boxed().toList(), numbers);
        Group first = findings.groups().getFirst();
        assertEquals(4, first.rows().size());
        assertEquals(1, first.rows().stream().map(row -> row.id().replaceAll("@[^#]*", "")).distinct().count());
    }

    @Test
    void noGroupTellsAnotherOutcomeThanItsFindings() throws Exception {
        CheckResult result = new Checker(new Engine(List.of(new Operations08()))).check(Reports.sample(),
                CheckRequest.of("x", LocalDate.of(2026, 11, 24)));
        FindingsPart findings = new ReportBuilder(result, Locale.JAPANESE).build(List.of()).findings();
        Map<String, String> outcomes = Stream.concat(result.findings().stream(), result.advice().stream())
                .collect(Collectors.toMap(Finding::id, finding -> finding.outcome().name()));
        Stream.concat(findings.groups().stream(), findings.advice().stream())
                .forEach(group -> group.rows().forEach(row -> assertEquals(group.outcome(), outcomes.get(row.id()), row.id())));
    }

    @Test
    void curesArePlainText() throws Exception {
        Group group = Reports.report(Reports.sample(), Locale.ENGLISH).findings().groups().getFirst();
        assertFalse(group.cure().isBlank());
        assertFalse(Pattern.compile("[`*#]|(?m)^- ").matcher(group.cure()).find(), group.cure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "${r.source()}", "<#include \"x\">", "\"><img src=x>", "a & b"})
    void namesOfTheModelAreTextOnly(String name) throws Exception {
        Architecture architecture = Reports.sample();
        architecture.getOwner().setName(name);
        architecture.getFacilities().get(0).setName(name);
        String page = html(Reports.report(architecture, Locale.JAPANESE));
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

        ReportModel report = Reports.report(architecture, Locale.JAPANESE);
        List<BoundaryRow> rows = report.responsibility().boundaries();
        BoundaryRow row = rows.get(0);
        Cell unknown = new Cell("未確認", false);
        Cell none = new Cell("定めなし", true);
        assertEquals(new Side(unknown, none, none, unknown, unknown), row.sides().get(0));
        assertEquals(List.of(unknown, unknown, unknown, unknown), List.of(row.at(), row.agreed(), row.reported(), row.approved()));
        assertEquals(List.of(1, 2), rows.stream().map(BoundaryRow::number).toList());
        String page = html(report);
        assertTrue(page.contains("両側の関係者は記録されていません。"));
        assertTrue(page.contains("<td><span class=\"lines\">定めなし</span></td>"));
    }

    @Test
    void missingPackIsSaid() throws Exception {
        CheckResult result = new Checker(new Engine(List.of())).check(Reports.sample(), CheckRequest.of("x", LocalDate.EPOCH));
        ReportModel report = new ReportBuilder(result, Locale.ENGLISH).build(List.of());
        assertEquals(Checker.builtInPacks().size(), report.sources().problems().size());
        String page = html(report);
        report.sources().problems().forEach(problem -> assertTrue(page.contains(problem.replace("\"", "&quot;")), problem));
        assertTrue(report.findings().groups().isEmpty());
    }

    @Test
    void whatPeopleDecidedIsAPartOfItsOwn() throws Exception {
        Architecture architecture = Reports.sample();
        ReportModel report = Reports.report(architecture, Locale.JAPANESE, AssessmentFile.of(Path.of("x.assessment"), assessment(),
                architecture));
        assertEquals(List.of("mhlw.ops13.05.c@fw-1#management"), keys(report.compliance().waivers()));
        assertEquals(List.of("企画15④", "つるぎ町立半田病院", "はい", "企画管理者", "2021-10-31", "", "事業継続計画（地震）、議事録", "有効"),
                texts(report.compliance().attestations().rows().getFirst()));
        assertTrue(report.findings().groups().stream().flatMap(group -> group.rows().stream())
                .noneMatch(row -> row.id().equals("mhlw.ops13.05.c@fw-1#management")));
        List<String> waiver = texts(report.compliance().waivers().rows().getFirst());
        assertEquals(List.of("更新まで", "代替策なし", "情報システム課", "院長", "2021-12-31"), waiver.subList(2, 7));
        assertEquals("x.assessment", report.header().assessment());
        ReportModel plain = Reports.report(architecture, Locale.JAPANESE);
        assertEquals("", plain.header().assessment());
        assertEquals(List.of(), keys(plain.compliance().waivers()));
    }

    @Test
    void malformedLayoutFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("m.layout.json"), "{ nonsense");
        IOException e = assertThrows(IOException.class, () -> DrawingSheets.savedBeside(folder.resolve("m.bunkai")));
        assertTrue(e.getMessage().contains("m.layout.json"), e.getMessage());
        DrawingSheets.savedBeside(folder.resolve("other.bunkai"));
    }

    private static List<String> keys(ReportTable table) {
        return table.rows().stream().map(Row::key).toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(ReportTable.Cell::text).toList();
    }

    private static ReportPage page(Locale locale) throws IOException {
        return new ReportPage(ReportWords.in(locale), Optional.empty());
    }

    private static String html(ReportModel report) throws IOException {
        return page(Locale.of(report.header().language())).html(report);
    }

    private static Assessment assessment() {
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId("as-1");
        assessment.setModelId("a-1");
        assessment.getWaivers().add(Reports.waiver("mhlw.ops13.05.c@fw-1#management"));
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
}
