package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The assessment beside a model: used, named, written by {@code waive} and {@code attest}, and refused where it cannot be used. */
class AssessmentCommandsTest extends OnHandaCopy {

    private static final String FINDING = "mhlw.ops13.05.c@fw-1#management";

    @Test
    void waivedFindingsDoNotCountAndKeepTheirOutcome() throws IOException {
        assertEquals(1, run("check").exit());
        CommandRun waive = waive("*@*", "--control", "保守のたびに接続する");
        assertEquals(0, waive.exit(), waive.err());
        CommandRun check = run("check");
        assertEquals(0, check.exit(), check.out());
        assertTrue(check.out().contains("評価ファイル: " + assessment), check.out());
        assertTrue(check.out().lines().anyMatch(l -> l.startsWith("13⑤") && l.contains("不適合(受容済み)")), check.out());
        assertTrue(check.out().contains("2021-12-31 まで受容 ・ 承認 院長 ・ 責任者 情報システム課: 更新まで"), check.out());
        JsonNode json = json(run("check", "--format", "json"));
        assertEquals(assessment.toString(), json.path("assessment").path("file").asText());
        assertEquals("保守のたびに接続する", json.path("assessment").path("waivers").path(0).path("compensatingControl").asText());
        assertEquals(0, json.path("summary").path("violated").asInt());
        assertEquals(json.path("findings").size(), json.path("summary").path("waived").asInt());
        assertEquals("as-1.waivers1", json.path("findings").path(0).path("waiver").asText());
        JsonNode clause = clause(json, "v6.ops.13.5");
        assertEquals("VIOLATED", clause.path("outcome").asText());
        assertTrue(clause.path("waived").asBoolean());
        assertEquals("f-1", clause.path("facilities").path(0).path("id").asText());
        assertEquals("VIOLATED", clause.path("facilities").path(0).path("outcome").asText());
    }

    @Test
    void noAssessmentLeavesItOut() throws IOException {
        waive("*@*");
        CommandRun check = run("check", "--no-assessment", "--format", "json");
        assertEquals(1, check.exit());
        assertTrue(json(check).path("assessment").isNull());
        Files.writeString(assessment, "nonsense");
        assertEquals(0, run("render", "--no-assessment", "-o", folder.resolve("x.svg").toString()).exit());
    }

    @Test
    void everyOutputNamesIt() throws IOException {
        waive("*");
        Path svg = folder.resolve("x.svg");
        assertTrue(run("render", "-o", svg.toString()).out().contains(assessment.toString()));
        assertTrue(Files.readString(svg).contains("受容済み"));
        assertTrue(run("report", "-o", folder.resolve("r").toString()).out().contains(assessment.toString()));
        String report = Files.readString(folder.resolve("r/report.html"));
        assertTrue(report.contains(assessment.toString()));
        assertEquals(2, report.split(Pattern.quote(" id=\"waivers." + FINDING + "\""), -1).length);
        assertTrue(run("demo", "-o", folder.resolve("d").toString()).out().contains(assessment.toString()));
    }

    @Test
    void waiveSaysWhatItAcceptsAndKeepsWhatIsThere() throws IOException {
        CommandRun first = waive(FINDING);
        assertEquals("2021-12-31 まで受容した指摘: 1 件\n    " + FINDING + "\n出力: " + assessment + "\n", first.out());
        List<String> before = Files.readAllLines(assessment);
        assertEquals(0, waive("mhlw.ops13.01.*@fw-1*").exit());
        List<String> after = Files.readAllLines(assessment);
        assertEquals(before.size() + 1, after.size());
        assertTrue(after.containsAll(before), after.toString());
        assertTrue(after.get(after.size() - 2).contains("id=\"as-1.waivers2\" finding=\"mhlw.ops13.01.*@fw-1*\""), after.toString());
    }

    @Test
    void waiveRefusesWhatCannotBeWaived() {
        assertUsage(waive("mhlw.ops13.05.c@fw-1#none"));
        assertUsage(waive(" "));
        assertUsage(run("waive", FINDING, "--reason", "r", "--approver", " ", "--owner", "o", "--expires", "2021-12-31"));
        assertUsage(run("waive", FINDING, "--reason", "r", "--owner", "o", "--expires", "2021-12-31"));
        assertUsage(run("waive", FINDING, "--reason", "r", "--approver", "a", "--owner", "o", "--expires", "2021-10-30"));
        assertUsage(run("waive", FINDING, "--reason", "r", "--approver", "a", "--owner", "o", "--expires", "2021-02-30"));
        assertFalse(Files.exists(assessment));
    }

    @Test
    void attestedClauseIsSaidAndShown() throws IOException {
        CommandRun attest = attest("v6.plan.15.4", "--answer", "yes", "--document", "d-1", "--until", "2022-10-31");
        assertEquals("企画15④  適合(自己点検)\n    つるぎ町立半田病院: 適合(自己点検)\n出力: " + assessment + "\n", attest.out(), attest.err());
        JsonNode json = json(run("check", "--format", "json"));
        JsonNode entry = json.path("assessment").path("attestations").path(0);
        assertEquals("COUNTS", entry.path("state").asText());
        assertEquals("d-1", entry.path("evidence").path(0).asText());
        assertTrue(clause(json, "v6.plan.15.4").path("attested").asBoolean());
        assertTrue(run("check").out().lines().anyMatch(l -> l.startsWith("企画15④") && l.contains("適合(自己点検)")));
        JsonNode later = json(run("check", "--format", "json", "--as-of", "2022-11-01"));
        assertEquals("MANUAL", clause(later, "v6.plan.15.4").path("outcome").asText());
        assertEquals("ATTESTATION_EXPIRED", later.path("assessment").path("notes").path(0).path("kind").asText());
    }

    @Test
    void attestedNoFailsTheCheckAndContradictionIsSaid() throws IOException {
        Files.copy(Path.of(CommandRun.sample("handa-2021/remediated.bunkai")), model, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(0, run("check").exit());
        CommandRun no = attest("v6.plan.15.4", "--answer", "no", "--facility", "f-1");
        assertTrue(no.out().startsWith("企画15④  不適合\n"), no.out());
        assertEquals(1, run("check").exit());
        copyAttacked();
        CommandRun yes = attest("mhlw.ops13.05.c", "--answer", "yes");
        assertTrue(yes.out().contains("構成では不適合です。"), yes.out());
        assertEquals("VIOLATED", clause(json(run("check", "--format", "json")), "v6.ops.13.5").path("outcome").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v6.none          | --answer yes
            mhlw.none        | --answer yes
            v6.plan.15.4     | --answer yes --facility f-99
            v6.plan.15.4     | --answer yes --document p-1
            v6.plan.15.4     | --answer yes --document none
            v6.plan.15.4     | --answer perhaps
            v6.plan.15.4     | --answer yes --until 2021-10-30
            """)
    void attestRefusesWhatIsNotThere(String subject, String options) {
        assertUsage(attest(subject, options.split(" ")));
        assertFalse(Files.exists(assessment));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' modelId='a-2'/>",
        "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1'/>",
        "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' modelId='a-1'>"
                + "<waivers id='w' finding='*' reason='r' owner='o' expiresOn='2027-01-01'/></assessment:Assessment>",
        "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' modelId='a-1'>"
                + "<waivers id='w' finding='*' reason='r' owner='o' approver='a' expiresOn='next year'/></assessment:Assessment>",
        "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' modelId='a-1'>",
        ""})
    void unusableFileIsOneSentenceAndNothingIsTouched(String content) throws IOException {
        Files.writeString(assessment, content);
        byte[] modelBytes = Files.readAllBytes(model);
        for (CommandRun run : List.of(run("check"), run("check", "--format", "json", "--debug"), waive(FINDING),
                attest("v6.plan.15.4", "--answer", "yes"), run("render", "-o", folder.resolve("x.svg").toString()),
                CommandRun.of("diff", model.toString(), model.toString()))) {
            assertEquals(3, run.exit(), run.err());
            assertTrue(run.err().contains(assessment.toString()), run.err());
        }
        CommandRun check = run("check");
        assertEquals("", check.out());
        assertEquals(1, check.err().lines().count(), check.err());
        assertEquals(content, Files.readString(assessment));
        assertEquals(List.of("m.assessment", "m.bunkai"), list());
        assertEquals(modelBytes.length, Files.size(model));
    }

    @Test
    void otherFilesAreStillChecked() throws IOException {
        Files.writeString(assessment, "");
        CommandRun check = CommandRun.of("check", model.toString(), CommandRun.sample("handa-2021/remediated.bunkai"));
        assertEquals(3, check.exit());
        assertTrue(check.out().contains("13⑤"), check.out());
    }

    @Test
    void packThatIsOffIsPrinted() throws IOException {
        Files.writeString(assessment, "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' modelId='a-1'>"
                + "<packSwitches id='s' pack='mhlw.ops13' off='true' reason='別の点検で扱う'/></assessment:Assessment>");
        CommandRun check = run("check");
        assertTrue(check.out().contains("停止中のルールパック mhlw.ops13: 別の点検で扱う"), check.out());
        assertFalse(check.out().contains("mhlw.ops13.05"), check.out());
        JsonNode off = json(run("check", "--format", "json")).path("assessment").path("packsOff").path(0);
        assertEquals("{\"pack\":\"mhlw.ops13\",\"reason\":\"別の点検で扱う\"}", off.toString());
    }

    @Test
    void ownValueIsPrintedAndAWrongOneIsAnErrorOfItsRule() throws IOException {
        Files.writeString(assessment, "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' modelId='a-1'>"
                + "<overrides id='o' rule='mhlw.ops13.05.a' name='days' value='90' reason='契約による'/></assessment:Assessment>");
        CommandRun check = run("check");
        assertEquals(4, check.exit());
        assertTrue(check.out().contains("変更した値: mhlw.ops13.05.a の days = 90 (既定 -): 契約による"), check.out());
        assertEquals("ERROR", clause(json(run("check", "--format", "json")), "v6.ops.13.5").path("outcome").asText());
        Path report = folder.resolve("r/report.html");
        run("report", "-o", folder.resolve("r").toString());
        assertTrue(Files.readString(report).contains("<span class=\"lines\">days</span></td><td><span class=\"lines\">90</span>"));
    }

    private void copyAttacked() throws IOException {
        Files.delete(assessment);
        Files.copy(Path.of(CommandRun.sample("handa-2021/as-attacked.bunkai")), model, StandardCopyOption.REPLACE_EXISTING);
    }

    private CommandRun waive(String finding, String... more) {
        return run("waive", Stream.concat(Stream.of(finding, "--reason", "更新まで", "--approver", "院長", "--owner", "情報システム課",
                "--expires", "2021-12-31"), Stream.of(more)).toArray(String[]::new));
    }

    private CommandRun attest(String subject, String... more) {
        return run("attest", Stream.concat(Stream.of(subject, "--by", "企画管理者", "--on", "2021-10-31"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static void assertUsage(CommandRun run) {
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static JsonNode json(CommandRun run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode clause(JsonNode json, String id) {
        return StreamSupport.stream(json.path("clauses").spliterator(), false).filter(c -> c.path("id").asText().equals(id)).findFirst()
                .orElseThrow();
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
