package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code bunkai approve FILE}: what is recorded, what is refused, and what later commands say of it. */
class ApproveCommandTest extends OnHandaCopy {

    @Test
    void decisionIsOnTheFingerprintsThatCheckShows() throws IOException {
        JsonNode check = new ObjectMapper().readTree(run("check", "--format", "json").out());
        String ofModel = check.path("model").path("fingerprint").asText();
        String ofFindings = check.path("findingsFingerprint").asText();
        Path keptFindings = folder.resolve("m." + ofFindings + ".approved-findings");
        CommandRun approve = approve("--decision", "conditional", "--conditions", "3月までにVPN装置を更新する");
        Path kept = folder.resolve("m." + ofModel + ".approved");
        assertEquals("""
                承認を記録しました: 2021-11-30 条件付認可(院長 山田、条件: 3月までにVPN装置を更新する)
                    構成の指紋 %s ・ 指摘の指紋 %s
                    構成の写し: %s
                    指摘の写し: %s
                出力: %s
                """.formatted(ofModel, ofFindings, kept, keptFindings, assessment), approve.out(), approve.err());
        assertEquals(0, approve.exit());
        String entry = Files.readString(assessment).replaceAll("\\s+", " ");
        assertTrue(entry.contains("<approvals id=\"as-1.approvals1\" role=\"APPROVED\" name=\"院長 山田\" on=\"2021-11-30\""
                + " decision=\"APPROVED_WITH_CONDITIONS\" conditions=\"3月までにVPN装置を更新する\" modelFingerprint=\"" + ofModel
                + "\" findingsFingerprint=\"" + ofFindings + "\"/>"), entry);
        String findings = Files.readString(keptFindings).replaceAll("\\s+", " ");
        assertTrue(findings.contains("<baselines id=\"as-1.baselines1\" on=\"2021-11-30\" modelFingerprint=\"" + ofModel
                + "\" findingsFingerprint=\"" + ofFindings + "\" edition=\"6.0\">"), findings.substring(0, 500));
        assertEquals(Stream.of(kept.getFileName().toString(), keptFindings.getFileName().toString(), "m.assessment", "m.bunkai").sorted()
                .toList(), list());
        assertTrue(CommandRun.of("diff", kept.toString(), model.toString(), "--lang", "en").out().endsWith("\n0 changed elements\n"));
    }

    @Test
    void laterCommandsSayWhetherAndHowMuchHasChanged() throws IOException {
        assertTrue(run("check").out().contains("\n承認: 未承認\n"));
        approve("--decision", "approved");
        String unchanged = "承認: 2021-11-30 認可(院長 山田)、以後の変更なし\n";
        assertTrue(run("check").out().contains("\n評価ファイル: " + assessment + "\n" + unchanged + "\n"), run("check").out());
        assertTrue(run("matrix").out().contains(unchanged));
        assertTrue(run("report", "-o", folder.resolve("r").toString()).out().contains(unchanged));
        assertTrue(run("demo", "-o", folder.resolve("d").toString()).out().contains(unchanged));
        Files.writeString(model, Files.readString(model).replaceFirst("id=\"fw-1\" name=\"[^\"]*\"", "id=\"fw-1\" name=\"新\""));
        assertTrue(run("check").out().contains("\n承認: 2021-11-30 認可(院長 山田)、以後の変更: 1要素"), run("check").out());
        assertTrue(run("check", "--lang", "en").out().contains("\nApproval: 2021-11-30 Approved (院長 山田), changed since: 1 elements"));
        assertFalse(run("check", "--no-assessment").out().contains("承認:"), "what people decided was left out");
    }

    @Test
    void jsonHoldsEveryDecisionAndWhatItIsWorth() throws IOException {
        run("approve", "--role", "drafted", "--name", "田中", "--on", "2021-11-28");
        approve("--decision", "approved");
        Files.writeString(model, Files.readString(model).replaceFirst("id=\"fw-1\" name=\"[^\"]*\"", "id=\"fw-1\" name=\"新\""));
        JsonNode approvals = new ObjectMapper().readTree(run("check", "--format", "json").out()).path("assessment").path("approvals");
        assertEquals(2, approvals.size());
        assertTrue(approvals.path(0).path("decision").isNull());
        JsonNode approval = approvals.path(1);
        assertEquals("[as-1.approvals2, APPROVED, 院長 山田, 2021-11-30, APPROVED, true, false, true]",
                Stream.of("id", "role", "name", "on", "decision", "newest", "sameModel", "sameFindings")
                        .map(field -> approval.path(field).asText()).toList().toString());
    }

    @Test
    void verboseCheckNamesWhatChanged() throws IOException {
        approve("--decision", "approved");
        Files.writeString(model, Files.readString(model).replaceFirst("id=\"fw-1\" name=\"[^\"]*\"", "id=\"fw-1\" name=\"新\""));
        String change = "* 新(ネットワーク機器)fw-1\n    名称: VPN装置 → 新\n";
        assertTrue(run("check", "-v").out().contains("\n承認した後に変わった要素 1 件\n" + change), "not named");
        Files.copy(Path.of(CommandRun.sample("handa-2021/remediated.bunkai")), model, StandardCopyOption.REPLACE_EXISTING);
        assertTrue(run("check", "-v").out().matches("(?s).*\n承認した後に解消した指摘 \\d+ 件\n.*\n    mhlw.ops13.05.c@fw-1#vulnerability\n.*"));
        assertTrue(run("check").out().matches("(?s).*\n承認: 2021-11-30 認可\\(院長 山田\\)、以後の変更: \\d+要素、.*解消した指摘\\d+件\n.*"));
        Files.copy(Path.of(CommandRun.sample("handa-2021/as-attacked.bunkai")), model, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(model, Files.readString(model).replaceFirst("id=\"fw-1\" name=\"[^\"]*\"", "id=\"fw-1\" name=\"新\""));
        assertFalse(run("check").out().contains(change));
        String en = run("check", "-v", "--lang", "en").out();
        assertTrue(en.contains("\n1 elements changed since the approval\n* 新 (Network device) fw-1\n    Name: VPN装置 → 新\n"), "not named");
    }

    @Test
    void approvedModelThatIsGoneIsSaid() throws IOException {
        approve("--decision", "approved");
        Files.writeString(model, Files.readString(model).replaceFirst("id=\"fw-1\" name=\"[^\"]*\"", "id=\"fw-1\" name=\"新\""));
        Path kept = folder.resolve(list().stream().filter(name -> name.endsWith(".approved")).findFirst().orElseThrow());
        Files.delete(kept);
        String missing = "構成(承認時の構成 " + kept.getFileName() + " がないため、変わった要素は不明)";
        assertTrue(run("check").out().contains(missing), run("check").out());
        assertEquals(1, run("check", "-v").exit());
    }

    @Test
    void drafterAndReviewerAreRecordedToo() throws IOException {
        CommandRun drafted = run("approve", "--role", "drafted", "--name", "田中", "--on", "2021-11-28");
        assertTrue(drafted.out().startsWith("起案を記録しました: 2021-11-28 起案(田中)\n"), drafted.out() + drafted.err());
        CommandRun reviewed = run("approve", "--role", "reviewed", "--name", "佐藤", "--on", "2021-11-29", "--decision", "rejected");
        assertTrue(reviewed.out().startsWith("審査を記録しました: 2021-11-29 否決(佐藤)\n"), reviewed.out() + reviewed.err());
        assertTrue(run("check").out().contains("\n承認: 未承認\n"));
        assertEquals(4, list().size());
    }

    @Test
    void withoutADayItIsToday() throws IOException {
        LocalDate before = LocalDate.now();
        assertEquals(0, run("approve", "--role", "drafted", "--name", "田中").exit());
        String entry = Files.readString(assessment);
        assertTrue(entry.contains("on=\"" + before + "\"") || entry.contains("on=\"" + LocalDate.now() + "\""), entry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --role approved --name 院長                                          | --decision を指定してください。
            --role approved --decision approved                                | --name を指定してください。
            --name 院長 --decision approved                                     | --role を指定してください。
            --role approved --name _ --decision approved                       | --name の値「 」は使えません。
            --role approved --name 院長 --decision conditional                  | --conditions を指定してください。
            --role approved --name 院長 --decision conditional --conditions _   | --conditions の値「 」は使えません。
            --role approved --name 院長 --decision approved --conditions x      | --conditions は --decision conditional とともに使います。
            --role drafted --name 田中 --decision approved                      | 起案では決裁しません。
            --role owner --name 田中                                            | --role の値「owner」は使えません。
            --role approved --name 院長 --decision perhaps                      | --decision の値「perhaps」は使えません。
            --role drafted --name 田中 --on 2021-02-30                          | --on の値「2021-02-30」は使えません。
            --role drafted --name 田中 --on 2021-10-30                          | --on の 2021-10-30 は構成の基準日 2021-10-31 より前です。
            --role drafted --name 田中 --on 2999-01-01                          | --on の 2999-01-01 は今日
            --role drafted --name 田中 --no-assessment                          | --no-assessment は使えません。
            """)
    void whatCannotBeADecisionIsRefused(String options, String sentence) throws IOException {
        CommandRun run = run("approve", Stream.of(options.split(" ")).map(o -> o.equals("_") ? " " : o).toArray(String[]::new));
        assertEquals(2, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals(List.of("m.bunkai"), list());
    }

    @Test
    void assessmentOfAnotherModelIsRefusedAndStays() throws IOException {
        String other = "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' modelId='a-2'/>";
        Files.writeString(assessment, other);
        CommandRun run = approve("--decision", "approved");
        assertEquals(3, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(assessment + ": 構成「a-2」に対する評価ファイルですが"), run.err());
        assertEquals(other, Files.readString(assessment));
        assertEquals(List.of("m.assessment", "m.bunkai"), list());
    }

    @Test
    void fileThatCannotBeWrittenIsOneSentenceAndNothingIsLeft() throws IOException {
        JsonNode check = new ObjectMapper().readTree(run("check", "--format", "json").out());
        Path kept = Files.createDirectory(folder.resolve("m." + check.path("model").path("fingerprint").asText() + ".approved"));
        CommandRun run = approve("--decision", "approved");
        assertEquals(3, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(kept.toString()), run.err());
        assertEquals(List.of(kept.getFileName().toString(), "m.bunkai"), list());
    }

    @Test
    void incompleteCheckIsRecordedAndSaid() {
        CommandRun run = CommandRun.withoutPacks("approve", model.toString(), "--role", "drafted", "--name", "田中");
        assertEquals(4, run.exit(), run.err());
        assertTrue(Files.exists(assessment));
    }

    private CommandRun approve(String... more) {
        return run("approve", Stream.concat(Stream.of("--role", "approved", "--name", "院長 山田", "--on", "2021-11-30"), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !Files.isDirectory(f) || f.toString().endsWith(".approved"))
                    .map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
