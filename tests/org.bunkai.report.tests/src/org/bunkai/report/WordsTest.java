package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The report's words: complete in both languages, none unused. */
class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
    private static final List<String> MADE_FROM_CONSTANTS = List.of("sign.", "coverage.", "diff.", "matrix.", "state.");

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
        String uses;
        try (Stream<Path> files = Files.list(folder)) {
            uses = files.filter(f -> f.toString().matches(".*\\.(ftlh|java)")).sorted().map(WordsTest::read).collect(Collectors.joining());
        }
        for (String key : bundle(Locale.ENGLISH).keySet()) {
            assertTrue(MADE_FROM_CONSTANTS.stream().anyMatch(key::startsWith) || uses.contains("get(\"" + key + "\""), key);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
