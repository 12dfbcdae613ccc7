package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line's own words: none unused, help without raw keys. */
class TextsTest {

    private static final List<String> MADE_FROM_CONSTANTS = List.of("sign.", "reach.", "diff.", "matrix.", "import.rows.");

    @Test
    void everyKeyIsUsed() throws IOException {
        String code;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("bunkai.root"), "bundles/org.bunkai.cli/src/org/bunkai/cli"))) {
            code = files.filter(f -> f.toString().endsWith(".java")).sorted().map(TextsTest::read).collect(Collectors.joining());
        }
        for (String key : new TreeSet<>(Messages.of(Bunkai.class, Locale.ENGLISH).bundle().keySet())) {
            boolean picocli = key.contains("usage.") && !key.startsWith("error.");
            boolean made = MADE_FROM_CONSTANTS.stream().anyMatch(key::startsWith);
            assertTrue(picocli || made || code.contains('"' + key + '"'), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "render", "report", "clauses", "rules", "explain", "reach", "demo", "diff", "waive", "attest", "approve",
        "import"})
    void helpDescribesEveryCommandAndOptionInBothLanguages(String command) {
        for (String language : List.of("ja", "en")) {
            CommandRun run = CommandRun.of(command.isEmpty() ? new String[] {"--help", "--lang", language}
                    : new String[] {command, "--help", "--lang", language});
            assertEquals(0, run.exit(), run.err());
            assertFalse(run.out().isBlank());
            assertEquals(language.equals("ja"), run.out().contains("使い方"), run.out());
            List<String> lines = run.out().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean option = line.matches(" +(-\\w, |    )?--.*");
                boolean wrapped = i + 1 < lines.size() && lines.get(i + 1).matches(" {10,}\\S.*");
                assertFalse(option && line.strip().matches("(-\\w, )?--\\S+") && !wrapped, () -> "no description: " + line);
            }
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
