package org.bunkai.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.guideline.Change;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.ClauseItem;
import org.bunkai.model.guideline.ClauseMapping;
import org.bunkai.model.guideline.Confidence;
import org.bunkai.model.guideline.CorrelationRow;
import org.bunkai.model.guideline.TextStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Locks the shipped data: what stands in the register was checked against the copies and may not drift. */
class RegisterDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"6.0", "7.0"})
    void volumesChaptersAndClausesAreTheOnesRecovered(String edition) throws IOException {
        assertEquals(golden("register-" + edition + ".txt"), outline(ClauseRegister.load(edition)));
    }

    @ParameterizedTest
    @CsvSource({"6.0, 109", "7.0, 4"})
    void everyClauseIsCounted(String edition, int count) {
        assertEquals(count, ClauseRegister.load(edition).clauses().size());
    }

    /** Nobody edits guideline text by accident: a new hash needs a reader who compared the text with the publisher's. */
    @ParameterizedTest
    @CsvSource({
        "6.0, 1063bc8e57147a3ca2d366fdc8fe9f9c78775fb89f6f97d1fb6b41af9279d1c3",
        "7.0, 11a5008495a1f1b18b8fe74fae144a0552ae038fda4258abfe9f5007fdd31f70"})
    void textsAreUnchanged(String edition, String sha256) throws GeneralSecurityException {
        String texts = ClauseRegister.load(edition).clauses().stream().sorted((a, b) -> a.getId().compareTo(b.getId()))
                .flatMap(clause -> Stream.concat(Stream.of(clause.getId(), clause.getText()),
                        clause.getItems().stream().map(ClauseItem::getText)))
                .collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(texts.getBytes(StandardCharsets.UTF_8));
        assertEquals(sha256, HexFormat.of().formatHex(digest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.0", "7.0"})
    void gapsAndMissingClausesHaveNoText(String edition) {
        for (Clause clause : ClauseRegister.load(edition).clauses()) {
            boolean missing = clause.getConfidence() == Confidence.MISSING;
            assertTrue(!clause.isGap() || missing && !clause.isNumbered(), clause.getId());
            assertTrue(!missing || clause.getText().isEmpty() && clause.getItems().isEmpty(), clause.getId());
            assertEquals(clause.getTextStatus() == TextStatus.NONE, clause.getText().isEmpty(), clause.getId());
            assertEquals(clause.getConfidence() != Confidence.VERBATIM, clause.isIncomplete(), clause.getId());
            assertNotEquals(TextStatus.INSTITUTION, clause.getTextStatus(), clause.getId());
            assertEquals(clause.isNumbered(), !clause.getNumber().isEmpty(), clause.getId());
            assertFalse(clause.getNumberBasis().isEmpty(), clause.getId());
            assertTrue(clause.getText().isEmpty() || !clause.getSources().isEmpty(), clause.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.0", "7.0"})
    void idsFollowTheScheme(String edition) {
        for (Clause clause : ClauseRegister.load(edition).clauses()) {
            ClauseId id = ClauseId.parse(clause.getId()).orElseThrow();
            assertEquals(clause.isGap(), id.isGap(), clause.getId());
            assertEquals(clause.isNumbered(), id.isNumbered(), clause.getId());
            assertTrue(!clause.isNumbered() || clause.getNumber().equals(ClauseId.circled(id.ordinal())), clause.getId());
        }
    }

    @Test
    void theFoundingPageIsReadRowByRow() throws IOException {
        assertEquals(golden("correlation-page8.txt"), ClauseRegister.load("6.0").edition().getCorrelationRows().stream()
                .filter(row -> row.getId().startsWith("v6.corr.p8")).map(RegisterDataTest::row).collect(Collectors.joining()));
    }

    @Test
    void everyCorrelationLinksClausesOfTheRegister() {
        ClauseRegister register = ClauseRegister.load("6.0");
        Set<String> ids = register.clauses().stream().map(Clause::getId).collect(Collectors.toSet());
        assertEquals(8, register.edition().getCorrelationRows().size());
        register.edition().getCorrelationRows().forEach(row -> row.getLinks().forEach(link -> {
            assertTrue(ids.contains(link.getFrom()) && ids.contains(link.getTo()), row.getId());
            assertEquals("CERTAIN".equals(link.getCertainty().getName()), link.getReason().isEmpty(), row.getId() + " " + link.getTo());
        }));
    }

    @Test
    void everyClauseOf60IsMappedAndOnlyOneOutcomeIsKnown() {
        List<ClauseMapping> mappings = ClauseRegister.load("7.0").edition().getMappings();
        assertEquals(ClauseRegister.load("6.0").clauses().stream().map(Clause::getId).toList(),
                mappings.stream().map(ClauseMapping::getFrom).toList());
        assertEquals(List.of("v6.ops.14.5 CHANGED v7.ops.14.5"),
                mappings.stream().filter(mapping -> mapping.getChange() != Change.UNKNOWN)
                        .map(mapping -> mapping.getFrom() + " " + mapping.getChange() + " " + mapping.getTo()).toList());
        assertTrue(mappings.stream().allMatch(mapping -> mapping.getTo().isEmpty() == (mapping.getChange() == Change.UNKNOWN)));
    }

    @Test
    void everyRecoveredClauseOfTheFiveChaptersWithRulesHasAShortSummary() {
        ClauseRegister register = ClauseRegister.load("6.0");
        Set<String> chapters = Set.of("v6.ops.8.", "v6.ops.12.", "v6.ops.13.", "v6.ops.18.", "v6.plan.15.");
        // 12③ was cut after six characters: too little to sum up.
        Set<String> expected = register.clauses().stream().filter(clause -> clause.getText().length() > 6)
                .map(Clause::getId).filter(id -> chapters.stream().anyMatch(id::startsWith)).collect(Collectors.toSet());
        Set<String> actual = register.clauses().stream().filter(clause -> !clause.getSummaryJa().isEmpty()).map(Clause::getId)
                .collect(Collectors.toSet());
        assertEquals(expected, actual);
        register.clauses().forEach(clause -> {
            assertEquals(clause.getSummaryJa().isEmpty(), clause.getSummaryEn().isEmpty(), clause.getId());
            assertTrue(clause.getSummaryJa().length() <= 60 && clause.getSummaryEn().length() <= 120, clause.getId());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.0", "7.0"})
    void editionsCarryTheNoticesThatQuotationsNeed(String edition) {
        var loaded = ClauseRegister.load(edition).edition();
        assertEquals(edition, loaded.getId());
        assertEquals("厚生労働省", loaded.getPublisher());
        assertTrue(loaded.getSourceNotice().startsWith("出典:厚生労働省「医療情報システムの安全管理に関するガイドライン 第" + edition + "版"));
        assertFalse(loaded.getWarning().isEmpty());
        assertFalse(loaded.getIssued().isEmpty());
    }

    @Test
    void changesReportedFor70AreKept() {
        assertEquals(12, ClauseRegister.load("7.0").edition().getChanges().size());
        assertTrue(ClauseRegister.load("7.0").edition().getChanges().stream()
                .noneMatch(change -> change.getDescription().isEmpty() || change.getCertainty().isEmpty()));
    }

    /** The copies read belong to third parties: they are no place to cite. */
    @ParameterizedTest
    @ValueSource(strings = {"6.0", "7.0"})
    void onlyAddressesOfPublicBodiesAreNamed(String edition) throws IOException {
        String data;
        try (InputStream in = ClauseRegister.class.getResourceAsStream("/data/mhlw-" + edition + ".json")) {
            data = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> hosts = Pattern.compile("https?://([^/\"\\s]+)").matcher(data).results().map(match -> match.group(1))
                .filter(host -> !host.endsWith(".go.jp")).toList();
        assertEquals(List.of(), hosts);
    }

    private static String outline(ClauseRegister register) {
        StringBuilder out = new StringBuilder();
        register.edition().getVolumes().forEach(volume -> {
            out.append(volume.getKind()).append(' ').append(volume.getTitle()).append('\n');
            volume.getChapters().forEach(chapter -> {
                out.append("  ").append(chapter.getNumber()).append(" 「").append(chapter.getTitle()).append("」 [")
                        .append(chapter.getAppliesTo()).append("]\n");
                chapter.getClauses().forEach(clause -> out.append("    ").append(clause.getId()).append(' ')
                        .append(clause.getNumber().isEmpty() ? "-" : clause.getNumber()).append(' ').append(clause.getConfidence())
                        .append(' ').append(clause.getTextStatus()).append(clause.isGap() ? " gap" : "").append(" items=")
                        .append(clause.getItems().size()).append(" sources=").append(clause.getSources().size()).append('\n'));
            });
        });
        return out.toString();
    }

    private static String row(CorrelationRow row) {
        StringBuilder out = new StringBuilder(row.getId()).append(' ').append(row.getGovernance()).append(' ').append(row.getPlanning())
                .append(' ').append(row.getOperations()).append('\n');
        row.getLinks().forEach(link -> out.append("  ").append(link.getFrom()).append(" - ").append(link.getTo()).append(' ')
                .append(link.getCertainty()).append(link.getReason().isEmpty() ? "" : ": " + link.getReason()).append('\n'));
        return out.toString();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = RegisterDataTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
