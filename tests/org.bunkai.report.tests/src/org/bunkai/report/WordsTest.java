package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The report's words: complete in both languages, none unused. */
class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
    private static final List<String> MADE_FROM_CONSTANTS = List.of("sign.", "coverage.");

    @Test
    void languagesHaveTheSameKeysAndPlaceholders() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
        english.keySet().forEach(k -> assertEquals(placeholders(english.getString(k)), placeholders(japanese.getString(k)), k));
    }

    @Test
    void everyKeyIsUsed() throws Exception {
        Path folder = Path.of(System.getProperty("bunkai.root"), "bundles/org.bunkai.report/src/org/bunkai/report");
        String uses = Files.readString(folder.resolve("report.ftlh")) + Files.readString(folder.resolve("ReportBuilder.java"));
        for (String key : bundle(Locale.ENGLISH).keySet()) {
            assertTrue(MADE_FROM_CONSTANTS.stream().anyMatch(key::startsWith) || uses.contains("get(\"" + key + "\""), key);
        }
    }

    private static String placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().distinct().collect(Collectors.joining());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.bunkai.report.messages", locale, Words.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
