package org.bunkai.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.bunkai.model.guideline.Change;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.Confidence;
import org.bunkai.model.guideline.TextStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplementTest {

    @TempDir
    private Path folder;

    private final ClauseRegister shipped = ClauseRegister.load("6.0");

    @Test
    void aCutTextIsCorrected() throws IOException {
        ClauseRegister register = shipped.with(file("""
                {"edition": "6.0", "clauses": [
                  {"id": "v6.ops.13.13", "text": " 院内の写し ", "source": "院内控え p.42", "items": [{"number": "-", "text": "一"}]}]}"""));
        Clause clause = register.clause("v6.ops.13.13").orElseThrow();
        assertEquals("院内の写し", clause.getText());
        assertEquals(TextStatus.INSTITUTION, clause.getTextStatus());
        assertEquals(Confidence.VERBATIM, clause.getConfidence());
        assertFalse(clause.isIncomplete());
        assertEquals("⑬", clause.getNumber());
        assertEquals(List.of("院内控え p.42"), clause.getSources().stream().map(source -> source.getDocument()).toList());
        assertEquals(List.of("v6.ops.13.13.1 - 一"),
                clause.getItems().stream().map(item -> item.getId() + " " + item.getNumber() + " " + item.getText()).toList());
        assertEquals(109, register.clauses().size());
        assertEquals(List.of("v6.plan.15.7"), register.planningOf("v6.ops.13.13").stream().map(Correlated::id).toList());
    }

    @Test
    void theRegisterShippedStaysAsItIs() throws IOException {
        shipped.with(file("""
                {"edition": "6.0", "clauses": [{"id": "v6.ops.13.1", "text": "別の文"}]}"""));
        assertTrue(shipped.clause("v6.ops.13.1").orElseThrow().getText().startsWith("ネットワーク利用に関連する"));
    }

    @Test
    void clausesAndChaptersAreAddedInTheirPlace() throws IOException {
        ClauseRegister register = shipped.with(file("""
                {"edition": "6.0", "clauses": [
                  {"id": "v6.ops.8.8", "text": "八"}, {"id": "v6.ops.8.7", "text": "七"},
                  {"id": "v6.gov.4.1.1", "text": "四"}, {"id": "v6.gov.1.2.1.2", "text": "二"},
                  {"id": "v6.plan.16.1", "text": "十六"}, {"id": "v6.ops.19.1", "text": "十九"}]}"""));
        assertEquals(List.of("v6.ops.8.6", "v6.ops.8.7", "v6.ops.8.8", "v6.ops.8.gap7"), ids(register, "v6.ops.8.").subList(5, 9));
        assertEquals(List.of("v6.gov.4.1.1", "v6.gov.4.1.gap"), ids(register, "v6.gov.4."));
        assertEquals(List.of("v6.gov.1.1.1", "v6.gov.1.1.2", "v6.gov.1.2.1.1", "v6.gov.1.2.1.2", "v6.gov.1.2.2.x1", "v6.gov.1.3.x1"),
                ids(register, "v6.gov.1."));
        Clause added = register.clause("v6.ops.8.7").orElseThrow();
        assertEquals("⑦", added.getNumber());
        assertEquals("supplement.json", added.getSources().get(0).getDocument());
        assertEquals(List.of("18", "19", "別添"), register.volumeOf(added).getChapters().stream().skip(17)
                .map(chapter -> chapter.getNumber()).toList());
        assertEquals("", register.chapterOf(register.clause("v6.plan.16.1").orElseThrow()).getTitle());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'edition': '6.0',            | supplement.json: no valid JSON at line 1, column 19.",
        "''                            | supplement.json: no valid JSON at line 1, column 1.",
        "{} {}                         | supplement.json: no valid JSON at line 1, column 5.",
        "[]                            | supplement.json: the file needs the members \"edition\" (text) and \"clauses\" or \"mappings\" (list).",
        "{'edition': 6, 'clauses': []} | supplement.json: the file needs the members \"edition\" (text) and \"clauses\" or \"mappings\" (list).",
        "{'edition': '6.0'}            | supplement.json: the file needs the members \"edition\" (text) and \"clauses\" or \"mappings\" (list).",
        "{'edition': '7.0', 'clauses': []} | supplement.json: the file is for edition 7.0, not for 6.0.",
        "{'edition': '6.0', 'clauses': [{'id': 'v6.ops.1.1'}]} | supplement.json: entry 1 of \"clauses\" lacks a text for \"text\".",
        "{'edition': '6.0', 'clauses': [{'id': 'v6.ops.1.1', 'text': 5}]} "
            + "| supplement.json: entry 1 of \"clauses\" lacks a text for \"text\".",
        "{'edition': '6.0', 'clauses': [{'text': 'x'}]} | supplement.json: entry 1 of \"clauses\" lacks a text for \"id\".",
        "{'edition': '6.0', 'clauses': [{'id': 'ops.1', 'text': 'x'}]} "
            + "| supplement.json: \"ops.1\" is no clause id of edition 6.0; an id looks like v6.ops.13.5.",
        "{'edition': '6.0', 'clauses': [{'id': 'v7.ops.1.1', 'text': 'x'}]} "
            + "| supplement.json: \"v7.ops.1.1\" is no clause id of edition 6.0; an id looks like v6.ops.13.5.",
        "{'edition': '6.0', 'clauses': [{'id': 'v6.maint.1.1', 'text': 'x'}]} "
            + "| supplement.json: \"v6.maint.1.1\" is no clause id of edition 6.0; an id looks like v6.ops.13.5.",
        "{'edition': '6.0', 'clauses': [{'id': 'v6.ops.8.gap7', 'text': 'x'}]} | supplement.json: \"v6.ops.8.gap7\" stands for "
            + "clauses that were not found; give each clause under its own id, such as v6.ops.8.7.",
        "{'edition': '6.0', 'clauses': [{'id': 'v6.ops.1.1', 'text': 'x'}, {'id': 'v6.ops.1.1', 'text': 'y'}]} "
            + "| supplement.json: clause \"v6.ops.1.1\" is given twice."})
    void aBadFileIsRefusedInOneSentence(String json, String sentence) throws IOException {
        Path file = file(json == null ? "" : json.replace('\'', '"'));
        assertEquals(sentence, assertThrows(ClauseRegisterException.class, () -> shipped.with(file)).getMessage());
    }

    @Test
    void aMissingFileIsNamed() {
        var refused = assertThrows(ClauseRegisterException.class, () -> shipped.with(folder.resolve("none.json")));
        assertEquals("none.json: the file cannot be read.", refused.getMessage());
        assertEquals("none.json: ファイルを読み込めません。", refused.message(Locale.JAPANESE));
    }

    @Test
    void mappingsOfTheEditionBeforeAreAdded() throws IOException {
        ClauseRegister register = ClauseRegister.load("7.0").with(file("""
                {"edition": "7.0", "clauses": [{"id": "v7.ops.13.4", "text": "四"}], "mappings": [
                  {"from": "v6.ops.13.5", "to": "v7.ops.13.4", "change": "moved"}]}"""));
        assertEquals("v7.ops.13.4", register.became().get("v6.ops.13.5"));
        assertEquals(Change.MOVED, register.mappingOf("v6.ops.13.5").orElseThrow().getChange());
        assertEquals(Map.of("v6.ops.14.5", "v7.ops.14.5"), ClauseRegister.load("7.0").became());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"from\": \"v6.ops.13.5\", \"to\": \"v7.ops.13.4\", \"change\": \"same\"} | \"v7.ops.13.4\", which",
            "{\"from\": \"13-5\", \"to\": \"v7.ops.14.5\", \"change\": \"same\"} | \"13-5\" is no clause id",
            "{\"from\": \"v6.ops.13.5\", \"to\": \"v7.ops.14.5\", \"change\": \"gone\"} | not \"gone\"",
            "{\"from\": \"v6.ops.13.5\", \"change\": \"same\"} | entry 1 of \"mappings\""})
    void aWrongMappingIsOneSentence(String mapping, String words) throws IOException {
        Path file = file("{\"edition\": \"7.0\", \"mappings\": [" + mapping + "]}");
        ClauseRegisterException thrown = assertThrows(ClauseRegisterException.class, () -> ClauseRegister.load("7.0").with(file));
        assertTrue(thrown.getMessage().contains(words), thrown.getMessage());
        assertTrue(thrown.isOfFile());
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("supplement.json"), json);
    }

    private static List<String> ids(ClauseRegister register, String prefix) {
        return register.clauses().stream().map(Clause::getId).filter(id -> id.startsWith(prefix)).toList();
    }
}
