package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.bunkai.exchange.AnswerBook.Change;
import org.bunkai.exchange.AnswerBook.UnknownRow;
import org.bunkai.model.Fingerprint;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Remark;
import org.bunkai.model.architecture.TlsVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerBookTest {

    @TempDir
    private Path folder;
    private Architecture architecture;

    @BeforeEach
    void load() throws Exception {
        architecture = Models.load(folder);
    }

    @Test
    void everyKindOfFactCanBeAnswered() throws Exception {
        enter(false, row("fw-1#supportEnd", "2029年3月31日"), row("fw-1#patchWithinDays", "３０"), row("fw-1#model", "ＦＷ−100"),
                row("fw-1#manufacturer", "保守会社"), row("fl-1#tlsVersions", "TLS 1.2、TLS 1.3"), row("fl-1#route", "n-1"),
                row("n-1#prefixes", "10.0.0.0/8、192.168.0.0/16"), row("n-1#operator", "保守会社 [p-2]"));
        NetworkDevice device = (NetworkDevice) Models.element(architecture, "fw-1");
        Flow flow = (Flow) Models.element(architecture, "fl-1");
        assertEquals(LocalDate.of(2029, 3, 31), device.getSupportEnd());
        assertEquals(30, device.getPatchWithinDays());
        assertEquals("ＦＷ−100", device.getModel());
        assertEquals("p-2", device.getManufacturer().getId());
        assertEquals(List.of(TlsVersion.TLS_12, TlsVersion.TLS_13), flow.getTlsVersions());
        assertEquals(List.of(Models.element(architecture, "n-1")), flow.getRoute());
        assertEquals(List.of("10.0.0.0/8", "192.168.0.0/16"), ((Network) Models.element(architecture, "n-1")).getPrefixes());
    }

    @Test
    void anotherValueStaysUnlessOverwritingWasAskedFor() throws Exception {
        AnswerBook kept = enter(false, row("n-1#kind", "来訪者用"));
        Network network = (Network) Models.element(architecture, "n-1");
        assertEquals(NetworkKind.CLINICAL, network.getKind());
        assertEquals(List.of(), kept.written());
        assertEquals(List.of(NetworkKind.CLINICAL + " " + NetworkKind.GUEST),
                kept.kept().stream().map(c -> c.before() + " " + c.after()).toList());
        assertEquals(1, enter(true, row("n-1#kind", "来訪者用")).written().size());
        assertEquals(NetworkKind.GUEST, network.getKind());
        AnswerBook same = enter(false, row("n-1#kind", "来訪者用"));
        assertEquals(1, same.same());
        assertEquals(List.of(), same.written());
    }

    @Test
    void recordTakesWhatItDoesNotSayYet() throws Exception {
        Record patch = (Record) Models.value(architecture, "fw-1#lastPatch");
        assertEquals(1, enter(false, row("fw-1#lastPatch", "はい", Column.ON, "2026-01-15")).written().size());
        assertEquals("fw-1.lastPatch", patch.getId());
        assertEquals(LocalDate.of(2026, 1, 15), patch.getOn());
        AnswerBook other = enter(false, row("fw-1#lastPatch", "はい", Column.ON, "2026-02-15", Column.BY, "p-2"));
        assertEquals(1, other.kept().size());
        assertNull(patch.getBy(), "all or nothing of a row");
        assertEquals(1, enter(true, row("fw-1#lastPatch", "いいえ")).written().size());
        assertEquals(Answer.NO, patch.getAnswer());
        assertNull(patch.getOn(), "the date belonged to the answer that was replaced");
    }

    @Test
    void partOfARecordCanBeAnsweredAlone() throws Exception {
        enter(false, row("fw-1.lastPatch#on", "2026/1/5"));
        assertEquals(LocalDate.of(2026, 1, 5), Models.value(architecture, "fw-1.lastPatch#on"));
    }

    @Test
    void notApplicableWithoutReasonIsNoValueAndGetsOneInARemark() throws Exception {
        AnswerBook book = enter(false, row("fw-2#portSecurity", "対象外", Column.REASON, "口が1つしかない", Column.DOCUMENT, "運用管理規程"));
        assertEquals(1, book.written().size());
        Remark remark = ((NetworkDevice) Models.element(architecture, "fw-2")).getRemarks().getFirst();
        assertEquals("fw-2.remarks1 portSecurity 口が1つしかない doc-1",
                remark.getId() + " " + remark.getFeature() + " " + remark.getText() + " " + remark.getDocument().getId());
        assertEquals(1, enter(false, row("fw-2#portSecurity", "対象外", Column.REASON, "口が1つしかない", Column.DOCUMENT, "運用管理規程")).same());
        assertEquals(1, enter(false, row("fw-2#portSecurity", "はい")).kept().size(), "now it has a reason");
        enter(true, row("fw-2#portSecurity", "はい"));
        assertEquals(List.of(), ((NetworkDevice) Models.element(architecture, "fw-2")).getRemarks(), "the reason of the old value");
    }

    @Test
    void unreasonedNotApplicableGivesWay() throws Exception {
        assertEquals(1, enter(false, row("fw-2#portSecurity", "いいえ")).written().size());
        assertEquals(Answer.NO, Models.value(architecture, "fw-2#portSecurity"));
    }

    @Test
    void rowsOfOtherModelsAreReportedAndTheRestIsEntered() throws Exception {
        AnswerBook book = enter(false, row("gone-1#portSecurity", "はい"), row("fw-1#nonsense", "はい"), row("", "はい"),
                row("fw-1#id", "x"), row("fw-1#portSecurity", "はい"), row("gone-2#portSecurity", ""));
        assertEquals(List.of(new UnknownRow(2, "gone-1#portSecurity"), new UnknownRow(3, "fw-1#nonsense"), new UnknownRow(4, ""),
                new UnknownRow(5, "fw-1#id")), book.unknown());
        assertEquals(1, book.written().size());
        assertEquals(1, book.unanswered());
    }

    @Test
    void unknownIsNoAnswer() throws Exception {
        AnswerBook book = enter(false, row("fw-1#portSecurity", "未確認"), row("fw-1#securityAssurance", ""));
        assertEquals(2, book.unanswered());
        assertNull(Models.value(architecture, "fw-1#securityAssurance"));
    }

    @Test
    void orderOfRowsDoesNotMatter() throws Exception {
        List<Map<Column, String>> rows = List.of(row("fw-1#portSecurity", "はい", Column.REASON, "目視"),
                row("fw-1#spoofFilter", "はい", Column.REASON, "設定"), row("fw-1#securityAssurance", "いいえ"));
        enter(false, rows.toArray(Map[]::new));
        Architecture other = architecture;
        load();
        enter(false, rows.reversed().toArray(Map[]::new));
        assertEquals(Fingerprint.of(other), Fingerprint.of(architecture));
    }

    @Test
    void whatWasEnteredCanBeSaved() throws Exception {
        enter(false, row("fw-1#securityAssurance", "はい", Column.ON, "2026-01-01"), row("pc-1#portSecurity", "はい", Column.REASON, "目視"));
        Path saved = folder.resolve("saved.bunkai");
        ModelWriter.save(architecture, saved);
        assertTrue(Files.readString(saved).contains("<securityAssurance id=\"fw-1.securityAssurance\" answer=\"YES\" on=\"2026-01-01\"/>"));
        assertEquals("pc-1.remarks1", ((Client) Models.element(architecture, "pc-1")).getRemarks().getFirst().getId());
    }

    @Test
    void changesAreDescribedInBothLanguages() throws Exception {
        Change change = enter(false, row("fw-1#portSecurity", "はい")).written().getFirst();
        assertEquals("「境界装置1」の未使用口の閉塞: 未確認 → はい", change.describe(Locale.JAPANESE));
        assertEquals("Port security of \"境界装置1\": Unknown → Yes", change.describe(Locale.ENGLISH));
    }

    @SafeVarargs
    private AnswerBook enter(boolean overwrite, Map<Column, String>... rows) throws Exception {
        return AnswerBook.enter(AnswerSheet.read(Tables.csv(folder.resolve("a.csv"), rows)), architecture, overwrite);
    }

    private static Map<Column, String> row(String key, String answer, Object... more) {
        Map<Column, String> row = new LinkedHashMap<>(Map.of(Column.KEY, key, Column.ANSWER, answer));
        Stream.iterate(0, i -> i < more.length, i -> i + 2).forEach(i -> row.put((Column) more[i], (String) more[i + 1]));
        return row;
    }
}
