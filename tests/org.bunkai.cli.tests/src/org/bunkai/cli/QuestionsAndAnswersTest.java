package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions out, answers in: exit codes, outputs, and what stands in the folder afterwards. */
class QuestionsAndAnswersTest {

    @TempDir
    private Path folder;
    private Path model;
    private Path table;

    @BeforeEach
    void copyModel() throws IOException {
        model = Files.copy(Path.of(CommandRun.sample("handa-2021/as-attacked.bunkai")), folder.resolve("m.bunkai"));
        table = folder.resolve("q.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q.xlsx", "q.csv", "q.md", "Q.XLSX"})
    void formatFollowsTheName(String name) throws IOException {
        CommandRun run = questions(name);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().matches("(?s)質問 \\d+ 件\\(聞く相手 \\d+ 者\\)\n出力: .*" + name + "\n"), run.out());
        assertTrue(Files.size(folder.resolve(name)) > 1000);
    }

    @Test
    void wrongOptionsAreUsageErrors() throws IOException {
        assertEquals(2, questions("q.docx").exit());
        assertEquals(2, questions("q").exit());
        CommandRun run = CommandRun.of("questions", model.toString(), "-o", table.toString(), "--party", "p-99", "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("No party of "), run.err());
        assertEquals(2, CommandRun.of("answers", model.toString()).exit());
        assertEquals(List.of("m.bunkai"), files());
    }

    @Test
    void unwritableTableIsExit3() {
        assertEquals(3, questions("none/q.xlsx").exit());
        assertEquals(3, CommandRun.of("questions", folder.resolve("none.bunkai").toString(), "-o", table.toString()).exit());
    }

    @Test
    void answersChangeTheModelAndKeepTheOldOne() throws IOException {
        byte[] old = Files.readAllBytes(model);
        answer("nd-1#portSecurity", "はい");
        CommandRun run = answers();
        assertEquals(0, run.exit(), run.err());
        assertEquals("""
                構成に書き込んだ答え 1 件
                    「院内ネットワーク機器」の未使用口の閉塞: 未確認 → はい
                すでに同じ値だった答え 0 件 ・ 未回答 %d 件
                元のファイル: %s
                出力: %s
                """.formatted(Files.readAllLines(table).size() - 2, model + ".bak", model), run.out());
        assertArrayEquals(old, Files.readAllBytes(folder.resolve("m.bunkai.bak")));
        assertTrue(CommandRun.of("check", model.toString(), "--format", "json").out().contains("\"edition\""));
        assertFalse(questions("again.csv").out().isEmpty());
        assertFalse(Files.readString(folder.resolve("again.csv")).contains("nd-1#portSecurity"), "it is no question any more");
    }

    @Test
    void answersThatTheModelHadLeaveNoTrace() throws IOException {
        answer("nd-1#portSecurity", "はい");
        answers();
        CommandRun again = answers();
        assertEquals(0, again.exit());
        assertTrue(again.out().startsWith("すでに同じ値だった答え 1 件"), again.out());
        assertEquals(List.of("m.bunkai", "m.bunkai.bak", "q.csv"), files());
    }

    @Test
    void anotherValueIsExit1AndStaysUnlessOverwritten() throws IOException {
        answer("nd-1#portSecurity", "はい");
        answers();
        Files.writeString(table, Files.readString(table).replace(",はい,,,,,,", ",いいえ,,,,,,"));
        byte[] before = Files.readAllBytes(model);
        CommandRun kept = answers();
        assertEquals(1, kept.exit());
        assertTrue(kept.out().contains("書き込まなかった答え 1 件"), kept.out());
        assertArrayEquals(before, Files.readAllBytes(model));
        assertEquals(0, answers("--overwrite").exit());
        assertTrue(Files.readString(model).contains("portSecurity=\"NO\""));
        assertEquals(List.of("m.bunkai", "m.bunkai.bak", "m.bunkai.bak.2", "q.csv"), files());
    }

    @Test
    void unknownRowsAreExit1AndTheRestIsWritten() throws IOException {
        answer("nd-1#portSecurity", "はい");
        Files.writeString(table, Files.readString(table) + "1,,,,,,,はい,,,,,,,,,gone#portSecurity\u001B[31m\r\n");
        CommandRun run = answers();
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("構成にない質問への答え 1 件\n    行 "), run.out());
        assertTrue(run.out().contains("キー「gone#portSecurity [31m」"), run.out());
        assertTrue(run.out().contains("構成に書き込んだ答え 1 件"), run.out());
    }

    @Test
    void tableThatCannotBeReadLeavesTheModelUntouched() throws IOException {
        byte[] before = Files.readAllBytes(model);
        answer("nd-1#portSecurity", "=1+1");
        CommandRun formula = answers();
        assertEquals(3, formula.exit());
        assertEquals("", formula.out());
        assertTrue(formula.err().matches(".*q\\.csv のセル H\\d+: 数式は評価しません。値に置き換えてください。\n"), formula.err());
        Files.delete(table);
        CommandRun missing = answers("--lang", "en");
        assertEquals(3, missing.exit());
        assertEquals(table + ": there is no such file; check the path.\n", missing.err());
        assertArrayEquals(before, Files.readAllBytes(model));
        assertEquals(List.of("m.bunkai"), files());
    }

    @Test
    void answerThatNoFileCanHoldLeavesNoBackup() throws IOException {
        byte[] before = Files.readAllBytes(model);
        answer("nd-1#portSecurity", "はい");
        Files.writeString(table, Files.readString(table).replace(",はい,,,,,", ",はい,,,,\u0001x,"));
        CommandRun run = answers();
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("U+0001"), run.err());
        assertArrayEquals(before, Files.readAllBytes(model));
        assertEquals(List.of("m.bunkai", "q.csv"), files());
    }

    /** Writes the table and fills one answer in. */
    private void answer(String key, String answer) throws IOException {
        assertEquals(0, questions("q.csv").exit());
        String filled = Files.readString(table).replaceFirst("(?m),,(,,,,,[^,]*,\\d+,\\d+," + key + ")$", "," + answer + ",$1");
        assertTrue(filled.contains("," + answer + ",,"), key);
        Files.writeString(table, filled);
    }

    private CommandRun questions(String name) {
        return CommandRun.of("questions", model.toString(), "-o", folder.resolve(name).toString());
    }

    private CommandRun answers(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("answers", model.toString(), table.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
