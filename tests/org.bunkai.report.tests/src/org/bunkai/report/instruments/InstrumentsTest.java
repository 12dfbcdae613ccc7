package org.bunkai.report.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Area;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Remark;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Column;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.report.Reports;
import org.bunkai.report.instruments.Instrument.Item;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the sample, word for word, and each question with each of its answers. */
class InstrumentsTest {

    private static final Engine ENGINE = new Engine(List.of(new Operations08(), new Operations13(), new Operations18()));
    private static final Path ROOT = Path.of(System.getProperty("bunkai.root"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int ITEM = 1;

    @ParameterizedTest
    @CsvSource({"as-attacked, ja", "as-attacked, en", "remediated, ja"})
    void formsOfTheSampleAreThese(String model, String language) throws Exception {
        assertEquals(golden("handa-" + model + "_" + language + ".txt"), text(Instruments.of(check(sample(model)), Locale.of(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void nothingIsAnsweredOfAnEmptyModel(String language) throws Exception {
        assertEquals(golden("empty_" + language + ".txt"), text(Instruments.of(check(empty()), Locale.of(language))));
    }

    @Test
    void withoutRulesNothingThatRestsOnThemIsAnswered() throws Exception {
        CheckResult result = new Checker(new Engine(List.of())).check(sample("remediated"), CheckRequest.of("x", TODAY));
        List<Row> rows = table(Instruments.of(result, Locale.JAPANESE), "checklist-hospital").rows();
        assertEquals("未確認(1件)", answer(rows, "2-⑧").text());
        assertEquals("ルール mhlw.ops08.05.e: 判定なし\n認証情報の記載漏れなし: はい 1件", basis(rows, "2-⑧"));
        assertEquals("未確認(1件)", answer(rows, "2-⑬").text());
        assertEquals("未確認(3件)", answer(rows, "3-②").text());
    }

    @Test
    void itemsWithoutPublicTextAreNeverAnswered() throws Exception {
        for (ReportTable table : forms(sample("remediated")).tables()) {
            for (Row row : table.rows()) {
                if (row.cells().get(ITEM).text().equals("項目の文言は公開資料で確認できず")) {
                    assertTrue(row.cells().stream().skip(ITEM + 1L).allMatch(Cell.of("")::equals), row.toString());
                }
            }
        }
    }

    @Test
    void ledgerIsKeptOnceEveryDeviceHasItsNumber() throws Exception {
        Architecture model = sample("remediated");
        ownDevices(model).forEach(device -> device.setLedgerId("L-" + device.getId()));
        assertAnswer("はい", model, "2-①", "台帳番号: はい 28件");
        device(model, "sv-5").setLedgerId(" ");
        assertAnswer("未確認(1件)", model, "2-①", "台帳番号: 未確認 1件(電子カルテAPサーバ)、はい 27件");
        device(model, "sv-5").setLifecycle(Lifecycle.PLANNED);
        assertAnswer("はい", model, "2-①", "台帳番号: はい 27件");
    }

    @Test
    void devicesAreKnownOnceTheLedgerTellsPlaceAndState() throws Exception {
        Architecture model = sample("remediated");
        Area room = ArchitectureFactory.eINSTANCE.createArea();
        room.setId("ar-1");
        own(model).getAreas().add(room);
        ownDevices(model).forEach(device -> {
            device.setLedgerId("L-" + device.getId());
            device.setArea(room);
        });
        assertEquals("はい", bcp(model, 0).text());
        device(model, "sv-5").setLifecycle(Lifecycle.UNKNOWN);
        assertEquals("未確認(1件)", bcp(model, 0).text());
    }

    @Test
    void drawingIsNotMadeIfSomethingIsKnownToBeMissing() throws Exception {
        Architecture model = sample("remediated");
        assertEquals("はい", bcp(model, 1).text());
        own(model).setWirelessComplete(Answer.UNKNOWN);
        assertEquals("未確認(1件)", bcp(model, 1).text());
        own(model).setTunnelComplete(Answer.NO);
        assertEquals("いいえ", bcp(model, 1).text());
    }

    @Test
    void impactIsKnownOnceAPlanNamesEverySystemThatTheWorkDependsOn() throws Exception {
        Architecture model = sample("remediated");
        Document plan = model.getDocuments().stream().filter(d -> d.getKind() == DocumentKind.BCP).findFirst().orElseThrow();
        ownDevices(model).stream().filter(Subject::isServer).filter(d -> d.getSoftware().isEmpty()).forEach(device -> {
            Software software = ArchitectureFactory.eINSTANCE.createSoftware();
            software.setId(device.getId() + ".software9");
            device.getSoftware().add(software);
        });
        List<Software> all = ownDevices(model).stream().flatMap(d -> d.getSoftware().stream()).toList();
        all.forEach(software -> software.setBusinessSystem(Answer.NO));
        assertEquals("はい", bcp(model, 2).text());
        all.get(0).setBusinessSystem(Answer.YES);
        assertEquals("未確認(1件)", bcp(model, 2).text());
        plan.getCoversElements().add((Device) all.get(0).eContainer());
        assertEquals("はい", bcp(model, 2).text());
        all.get(1).setBusinessSystem(Answer.UNKNOWN);
        assertEquals("未確認(1件)", bcp(model, 2).text());
    }

    @Test
    void providersGaveTheirDisclosuresOnceAllDid() throws Exception {
        Architecture model = sample("remediated");
        Document statement = ArchitectureFactory.eINSTANCE.createDocument();
        statement.setId("d-99");
        model.getDocuments().add(statement);
        model.getParties().stream().filter(p -> List.of("p-2", "p-3", "p-5").contains(p.getId()))
                .forEach(p -> p.getDisclosures().add(statement));
        assertAnswer("はい", model, "2-③", "開示書類(MDS/SDS): はい 3件");
        assertEquals("はい", answer(table(forms(model), "checklist-provider-1").rows(), "2-③").text());
        model.getParties().get(2).getDisclosures().clear();
        assertAnswer("未確認(1件)", model, "2-③", "開示書類(MDS/SDS): 未確認 1件(C社)、はい 2件");
        assertEquals("はい", answer(table(forms(model), "checklist-provider-1").rows(), "2-③").text());
    }

    @Test
    void remoteMaintenanceIsKnownOnceItIsAgreed() throws Exception {
        Architecture model = sample("remediated");
        assertEquals("はい", answer(table(forms(model), "checklist-hospital").rows(), "2-②").text());
        model.getBoundaries().forEach(boundary -> boundary.getAgreed().setOn(null));
        assertEquals("未確認(1件)", answer(table(forms(model), "checklist-hospital").rows(), "2-②").text());
        model.getFlows().get(0).setPurpose(FlowPurpose.CARE);
        assertEquals("合意した責任分界のある遠隔保守の通信: 該当の記録なし",
                basis(table(forms(model), "checklist-hospital").rows(), "2-②").lines().toList().get(3));
        assertEquals("未確認(1件)", answer(table(forms(model), "checklist-hospital").rows(), "2-②").text());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"13, 3, -, -, -, -, はい", "8, 3, YES, -, -, -, はい", "8, 3, NO, YES, 2025-06-01, 30, はい",
        "8, 3, NO, YES, 2025-05-30, 30, いいえ", "8, 3, NO, NO, -, -, いいえ", "8, 3, NO, YES, 2025-06-01, -, 未確認(1件)", "7, 3, YES, -, -, -, いいえ",
        "16, 2, YES, -, -, -, いいえ", "-, 3, YES, -, -, -, 未確認(1件)", "13, -, -, -, -, -, 未確認(1件)", "12, 3, -, NO, -, -, 未確認(1件)"})
    void passwordsAreAsTheDraftSays(Integer length, Integer classes, Answer second, Answer changed, LocalDate on, Integer interval,
            String answer) throws Exception {
        Architecture model = sample("remediated");
        Credential credential = model.getCredentials().get(0);
        credential.setLength(length);
        credential.setCharacterClasses(classes);
        credential.setMultiFactor(second == null ? Answer.UNKNOWN : second);
        credential.setChangeIntervalDays(interval);
        credential.setChanged(null);
        if (changed != null) {
            credential.setChanged(ArchitectureFactory.eINSTANCE.createRecord());
            credential.getChanged().setId("cr-1.changed");
            credential.getChanged().setAnswer(changed);
            credential.getChanged().setOn(on);
        }
        assertEquals(answer, answer(table(forms(model), "checklist-hospital").rows(), "2-⑦").text());
    }

    @Test
    void servicesAreStoppedUnlessOneIsKnownToRun() throws Exception {
        Architecture model = sample("remediated");
        device(model, "sv-5").setUnnecessaryServicesStopped(Answer.NO);
        device(model, "sv-6").setUnnecessaryServicesStopped(Answer.UNKNOWN);
        assertAnswer("いいえ", model, "2-⑫", "不要サービスの停止: いいえ 1件(電子カルテAPサーバ)、未確認 1件(電子カルテDBサーバ)、はい 21件");
        ownDevices(model).forEach(device -> device.setUnnecessaryServicesStopped(Answer.NOT_APPLICABLE));
        assertAnswer("未確認(23件)", model, "2-⑫", null);
        ownDevices(model).forEach(device -> {
            Remark remark = ArchitectureFactory.eINSTANCE.createRemark();
            remark.setId(device.getId() + ".remarks99");
            remark.setFeature("unnecessaryServicesStopped");
            remark.setText("専用機");
            device.getRemarks().add(remark);
        });
        assertAnswer("対象外", model, "2-⑫", "不要サービスの停止: 対象外 23件");
    }

    @Test
    void managerIsNamedByTheRoleOfAContact() throws Exception {
        Architecture model = sample("remediated");
        model.getOwner().getContacts().get(0).setRole("情報システム課");
        assertAnswer("未確認(1件)", model, "1-①", "役割が「医療情報システム安全管理責任者」の連絡先: 未確認 1件(つるぎ町立半田病院)");
    }

    @Test
    void violationsOfTheSampleMakeItNoWhateverElseIsUnknown() throws Exception {
        List<Row> rows = table(forms(sample("as-attacked")), "checklist-hospital").rows();
        for (String number : List.of("2-⑧", "2-⑬", "3-②")) {
            assertEquals(new Cell("いいえ", "VIOLATED"), answer(rows, number));
            assertEquals("2021-10-31", cell(rows, number, 5).text());
            assertEquals("", cell(rows, number, 6).text());
        }
        assertEquals(new Cell("いいえ", "VIOLATED"), bcp(sample("as-attacked"), 3));
    }

    @Test
    void acceptedViolationsStayNo() throws Exception {
        Architecture model = sample("as-attacked");
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId("as-1");
        assessment.setModelId("a-1");
        assessment.getWaivers().add(Reports.waiver("mhlw.ops08.05.e@cr-2"));
        CheckResult result = new Checker(ENGINE).check(model,
                CheckRequest.of("x", TODAY).with(AssessmentFile.of(Path.of("x.assessment"), assessment, model)));
        List<Row> rows = table(Instruments.of(result, Locale.JAPANESE), "checklist-hospital").rows();
        assertEquals("いいえ", answer(rows, "2-⑧").text());
        assertTrue(basis(rows, "2-⑧").contains("不適合のうち受容済み 1件"), basis(rows, "2-⑧"));
    }

    @Test
    void onlyTheHospitalAnswersForWhatAProviderMerelyMadeOrSupplied() throws Exception {
        Instruments forms = forms(sample("as-attacked"));
        assertEquals("管理接続元の制限: 該当の記録なし", basis(table(forms, "checklist-provider-3").rows(), "2-⑬").lines().findFirst().orElseThrow());
        assertEquals("未確認(3件)", answer(table(forms, "checklist-provider-2").rows(), "2-⑧").text());
        Architecture maintained = sample("as-attacked");
        device(maintained, "fw-1").setMaintainer(maintained.getParties().get(4));
        List<Row> rows = table(forms(maintained), "checklist-provider-3").rows();
        assertEquals(new Cell("いいえ", "VIOLATED"), answer(rows, "2-⑬"));
        assertEquals("管理接続元の制限: いいえ 1件(VPN装置)\nルール「接続元の制限」mhlw.ops13.11.c: 判定不能 1件(インターネット)", basis(rows, "2-⑬"));
    }

    @Test
    void thereIsAFormForEachProviderAndANoteOnWhoMayBeOne() throws Exception {
        Architecture model = sample("remediated");
        model.getParties().get(1).setName("A/B:社[*]?".repeat(9));
        model.getParties().get(4).setKind(PartyKind.UNKNOWN);
        Instruments forms = forms(model);
        assertEquals(List.of("checklist-hospital", "checklist-provider-1", "checklist-provider-2", "provider-parts", "bcp-check",
                "role-split"), forms.tables().stream().map(ReportTable::id).toList());
        for (ReportTable table : forms.tables()) {
            assertTrue(table.title().length() <= 31 && !table.title().matches(".*[\\[\\]:*?/\\\\].*"), table.title());
            assertEquals(100, table.columns().stream().mapToInt(Column::width).sum(), table.id());
        }
        assertTrue(forms.notes().contains("種別が未確認のため事業者確認用を作成していない関係者: Fortinet。"));
    }

    @Test
    void rolesAreConfirmedByRecordAndDatedAgreement() throws Exception {
        assertEquals("いいえ", role(model -> model.getBoundaries().get(0).getAgreed().setAnswer(Answer.NO)));
        assertEquals("未確認", role(model -> model.getBoundaries().get(0).getAgreed().setOn(null)));
        assertEquals("未確認", role(model -> model.getBoundaries().get(0).setAgreed(null)));
        assertEquals("はい", role(model -> model.getBoundaries().get(0).getSides().get(0).getDuties().clear()));
        assertEquals("いいえ", role(model -> {
            model.getBoundaries().get(0).getSides().get(0).getDuties().clear();
            model.getBoundaries().get(0).getSides().get(0).setNormalDutiesRecorded(Answer.NO);
        }));
        assertEquals("未確認", role(model -> {
            model.getBoundaries().get(0).getSides().get(0).getDuties().clear();
            model.getBoundaries().get(0).getSides().get(0).setNormalDutiesRecorded(Answer.UNKNOWN);
        }));
        assertEquals("未確認", role(model -> model.getBoundaries().get(0).getSides().clear()));
    }

    @Test
    void placesWithoutBoundaryStandInTheSplitOfRoles() throws Exception {
        Architecture model = sample("remediated");
        model.getBoundaries().clear();
        List<Row> rows = table(forms(model), "role-split").rows();
        assertEquals(List.of("", "WAN", "つるぎ町立半田病院、NTT（回線事業者）", "", "「WAN」で「つるぎ町立半田病院」と「NTT（回線事業者）」が接しますが、通信経路の責任分界がありません。",
                "いいえ", "", "mhlw.ops13.01.a"), rows.get(0).cells().stream().map(Cell::text).toList());
        own(model).setBoundaryComplete(Answer.UNKNOWN);
        List<Row> unknown = table(forms(model), "role-split").rows();
        assertEquals(4, unknown.size());
        assertTrue(unknown.stream().allMatch(row -> row.cells().get(5).text().equals("未確認")), unknown.toString());
    }

    @Test
    void anItemHasTextPageAndQuestionOrNone() {
        assertThrows(IllegalArgumentException.class, () -> new Item("9", "x", false, null, "", List.of(), "1", null));
        assertThrows(IllegalArgumentException.class, () -> new Item("9", null, false, null, "", List.of(), null, Question.LEDGER));
    }

    @Test
    void everyWordIsUsed() throws Exception {
        String uses;
        try (Stream<Path> files = Files.list(ROOT.resolve("bundles/org.bunkai.report/src/org/bunkai/report/instruments"))) {
            List<String> code = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                code.add(Files.readString(file));
            }
            uses = String.join("", code);
        }
        for (String key : Messages.of(Instruments.class, Locale.ENGLISH).bundle().keySet()) {
            assertTrue(uses.contains(key.startsWith("column.") ? "\"" + key.substring("column.".length()) + "=" : "\"" + key + "\""), key);
        }
    }

    private static String role(Consumer<Architecture> change) throws Exception {
        Architecture model = sample("remediated");
        change.accept(model);
        return table(forms(model), "role-split").rows().get(0).cells().get(5).text();
    }

    private static void assertAnswer(String answer, Architecture model, String number, String basis) throws Exception {
        List<Row> rows = table(forms(model), "checklist-hospital").rows();
        assertEquals(answer, answer(rows, number).text());
        if (basis != null) {
            assertEquals(basis, basis(rows, number));
        }
    }

    private static Cell bcp(Architecture model, int index) throws Exception {
        return table(forms(model), "bcp-check").rows().get(index).cells().get(2);
    }

    private static Cell answer(List<Row> rows, String number) {
        return cell(rows, number, 4);
    }

    private static String basis(List<Row> rows, String number) {
        return cell(rows, number, 7).text();
    }

    private static Cell cell(List<Row> rows, String number, int column) {
        return rows.stream().filter(row -> row.cells().get(0).text().equals(number)).findFirst().orElseThrow().cells().get(column);
    }

    private static ReportTable table(Instruments forms, String id) {
        return forms.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    private static Instruments forms(Architecture model) throws Exception {
        return Instruments.of(check(model), Locale.JAPANESE);
    }

    private static CheckResult check(Architecture model) throws Exception {
        return new Checker(ENGINE).check(model, CheckRequest.of("x", TODAY));
    }

    private static Architecture sample(String model) throws Exception {
        return ModelLoader.load(ROOT.resolve("samples/handa-2021/" + model + ".bunkai"), new LoadOptions(1 << 28));
    }

    private static Architecture empty() {
        Architecture model = ArchitectureFactory.eINSTANCE.createArchitecture();
        model.setId("a-1");
        return model;
    }

    private static Facility own(Architecture model) {
        return model.getFacilities().get(0);
    }

    private static List<Device> ownDevices(Architecture model) {
        return own(model).getDevices();
    }

    private static Device device(Architecture model, String id) {
        return ownDevices(model).stream().filter(device -> device.getId().equals(id)).findFirst().orElseThrow();
    }

    /** A table as lines, cells between bars and line ends in cells as arrows, the outcome of a cell in brackets; then the notes. */
    private static String text(Instruments forms) {
        List<String> lines = new ArrayList<>();
        for (ReportTable table : forms.tables()) {
            lines.add("# " + table.id() + " " + table.title());
            lines.add(table.columns().stream().map(c -> c.label() + " " + c.width()).collect(Collectors.joining(" | ")));
            table.rows().forEach(row -> lines.add(row.cells().stream().map(InstrumentsTest::text).collect(Collectors.joining(" | "))));
            lines.add("");
        }
        forms.notes().forEach(note -> lines.add("* " + note));
        return String.join("\n", lines) + "\n";
    }

    private static String text(Cell cell) {
        return cell.text().replace("\n", " ↵ ") + (cell.outcome().isEmpty() ? "" : " [" + cell.outcome() + "]");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = InstrumentsTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
