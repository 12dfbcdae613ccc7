package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger into a model: exit codes, outputs, and what stands in the folder afterwards. */
class ImportCommandTest {

    @TempDir
    private Path folder;
    private Path model;
    private Path ledger;
    private Path mapping;

    @BeforeEach
    void copySamples() throws IOException {
        model = Files.copy(Path.of(CommandRun.sample("templates/hospital.bunkai")), folder.resolve("m.bunkai"));
        ledger = folder.resolve("l.csv");
        mapping = folder.resolve("map.json");
    }

    @Test
    void previewSaysWhatHappensToEachRowAndWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(model);
        ledger("""
                機器台帳
                資産番号,機器名,種別,メーカー,IPアドレス,設置場所,導入日,サポート終了日
                ME-001,CT,医療機器,東都メディカル,192.168.90.11,CT室,2021/3/15,令和11年3月31日
                NW-001,地域連携ルータ,ルーター,通信機器工業,,サーバ室,2020/7/1,2028/6/30
                ME-002,MRI,医療機器,,,,2019/8/1,未定
                ,PACSサーバ,サーバー,,,サーバ室,,2029-03-31
                OA-001,医事課複合機,複合機,事務機器販売,,医事課,2021/4/1,
                """);
        CommandRun run = run("--facility", "f-1", "--preview");
        assertEquals("", run.err());
        assertEquals("""
                台帳 %s: 5 行
                    資産番号 → 台帳番号
                    機器名 → 名称
                    種別 → 機器の種類
                    メーカー → 製造者
                    IPアドレス → インタフェースのアドレス
                    設置場所 → 設置区画
                    導入日 → (取り込まない)
                    サポート終了日 → サポート終了日
                新しい機器 1 台
                    行 4 地域連携ルータ: 機器の種類: ネットワーク機器(ルータ) ・ 台帳番号: NW-001 ・ 製造者: 通信機器工業 ・ 設置区画: サーバ室 [ar-1] ・ サポート終了日: 2028-06-30
                更新する機器 1 台
                    行 3 CT: 台帳番号: 記録なし → ME-001 ・ 製造者: 記録なし → 東都メディカル ・ 設置区画: 記録なし → CT室 ・ アドレス: 記録なし → 192.168.90.11
                変わらない機器 1 台
                取り込まない行 2 行
                    行 5 MRI: 列「サポート終了日」: 「未定」は日付として読めません。2026-04-01 の形で記入してください。
                    行 7 医事課複合機: 列「種別」: 「複合機」がどの種類の機器か分かりません。この語を種類に対応づけてください。
                追加する関係者・区画 3 件
                    関係者 東都メディカル
                    区画 CT室
                    関係者 通信機器工業
                確認だけを行いました。%s には書き込んでいません。
                """.formatted(ledger, model), run.out());
        assertEquals(1, run.exit());
        assertArrayEquals(before, Files.readAllBytes(model));
        assertEquals(List.of("l.csv", "m.bunkai"), files());
    }

    @Test
    void theSampleIsWrittenOnceAndTheOldFileIsKept() throws IOException {
        byte[] old = Files.readAllBytes(model);
        ledger = Path.of(CommandRun.sample("ledger/kiki-daicho.csv"));
        CommandRun run = run("--facility", "f-1", "--lang", "en");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("13 new devices\n") && run.out().contains("5 devices to update\n")
                && run.out().contains("2 rows left out\n"), run.out());
        assertTrue(run.out().endsWith("Old file: " + model + ".bak\nWritten: " + model + "\n"), run.out());
        assertArrayEquals(old, Files.readAllBytes(folder.resolve("m.bunkai.bak")));
        assertTrue(CommandRun.of("check", model.toString(), "--format", "json").out().contains("\"edition\""), "can be read");
        byte[] once = Files.readAllBytes(model);
        CommandRun again = run("--facility", "f-1");
        assertTrue(again.out().contains("新しい機器 0 台\n更新する機器 0 台\n変わらない機器 18 台\n取り込まない行 2 行\n"), again.out());
        assertArrayEquals(once, Files.readAllBytes(model));
        assertEquals(List.of("m.bunkai", "m.bunkai.bak"), files());
    }

    @Test
    void mappingIsKeptForTheNextLedger() throws IOException {
        ledger("番号,機器名,種別,導入日\n1,複合機A,複合機,2020/4/1\n");
        Files.writeString(mapping, "{\"columns\": {\"番号\": \"ledgerId\", \"棟\": \"area\"}, \"types\": {\"複合機\": \"Client\"}}");
        Path saved = folder.resolve("saved.json");
        CommandRun run = run("--facility", "f-1", "--mapping", mapping.toString(), "--save-mapping", saved.toString(), "--preview");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("    番号 → 台帳番号\n") && run.out().contains("    棟: 対応のファイルにあり、台帳にない列\n"), run.out());
        assertTrue(run.out().contains("出力: " + saved + "\n"), run.out());
        assertEquals("""
                {
                  "columns" : {
                    "番号" : "ledgerId",
                    "機器名" : "name",
                    "種別" : "kind",
                    "導入日" : ""
                  },
                  "types" : {
                    "複合機" : "Client"
                  },
                  "addMissing" : true
                }
                """, Files.readString(saved));
        assertEquals(0, run("--facility", "f-1", "--mapping", saved.toString()).exit());
        assertTrue(Files.readString(model).contains("name=\"複合機A\""));
    }

    @Test
    void anotherFileIsWrittenWithoutBackup() throws IOException {
        byte[] old = Files.readAllBytes(model);
        ledger("機器名\nCT\n");
        Path output = folder.resolve("out.bunkai");
        CommandRun run = run("-o", output.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().endsWith("変わらない機器 1 台\n取り込まない行 0 行\n出力: " + output + "\n"), run.out());
        assertArrayEquals(old, Files.readAllBytes(model));
        assertArrayEquals(old, Files.readAllBytes(output));
        assertEquals(List.of("l.csv", "m.bunkai", "out.bunkai"), files());
    }

    @Test
    void wrongOptionsAreUsageErrors() throws IOException {
        ledger("機器名\nCT\n");
        CommandRun facility = run("--facility", "f-9");
        assertEquals(2, facility.exit());
        assertEquals("ID「f-9」の施設は " + model + " にありません。施設のID: f-1, f-2, f-3, f-4。 使い方: bunkai import --help\n",
                facility.err());
        assertEquals(2, run("--source", "visio").exit());
        String unknown = "There is no import source \"visio\"; the sources are ledger.";
        assertTrue(run("--source", "visio", "--lang", "en").err().startsWith(unknown));
        ledger = Files.writeString(folder.resolve("l.pdf"), "x");
        CommandRun source = run();
        assertEquals(2, source.exit());
        assertTrue(source.err().startsWith("「" + ledger + "」を取り込めるものがありません。--source で選んでください: ledger。"), source.err());
        assertEquals(2, CommandRun.of("import", model.toString()).exit());
    }

    @Test
    void filesThatCannotBeUsedLeaveTheModelUntouched() throws IOException {
        byte[] before = Files.readAllBytes(model);
        ledger("種別,型番\nサーバ,x\n");
        CommandRun run = run("--facility", "f-1");
        assertEquals(3, run.exit());
        assertEquals("", run.out());
        assertEquals(ledger + ": 機器の名称・台帳番号・IDのどれにも列が対応していません。どれかに列を対応づけてください。\n", run.err());
        ledger("機器名\n=HYPERLINK(\"x\")\n");
        assertEquals(3, run().exit());
        ledger("機器名\nCT\n");
        Files.writeString(mapping, "{\"columns\": {\"機器名\": \"nmae\"}}");
        CommandRun bad = run("--mapping", mapping.toString());
        assertEquals(3, bad.exit());
        assertTrue(bad.err().startsWith(mapping + ": 「/columns/機器名」の「nmae」は使えません。使える値: ledgerId, name, "), bad.err());
        assertEquals(3, run("--save-mapping", folder.resolve("none/map.json").toString()).exit());
        Files.delete(ledger);
        assertEquals(3, run().exit());
        assertArrayEquals(before, Files.readAllBytes(model));
        assertEquals(List.of("m.bunkai", "map.json"), files());
    }

    private void ledger(String text) throws IOException {
        Files.writeString(ledger, text);
    }

    private CommandRun run(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("import", model.toString(), ledger.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
