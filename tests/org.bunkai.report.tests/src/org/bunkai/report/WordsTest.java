package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.junit.jupiter.api.Test;

/** The report's words: none unused. */
class WordsTest {

    private static final List<String> MADE_FROM_CONSTANTS = List.of("sign.", "coverage.", "diff.", "matrix.", "state.", "table.",
            "ledger.", "box.");

    @Test
    void everyKeyIsUsed() throws Exception {
        Path folder = Path.of(System.getProperty("bunkai.root"), "bundles/org.bunkai.report/src/org/bunkai/report");
        String uses;
        try (Stream<Path> files = Files.list(folder)) {
            uses = files.filter(f -> f.toString().matches(".*\\.(ftlh|java)")).sorted().map(WordsTest::read).collect(Collectors.joining());
        }
        for (String key : Messages.of(ReportWords.class, Locale.ENGLISH).bundle().keySet()) {
            assertTrue(MADE_FROM_CONSTANTS.stream().anyMatch(key::startsWith) || uses.contains("get(\"" + key + "\"")
                    || uses.contains("word(\"" + key + "\""), key);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
