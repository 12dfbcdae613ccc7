package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as a user runs them: exit code, what goes to stdout and what to stderr. */
class CommandLineTest {

    private static final String ATTACKED = CommandRun.sample("handa-2021/as-attacked.bunkai");
    private static final String REMEDIATED = CommandRun.sample("handa-2021/remediated.bunkai");

    @TempDir
    private Path folder;

    @Test
    void checkExitsByFailOn() {
        assertEquals(1, CommandRun.of("check", ATTACKED).exit());
        assertEquals(0, CommandRun.of("check", ATTACKED, "--fail-on", "never").exit());
        assertEquals(0, CommandRun.of("check", REMEDIATED).exit());
        assertEquals(1, CommandRun.of("check", ATTACKED, "--fail-on=undecidable").exit());
    }

    @Test
    void missingRequiredPackIsExit4AndSaid() {
        CommandRun run = CommandRun.of("check", REMEDIATED, "--require", "vendor.none", "--lang", "en");
        assertEquals(4, run.exit());
        assertTrue(run.out().contains("vendor.none"), run.out());
        assertEquals(4, CommandRun.withoutPacks("check", REMEDIATED).exit());
    }

    @Test
    void highestExitCodeWinsAndOtherFilesAreChecked() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.bunkai"), "<nothing");
        CommandRun run = CommandRun.of("check", broken.toString(), ATTACKED);
        assertEquals(3, run.exit());
        assertTrue(run.out().contains("13⑤"), run.out());
        assertTrue(run.err().contains("broken.bunkai"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void unreadableFileLeavesStdoutEmptyAndIsOneSentence() {
        CommandRun run = CommandRun.of("check", folder.resolve("none.bunkai").toString());
        assertEquals(3, run.exit());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void debugShowsWhere() {
        assertTrue(CommandRun.of("check", "--debug", folder.resolve("none.bunkai").toString()).err().contains("\tat "));
        assertTrue(CommandRun.of("report", "--debug", folder.resolve("none.bunkai").toString(), "-o", folder.toString()).err().contains("\tat "));
    }

    @Test
    void jsonOfOneFileIsAnObjectAndOfSeveralAnArray() {
        assertTrue(CommandRun.of("check", ATTACKED, "--format", "json").out().startsWith("{"));
        CommandRun both = CommandRun.of("check", ATTACKED, REMEDIATED, "--format", "json");
        assertTrue(both.out().startsWith("["), both.out().substring(0, 40));
        assertTrue(both.out().indexOf("as-attacked.bunkai") < both.out().indexOf("remediated.bunkai"));
        assertEquals("", both.err());
    }

    @Test
    void outputIsTheSameEachTime() {
        assertEquals(CommandRun.of("check", ATTACKED, "--format", "json").out(), CommandRun.of("check", ATTACKED, "--format", "json").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang fr", "--max-size 0", "--max-size -1", "--max-size many", "--as-of 2021-02-30", "--as-of yesterday",
        "--format xml", "--fail-on sometimes", "--edition 5.9", "--nonsense"})
    void wrongOptionIsOneSentenceInTheChosenLanguage(String option) {
        CommandRun japanese = CommandRun.of(("check " + ATTACKED + " " + option).split(" "));
        assertEquals(2, japanese.exit());
        assertEquals("", japanese.out());
        assertEquals(1, japanese.err().lines().count(), japanese.err());
        assertTrue(japanese.err().contains("使い方"), japanese.err());
        if (!option.startsWith("--lang")) {
            CommandRun english = CommandRun.of(("check --lang=en " + ATTACKED + " " + option).split(" "));
            assertEquals(2, english.exit());
            assertTrue(english.err().endsWith("See \"bunkai check --help\".\n"), english.err());
            assertTrue(english.err().chars().allMatch(c -> c < 0x3000), english.err());
        }
    }

    @Test
    void missingArgumentsAreNamed() {
        assertEquals("FILE is missing. See \"bunkai check --help\".\n", CommandRun.of("check", "--lang", "en").err());
        assertEquals("--output is missing. See \"bunkai render --help\".\n", CommandRun.of("render", ATTACKED, "--lang", "en").err());
        CommandRun language = CommandRun.of("check", ATTACKED, "--lang", "fr", "--lang=en");
        assertTrue(language.err().startsWith("--lang cannot be \"fr\"; it takes ja|en. "), language.err());
    }

    @Test
    void shortTextShowsOneExampleAndVerboseShowsAll() {
        CommandRun few = CommandRun.of("check", ATTACKED, "--lang", "en");
        CommandRun all = CommandRun.of("check", ATTACKED, "--lang", "en", "-v");
        assertTrue(few.out().contains("... and 1 more by the same rule"), few.out());
        assertTrue(few.out().contains("path: the same"), few.out());
        assertTrue(few.out().contains("\"--verbose\""), few.out());
        assertFalse(all.out().contains("more by the same rule"), all.out());
        assertFalse(all.out().contains("\"--verbose\""), all.out());
        assertTrue(few.out().lines().count() * 3 < all.out().lines().count() * 2, few.out());
        assertTrue(all.out().contains("mhlw.ops13.01.c@t-1~p-1~p-3"));
        assertFalse(few.out().contains("mhlw.ops13.01.c@t-1~p-1~p-3"));
    }

    @Test
    void languageOfTheTextFollowsLang() {
        assertTrue(CommandRun.of("check", ATTACKED).out().contains("不適合"));
        String english = CommandRun.of("check", ATTACKED, "--lang", "EN").out();
        assertTrue(english.contains("Violated"), english);
        assertFalse(english.contains("不適合"));
    }

    @Test
    void renderReportAndDemoWriteTheirFiles() throws IOException {
        Path svg = folder.resolve("x.svg");
        assertEquals(0, CommandRun.of("render", ATTACKED, "-o", svg.toString()).exit());
        assertTrue(Files.readString(svg).contains("<svg"));
        assertEquals(0, CommandRun.of("report", ATTACKED, "-o", folder.resolve("r").toString(), "--formats", "html,XLSX").exit());
        assertTrue(Files.exists(folder.resolve("r/report.html")));
        assertTrue(Files.exists(folder.resolve("r/report.xlsx")));
        assertFalse(Files.exists(folder.resolve("r/report.pdf")));
        CommandRun demo = CommandRun.of("demo", ATTACKED, "-o", folder.resolve("out").toString());
        assertEquals(0, demo.exit());
        for (String name : List.of("findings.json", "topology.svg", "report.pdf", "report.docx", "report.xlsx", "report.html")) {
            assertTrue(Files.exists(folder.resolve("out").resolve(name)), name);
            assertTrue(demo.out().contains(name), name);
        }
        assertTrue(demo.out().lines().count() < 64, demo.out());
    }

    @Test
    void reportIsConfinedToItsScopeAndTellsItsRevision() throws IOException {
        Path page = folder.resolve("r/report.html");
        assertEquals(0, CommandRun.of("report", ATTACKED, "-o", page.getParent().toString(), "--formats", "html", "--scope", "party=p-3",
                "--revision", "1.2").exit());
        String text = Files.readString(page);
        assertTrue(text.contains("範囲: C社(p-3) が責任を負うもの"));
        assertTrue(text.contains("第1.2版"));
        assertFalse(text.contains("id=\"devices.fw-1\""));
        assertTrue(text.contains("id=\"devices.pc-6\""));
        assertEquals(0, CommandRun.of("report", ATTACKED, "-o", page.getParent().toString(), "--formats", "html", "--scope", "facility=f-1",
                "--lang", "en").exit());
        assertTrue(Files.readString(page).contains("Scope: facility"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --formats pdf,odt|「odt」という報告書の形式はありません
            --scope f-1|「f-1」は範囲ではありません
            --scope facility=f-9|モデルに「f-9」はありません。次から選んでください: f-1, f-2
            --template no-such-folder|「no-such-folder」というフォルダはありません
            """)
    void wrongOptionsOfAReportAreNamed(String options, String sentence) {
        List<String> words = new ArrayList<>(List.of("report", ATTACKED, "-o", folder.toString()));
        words.addAll(List.of(options.split(" ")));
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(sentence), run.err());
    }

    @Test
    void wrongTemplateIsNamedWithItsPlaceAndNothingIsWritten() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("own"));
        Files.writeString(templates.resolve("forms.ftlh"), "<p>\n${r.nothing()}");
        CommandRun run = CommandRun.of("report", ATTACKED, "-o", folder.resolve("r").toString(), "--template", templates.toString());
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith(templates.resolve("forms.ftlh") + " の 2 行 3 桁: "), run.err());
        assertEquals(0, Files.list(folder.resolve("r")).count());
    }

    @Test
    void renderDrawsViewsAndOverlays() throws IOException {
        Path svg = folder.resolve("v.svg");
        assertEquals(0, CommandRun.of("render", ATTACKED, "--view", "backup", "--lang", "ja", "-o", svg.toString()).exit());
        assertTrue(Files.readString(svg).contains("– バックアップ構成</title>"));
        assertEquals(0, CommandRun.of("render", ATTACKED, "--overlay", "undecidable", "--lang", "ja", "-o", svg.toString()).exit());
        assertTrue(Files.readString(svg).contains("質問票の番号"));
        for (String overlay : List.of("party", "waiver", "age", "severity", "none")) {
            assertEquals(0, CommandRun.of("render", ATTACKED, "--overlay", overlay, "-o", svg.toString()).exit(), overlay);
        }
    }

    @Test
    void anUnknownViewIsAUsageErrorThatNamesThePossibleOnes() {
        CommandRun run = CommandRun.of("render", ATTACKED, "--view", "facility:f-9", "--lang", "en", "-o",
                folder.resolve("x.svg").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("View \"facility:f-9\" is not one of this model: overview, remote, backup, responsibility, "
                + "facility:f-1, facility:f-2, network:net-2, "), run.err());
        assertTrue(run.err().contains("network:net-1, or filter:WORDS."), run.err());
    }

    @Test
    void placesAreKeptPerView() throws IOException {
        Path model = Files.copy(Path.of(ATTACKED), folder.resolve("m.bunkai"));
        for (String view : List.of("remote", "overview")) {
            assertEquals(0, CommandRun.of("render", model.toString(), "--view", view, "--save-layout", "-o",
                    folder.resolve("x.svg").toString()).exit());
        }
        String layout = Files.readString(folder.resolve("m.layout.json"));
        assertTrue(layout.contains("\"remote\"") && layout.contains("\"topology\"") && !layout.contains("\"overview\""), layout);
    }

    @Test
    void endingOfTheOutputSaysThePicturesFormat() throws IOException {
        Path png = folder.resolve("x.png");
        CommandRun run = CommandRun.of("render", ATTACKED, "-o", png.toString());
        assertEquals(0, run.exit());
        assertTrue(run.out().contains(png.toString()), run.out());
        assertEquals("\u0089PNG", new String(Files.readAllBytes(png), 0, 4, StandardCharsets.ISO_8859_1));
        Path pdf = folder.resolve("x.PDF");
        assertEquals(0, CommandRun.of("render", ATTACKED, "-o", pdf.toString()).exit());
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.ISO_8859_1));
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(2, written.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.jpg", "x", ".svg"})
    void anotherEndingIsAUsageErrorThatNamesTheThree(String name) {
        CommandRun run = CommandRun.of("render", ATTACKED, "-o", folder.resolve(name).toString(), "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(name + "\" cannot be written: end its name with .svg, .png or .pdf."), run.err());
        assertFalse(Files.exists(folder.resolve(name)));
    }

    @Test
    void unwritableOutputIsExit3WithoutPartialOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        CommandRun run = CommandRun.of("report", ATTACKED, "-o", file.resolve("sub").toString());
        assertEquals(3, run.exit());
        assertEquals("", run.out());
        assertEquals("x", Files.readString(file));
        assertEquals(3, CommandRun.of("render", ATTACKED, "-o", folder.resolve("none/x.svg").toString()).exit());
    }

    @Test
    void wrongLayoutFileIsSaid() throws IOException {
        Path model = Files.copy(Path.of(ATTACKED), folder.resolve("m.bunkai"));
        Files.writeString(folder.resolve("m.layout.json"), "{ nonsense");
        CommandRun run = CommandRun.of("render", model.toString(), "-o", folder.resolve("x.svg").toString());
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("m.layout.json"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(Files.exists(folder.resolve("x.svg")));
    }

    @Test
    void unknownIdsAreUsageErrors() {
        assertEquals(2, CommandRun.of("explain", "mhlw.none").exit());
        assertEquals(2, CommandRun.of("render", ATTACKED, "--clause", "v6.none", "-o", folder.resolve("x.svg").toString()).exit());
        assertEquals(2, CommandRun.of("reach", ATTACKED, "--from", "none").exit());
        assertEquals(2, CommandRun.of("reach", ATTACKED, "--from", "p-1").exit());
        assertEquals(2, CommandRun.of("clauses", "--edition", "1.0").exit());
    }

    @Test
    void registerRulesAndDocumentationAreShown() {
        assertTrue(CommandRun.of("clauses", "--chapter", "13").out().contains("v6.ops.13.5"));
        assertTrue(CommandRun.of("clauses", "--chapter", "13").out().contains("    出典: 医療情報システムの安全管理に関するガイドライン 第6.0版(令和5年5月)各編間相関表 8ページ"));
        CommandRun rules = CommandRun.of("rules", "--clause", "v6.ops.13.5");
        assertTrue(rules.out().contains("mhlw.ops13.05.c"), rules.out());
        assertFalse(rules.out().contains("mhlw.ops13.01.a"), rules.out());
        String japanese = CommandRun.of("explain", "mhlw.ops13.05.c").out();
        String english = CommandRun.of("explain", "mhlw.ops13.05.c", "--lang", "en").out();
        assertTrue(japanese.contains("## 是正方法"), japanese);
        assertTrue(english.contains("## How to fix"), english);
    }

    @Test
    void reachAnswersInWordsAndJson() {
        CommandRun text = CommandRun.of("reach", ATTACKED, "--from", "net-1", "--to", "fw-1", "--lang", "en");
        assertEquals(0, text.exit());
        assertTrue(text.out().startsWith("reaches: ") || text.out().startsWith("may reach: "), text.out());
        CommandRun json = CommandRun.of("reach", ATTACKED, "--from", "net-1", "--to", "fw-1", "--format", "json");
        assertTrue(json.out().startsWith("["), json.out());
        assertTrue(json.out().matches("(?s).*\"relation\" ?: \"packet\".*"), json.out());
    }

    @Test
    void matrixShowsOutcomesBesideNotAbove() {
        List<String> lines = CommandRun.of("matrix", ATTACKED).out().lines().toList();
        assertTrue(lines.stream().anyMatch(l -> l.matches("経営4\\.1 +手 要確認.*×.*\\(本文は未回収\\)")), String.join("\n", lines));
        assertTrue(lines.stream().anyMatch(l -> l.matches("    13⑤ +× 不適合 +確実")), String.join("\n", lines));
        assertTrue(CommandRun.of("matrix", ATTACKED, "--format", "html", "--lang", "en").out().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void matrixAsJsonHasTheCertaintyOfEachLink() throws IOException {
        JsonNode matrix = new ObjectMapper().readTree(CommandRun.of("matrix", ATTACKED, "--format", "json").out());
        JsonNode network = matrix.path("clauses").path(0).path("clauses").path(3);
        assertEquals("v6.plan.15.7", network.path("id").asText());
        assertEquals("INFERRED", network.path("certainty").asText());
        assertEquals("CERTAIN", network.path("clauses").path(4).path("certainty").asText());
        assertEquals("VIOLATED", network.path("clauses").path(4).path("outcome").asText());
        assertTrue(matrix.path("clauses").path(0).path("textMissing").asBoolean());
    }

    @Test
    void aHospitalsRegisterFileAddsTextsAndMappings() throws IOException {
        Path register = Files.writeString(folder.resolve("own.json"), """
                {"edition": "7.0", "clauses": [{"id": "v7.ops.13.4", "text": "院内の写し"}],
                 "mappings": [{"from": "v6.ops.13.5", "to": "v7.ops.13.4", "change": "moved"}]}""");
        assertTrue(CommandRun.of("clauses", "--edition", "7.0", "--register", register.toString()).out().contains("院内の写し"));
        CommandRun check = CommandRun.of("check", ATTACKED, "--edition", "7.0", "--register", register.toString());
        assertEquals(1, check.exit());
        assertTrue(check.out().contains("13④     × 不適合"), check.out());
        CommandRun none = CommandRun.of("check", ATTACKED, "--register", folder.resolve("none.json").toString());
        assertEquals(3, none.exit());
        assertEquals(1, none.err().lines().count(), none.err());
    }

    @Test
    void rulesThatDidNotRunFailACheckForUndecidables() {
        assertEquals(0, CommandRun.of("check", REMEDIATED, "--fail-on", "undecidable").exit());
        assertEquals(1, CommandRun.of("check", REMEDIATED, "--fail-on", "undecidable", "--edition", "7.0").exit());
    }

    @Test
    void wrongWordsAreAnsweredWithTheRightOnes() {
        CommandRun command = CommandRun.of("chek");
        assertEquals(2, command.exit());
        assertTrue(command.err().contains("「chek」というコマンドはありません。使えるコマンド: check, render, report"), command.err());
        CommandRun date = CommandRun.of("check", ATTACKED, "--as-of", "gestern");
        assertEquals(2, date.exit());
        assertTrue(date.err().contains("--as-of の値「gestern」は使えません。指定できる値: YYYY-MM-DD。"), date.err());
    }
}
