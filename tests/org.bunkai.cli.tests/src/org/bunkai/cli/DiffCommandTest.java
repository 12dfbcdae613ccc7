package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code bunkai diff OLD NEW} on the Handa case. */
class DiffCommandTest {

    private static final String ATTACKED = CommandRun.sample("handa-2021/as-attacked.bunkai");
    private static final String REMEDIATED = CommandRun.sample("handa-2021/remediated.bunkai");

    @TempDir
    private Path folder;

    @Test
    void nothingChangedIsSaid() throws IOException {
        CommandRun diff = CommandRun.of("diff", ATTACKED, ATTACKED, "--fail-on-new", "--lang", "en");
        assertEquals(0, diff.exit());
        assertTrue(diff.out().contains("\n0 new findings\n\n0 fixed findings\n"), diff.out());
        assertTrue(diff.out().endsWith("\n0 changed elements\n"), diff.out());
        assertEquals(0, json(ATTACKED, ATTACKED).path("elements").size());
    }

    @Test
    void remedyFixesAndRelapseFailsTheBuild() throws IOException {
        JsonNode fixed = json(ATTACKED, REMEDIATED);
        assertTrue(ids(fixed.path("fixed")).contains("mhlw.ops13.05.c@fw-1#vulnerability"));
        assertFalse(fixed.path("added").findValuesAsText("outcome").contains("VIOLATED"), fixed.path("added").toString());
        JsonNode relapse = json(REMEDIATED, ATTACKED);
        assertTrue(ids(relapse.path("added")).containsAll(ids(fixed.path("fixed"))));
        assertEquals(0, CommandRun.of("diff", REMEDIATED, ATTACKED).exit());
        assertEquals(1, CommandRun.of("diff", REMEDIATED, ATTACKED, "--fail-on-new").exit());
    }

    @Test
    void waivedFindingsAreNotNew() throws IOException {
        Path model = Files.copy(Path.of(ATTACKED), folder.resolve("m.bunkai"));
        CommandRun.of("waive", model.toString(), "*", "--reason", "r", "--approver", "a", "--owner", "o", "--expires", "2021-12-31");
        CommandRun diff = CommandRun.of("diff", REMEDIATED, model.toString(), "--fail-on-new");
        assertEquals(0, diff.exit(), diff.out());
        assertTrue(diff.out().contains("評価ファイル: " + folder.resolve("m.assessment")), diff.out());
        JsonNode json = json(REMEDIATED, model.toString());
        assertEquals(folder.resolve("m.assessment").toString(), json.path("new").path("assessment").asText());
        assertTrue(json.path("old").path("assessment").isNull());
        assertTrue(json.path("waived").size() > 0);
        assertEquals(1, CommandRun.of("diff", REMEDIATED, model.toString(), "--fail-on-new", "--no-assessment").exit());
    }

    @Test
    void changedFactsAreNamed() throws IOException {
        String text = Files.readString(Path.of(ATTACKED));
        Path model = Files.writeString(folder.resolve("m.bunkai"), text.replaceFirst("id=\"fw-1\" name=\"[^\"]*\"", "id=\"fw-1\" name=\"新\""));
        String english = CommandRun.of("diff", ATTACKED, model.toString(), "--lang", "en").out();
        assertTrue(english.endsWith("1 changed elements\n* 新 (Network device) fw-1\n    Name: VPN装置 → 新\n"), english);
        JsonNode element = json(ATTACKED, model.toString()).path("elements").path(0);
        assertEquals("{\"change\":\"CHANGED\",\"id\":\"fw-1\",\"class\":\"NetworkDevice\",\"name\":\"新\",\"features\":"
                + "[{\"holder\":\"fw-1\",\"feature\":\"name\",\"before\":[\"VPN装置\"],\"after\":[\"新\"]}]}", element.toString());
    }

    @Test
    void verboseListsWhatStays() {
        String few = CommandRun.of("diff", ATTACKED, ATTACKED).out();
        String all = CommandRun.of("diff", ATTACKED, ATTACKED, "-v").out();
        assertFalse(few.contains("mhlw.ops13.05.c@fw-1#vulnerability"));
        assertTrue(all.contains("mhlw.ops13.05.c@fw-1#vulnerability"));
    }

    @Test
    void pageIsSelfContained() throws IOException {
        String text = Files.readString(Path.of(ATTACKED));
        Path model = Files.writeString(folder.resolve("m.bunkai"),
                text.replaceFirst("id=\"fw-1\" name=\"[^\"]*\"", "id=\"fw-1\" name=\"&lt;script>alert(1)&lt;/script>\""));
        CommandRun diff = CommandRun.of("diff", ATTACKED, model.toString(), "--format", "html", "--lang", "en");
        assertEquals(0, diff.exit(), diff.err());
        assertTrue(diff.out().startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        assertTrue(diff.out().contains("Name: VPN装置 → &lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(Pattern.compile("<script|<link|<img|(src|href)=").matcher(diff.out()).find());
    }

    @Test
    void missingFileIsSaidAndNothingIsPrinted() {
        CommandRun diff = CommandRun.of("diff", ATTACKED, folder.resolve("none.bunkai").toString());
        assertEquals(3, diff.exit());
        assertEquals("", diff.out());
        assertTrue(diff.err().contains("none.bunkai"), diff.err());
        assertEquals(4, CommandRun.withoutPacks("diff", ATTACKED, ATTACKED).exit());
    }

    private static JsonNode json(String old, String now) throws IOException {
        return new ObjectMapper().readTree(CommandRun.of("diff", old, now, "--format", "json").out());
    }

    private static List<String> ids(JsonNode findings) {
        return findings.findValuesAsText("id").stream().sorted().toList();
    }
}
