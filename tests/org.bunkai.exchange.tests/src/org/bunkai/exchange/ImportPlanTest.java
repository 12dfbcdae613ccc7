package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ImportRow.Outcome;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.model.Fingerprint;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.Record;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of a ledger do to the small model. */
class ImportPlanTest {

    @TempDir
    private Path folder;
    private Architecture architecture;
    private ImportMapping mapping = ImportMapping.EMPTY;

    @BeforeEach
    void load() throws Exception {
        architecture = Models.load(folder);
    }

    @Test
    void newDevicesAreWhatTheLedgerSays() throws Exception {
        ImportPlan plan = plan("資産番号,名称,種別,台数,メーカー,型番,サポート終了日,状態,IPアドレス,接続ネットワーク,設置場所,パッチ適用日\n"
                + "A-1,待合AP,無線AP,3,通信機器工業,WL-1,令和9年3月31日,稼働中,192.168.1.9,院内LAN,待合,2026/1/15");
        assertEquals(List.of("2 待合AP CREATED 機器の種類: ネットワーク機器(アクセスポイント) ・ 台帳番号: A-1 ・ 台数: 3 ・ 製造者: 通信機器工業 ・ 型式: WL-1"
                + " ・ サポート終了日: 2027-03-31 ・ 状態: 使用中 ・ 設置区画: 待合 ・ 最終パッチ適用: はい、2026-01-15 ・ アドレス: 192.168.1.9"
                + " ・ 接続先ネットワーク: 院内LAN [n-1]"), lines(plan));
        plan.apply();
        NetworkDevice made = (NetworkDevice) Models.element(architecture, "ap-1");
        assertEquals("待合AP A-1 WL-1 3", made.getName() + " " + made.getLedgerId() + " " + made.getModel() + " " + made.getCount());
        assertEquals(NetworkDeviceKind.ACCESS_POINT, made.getKind());
        assertEquals(LocalDate.of(2027, 3, 31), made.getSupportEnd());
        assertEquals(Lifecycle.IN_USE, made.getLifecycle());
        assertEquals("p-3", made.getManufacturer().getId());
        assertEquals("ar-1 待合", made.getArea().getId() + " " + made.getArea().getName());
        assertSame(architecture.getFacilities().getFirst(), made.getArea().eContainer());
        assertEquals("192.168.1.9", made.getInterfaces().getFirst().getAddress());
        assertEquals("n-1", made.getInterfaces().getFirst().getNetwork().getId());
        assertEquals(LocalDate.of(2026, 1, 15), made.getLastPatch().getOn());
        ModelWriter.save(architecture, folder.resolve("saved.bunkai"));
    }

    @Test
    void emptyCellsRecordNothing() throws Exception {
        ImportPlan plan = plan("名称,種別,IPアドレス,サポート終了日,状態,IoT機器\n電子カルテ,,-,不明,未確認,N/A\n端末9,PC,DHCP,,－,");
        assertEquals(List.of("2 電子カルテ UNCHANGED ", "3 端末9 CREATED 機器の種類: 端末"), lines(plan));
        plan.apply();
        Client made = (Client) Models.element(architecture, "pc-2");
        assertNull(made.getSupportEnd());
        assertEquals(Answer.UNKNOWN, made.getIot());
        assertEquals(List.of(), made.getInterfaces());
    }

    @Test
    void secondImportFindsNothingToDo() throws Exception {
        String ledger = "資産番号,名称,種別,メーカー,設置場所,IPアドレス,最終更新日\nA-1,電子カルテ,サーバ,甲社,サーバ室,10.0.0.5,2026/1/15\n"
                + ",検査PC,PC,甲社,サーバ室,10.0.0.6,\nA-3,検査PC,PC,乙社,,,";
        assertEquals("UPDATED CREATED CREATED", outcomes(plan(ledger)));
        plan(ledger).apply();
        Fingerprint once = Fingerprint.of(architecture);
        assertEquals("UNCHANGED UNCHANGED UNCHANGED", outcomes(plan(ledger)));
        plan(ledger).apply();
        assertEquals(once, Fingerprint.of(architecture));
        assertEquals(4, architecture.getParties().size(), "one party per name");
        assertEquals("UPDATED UNCHANGED UNCHANGED", outcomes(plan(ledger.replace("A-1,電子カルテ", "A-1,電子カルテ(新)"))), "found by number");
    }

    @Test
    void valuesOfTheLedgerReplaceOthersAndWhatExplainedThem() throws Exception {
        ImportPlan plan = plan("ID,名称,未使用口の閉塞\n,境界装置2,いいえ");
        assertEquals(List.of("2 境界装置2 UPDATED 未使用口の閉塞: 対象外 → いいえ"), lines(plan));
        plan.apply();
        assertEquals(Answer.NO, Models.value(architecture, "fw-2#portSecurity"));
    }

    @Test
    void aDeviceIsFoundByItsIdInTheModel() throws Exception {
        assertEquals(List.of("2 新しい名前 UPDATED 名称: 電子カルテ → 新しい名前", "3 x PROBLEM 列「構成ID」: 構成にID「srv-9」の機器はありません。"
                + "IDを直すか、新しい機器なら空にしてください。"), lines(plan("構成ID,名称\nsrv-1,新しい名前\nsrv-9,x")));
    }

    @Test
    void twoRowsForOneDeviceAreBothLeftOut() throws Exception {
        ImportPlan plan = plan("資産番号,名称,種別\nA-1,電子カルテ,サーバ\n,ＰＣ 7,PC\n,電子カルテ,サーバ\n,pc7,PC\nB-1,甲,PC\nb-1,乙,PC");
        assertEquals(List.of("2 電子カルテ PROBLEM 行 4 と同じ機器です。1台につき1行にしてください。",
                "3 ＰＣ 7 PROBLEM 行 5 と同じ機器です。1台につき1行にしてください。",
                "4 電子カルテ PROBLEM 行 2 と同じ機器です。1台につき1行にしてください。",
                "5 pc7 PROBLEM 行 3 と同じ機器です。1台につき1行にしてください。",
                "6 甲 PROBLEM 行 7 と同じ機器です。1台につき1行にしてください。",
                "7 乙 PROBLEM 行 6 と同じ機器です。1台につき1行にしてください。"), lines(plan));
        assertTrue(plan.isEmpty());
    }

    @Test
    void aNameThatSeveralDevicesHaveFitsNone() throws Exception {
        ((Device) Models.element(architecture, "fw-2")).setName("境界装置1");
        assertEquals(List.of("2 境界装置1 PROBLEM 「境界装置1」に当たる機器が構成に 2 つあります。機器ごとに別の台帳番号を付けてください。"),
                lines(plan("名称\n境界装置1")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "サポート終了日|2027年3月|「2027年3月」は日付として読めません。2026-04-01 の形で記入してください。",
        "台数|三|「三」は台数として読めません。1以上の整数を記入してください。",
        "台数|0|「0」は台数として読めません。1以上の整数を記入してください。",
        "状態|故障|「故障」は使えません。使える値: 導入予定、使用中、不具合のまま使用中、不具合により停止、使用終了。",
        "IoT機器|対象外|「対象外」は理由がなければ答えになりません。空にして、理由とともに構成に記録してください。",
        "IPアドレス|192.168.1.256|「192.168.1.256」はIPアドレスとして読めません。192.168.10.5 の形で1つ記入してください。",
        "IPアドレス|10.0.0.1 10.0.0.2|「10.0.0.1 10.0.0.2」はIPアドレスとして読めません。192.168.10.5 の形で1つ記入してください。",
        "IPアドレス|fe80::g|「fe80::g」はIPアドレスとして読めません。192.168.10.5 の形で1つ記入してください。",
        "MACアドレス|00:11|「00:11」はMACアドレスとして読めません。00:11:22:aa:bb:cc の形で1つ記入してください。",
        "ネットワーク|第2LAN|「第2LAN」は構成にあるネットワークではありません。名前かIDを確認してください。",
        "施設|別館|「別館」は構成にある施設ではありません。名前かIDを確認してください。",
        "種別|端末|「端末」は構成と合いません(構成ではサーバ)。台帳か構成を直してください。",
        "種別|箱|「箱」がどの種類の機器か分かりません。この語を種類に対応づけてください。",
        "型番|a\u0001b|保存できない文字(U+0001)があります。消してください。"})
    void whatCannotBeReadIsAProblemOfItsColumn(String heading, String text, String sentence) throws Exception {
        ImportPlan plan = plan("名称," + heading + "\n電子カルテ,\"" + text + "\"");
        assertEquals(List.of("2 電子カルテ PROBLEM 列「" + heading + "」: " + sentence), lines(plan));
        Fingerprint before = Fingerprint.of(architecture);
        plan.apply();
        assertEquals(before, Fingerprint.of(architecture));
    }

    @Test
    void newDevicesNeedNameKindAndFacility() throws Exception {
        Facility other = facility("f-2", "別館");
        architecture.getFacilities().add(other);
        String ledger = "資産番号,名称,種別,施設\nA-1,,PC,別館\nA-2,い,,別館\nA-3,う,PC,\nA-4,え,PC,別館";
        assertEquals(List.of("2 A-1 PROBLEM 列「名称」: 新しい機器には名称が必要です。記入してください。",
                "3 い PROBLEM 列「種別」: 機器の種類が分かりません。記入するか、空欄の意味を種類に対応づけてください。",
                "4 う PROBLEM 列「施設」: どの施設の機器か分かりません。新しい機器の施設を選ぶか、施設の列を対応づけてください。",
                "5 え CREATED 機器の種類: 端末 ・ 台帳番号: A-4"), lines(plan(ledger)));
        mapping = mapping.with("", DeviceType.of("MedicalDevice").orElseThrow());
        ImportPlan plan = ImportPlan.of(architecture, table(ledger), mapping.completedFor(table(ledger)), Optional.of(other),
                Locale.ENGLISH);
        assertEquals(List.of("PROBLEM", "CREATED", "CREATED", "CREATED"), plan.rows().stream().map(r -> r.outcome().name()).toList());
        plan.apply();
        assertEquals(3, other.getDevices().size());
        assertEquals("MedicalDevice", other.getDevices().getFirst().eClass().getName());
    }

    @Test
    void aDeviceElsewhereIsNotMoved() throws Exception {
        architecture.getFacilities().add(facility("f-2", "別館"));
        ((Device) Models.element(architecture, "srv-1")).setLedgerId("A-1");
        assertEquals(List.of("2 電子カルテ PROBLEM 列「拠点」: 構成では「本館」にある機器です。台帳か構成を直してください。"),
                lines(plan("資産番号,名称,拠点\nA-1,電子カルテ,別館")));
    }

    @Test
    void equalNamesInAnotherFacilityAreOtherDevices() throws Exception {
        architecture.getFacilities().add(facility("f-2", "別館"));
        assertEquals(List.of("CREATED", "UNCHANGED"), plan("名称,種別,施設\n電子カルテ,サーバ,別館\n電子カルテ,サーバ,本館").rows().stream()
                .map(r -> r.outcome().name()).toList());
    }

    @Test
    void theInterfaceThatIsMeantTakesTheAddress() throws Exception {
        ImportPlan plan = plan("名称,IPアドレス,ネットワーク\n境界装置1,10.0.0.1,院内LAN\n境界装置2,10.0.0.2,\n電子カルテ,2001:DB8::5,");
        assertEquals(List.of("2 境界装置1 UPDATED アドレス: 記録なし → 10.0.0.1",
                "3 境界装置2 PROBLEM 列「IPアドレス」: この機器にはインタフェースが 2 つあり、どれのことか分かりません。構成のアドレスを直してください。",
                "4 電子カルテ UPDATED アドレス: 記録なし → 2001:db8::5"), lines(plan));
        plan.apply();
        assertEquals("10.0.0.1", Models.value(architecture, "fw-1.interfaces1#address"));
        assertEquals("UNCHANGED PROBLEM UNCHANGED",
                outcomes(plan("名称,IPアドレス\n境界装置1,10.0.0.1\n境界装置2,10.0.0.2\n電子カルテ,2001:db8::5")));
    }

    @Test
    void partiesAndAreasAreAddedOnlyIfAllowed() throws Exception {
        String ledger = "名称,保守業者,設置場所\n電子カルテ,(株)甲,機械室\n境界装置1,㈱甲,機械室\n境界装置2,丙,倉庫\n境界装置2,丙,倉庫";
        assertEquals("(株)甲 機械室", plan(ledger).additions().stream().map(e -> e.eGet(e.eClass().getEStructuralFeature("name")).toString())
                .collect(Collectors.joining(" ")), "none for a row that is left out");
        mapping = mapping.addingMissing(false);
        assertEquals("2 電子カルテ PROBLEM 列「保守業者」: 「(株)甲」は構成にある関係者ではありません。名前かIDを確認してください。"
                + " 列「設置場所」: 「機械室」は構成にある区画ではありません。名前かIDを確認してください。", lines(plan(ledger)).getFirst());
    }

    @Test
    void aMissingRecordIsAnsweredByADateOrAWord() throws Exception {
        plan("名称,最終パッチ適用,安全性の確認\n電子カルテ,2026/2/1,いいえ\n境界装置1,2026/2/1,").apply();
        Record record = (Record) Models.value(architecture, "srv-1#safetyChecked");
        assertEquals("srv-1.safetyChecked NO", record.getId() + " " + record.getAnswer());
        assertEquals(LocalDate.of(2026, 2, 1), ((Record) Models.value(architecture, "fw-1#lastPatch")).getOn(), "completed");
    }

    @Test
    void commandIsUndoneAndDoneAgainAsAWhole() throws Exception {
        Fingerprint before = Fingerprint.of(architecture);
        Command command = plan("資産番号,名称,種別,メーカー,設置場所,IPアドレス,最終更新日\nA-1,電子カルテ,サーバ,甲社,サーバ室,10.0.0.5,2026/1/15\n"
                + "A-2,検査PC,PC,甲社,サーバ室,10.0.0.6,2026/1/15").command("取り込み");
        assertTrue(command.canExecute());
        command.execute();
        Fingerprint after = Fingerprint.of(architecture);
        assertNotEquals(before, after);
        assertTrue(command.canUndo());
        command.undo();
        assertEquals(before, Fingerprint.of(architecture));
        command.redo();
        assertEquals(after, Fingerprint.of(architecture));
        assertEquals("取り込み", command.getLabel());
    }

    @Test
    void aTableWithoutNamesAndNumbersIsRefused() throws Exception {
        ExchangeException e = assertThrows(ExchangeException.class, () -> plan("種別,型番\nサーバ,x"));
        assertEquals(Kind.NO_IDENTITY_COLUMN, e.kind());
        assertEquals(List.of(folder.resolve("t.csv")
                + ": 機器の名称・台帳番号・IDのどれにも列が対応していません。どれかに列を対応づけてください。"), e.messages(Locale.JAPANESE));
    }

    @Test
    void wordsAreListedWithWhatTheyMean() throws Exception {
        assertEquals("サーバ 2 Server, 箱 1 ?,  1 ?", plan("名称,種別\na,サーバ\nb,箱\nc,ｻｰﾊﾞ\nd,-").words().stream()
                .map(w -> w.word() + " " + w.rows() + " " + w.type().map(DeviceType::id).orElse("?")).collect(Collectors.joining(", ")));
    }

    @Test
    void rowsAreDescribedInEnglishToo() throws Exception {
        ImportTable table = table("name,type,end of support\nPC 1,PC,2027-03-31\nPC 2,box,soon");
        ImportPlan plan = ImportPlan.of(architecture, table, mapping.completedFor(table), Optional.empty(), Locale.ENGLISH);
        assertEquals(List.of("2 PC 1 CREATED Class and kind of device: Client; Support end: 2027-03-31",
                "3 PC 2 PROBLEM column \"type\": it is not known what kind of device \"box\" is; map the word to a kind."), lines(plan));
    }

    private static Facility facility(String id, String name) {
        Facility facility = ArchitectureFactory.eINSTANCE.createFacility();
        facility.setId(id);
        facility.setName(name);
        return facility;
    }

    private ImportPlan plan(String ledger) throws Exception {
        return ImportPlan.of(architecture, table(ledger), mapping.completedFor(table(ledger)), Optional.empty(), Locale.JAPANESE);
    }

    private ImportTable table(String ledger) throws Exception {
        return new LedgerSource().open(Files.writeString(folder.resolve("t.csv"), ledger));
    }

    private static List<String> lines(ImportPlan plan) {
        return plan.rows().stream().map(r -> r.number() + " " + r.name() + " " + r.outcome() + " " + r.detail()).toList();
    }

    private static String outcomes(ImportPlan plan) {
        return plan.rows().stream().map(ImportRow::outcome).map(Outcome::name).collect(Collectors.joining(" "));
    }
}
