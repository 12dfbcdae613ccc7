package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every bundle is there in both languages, with the same places for arguments. */
class MessagesTest {

    private static final Path BUNDLES = Product.ROOT.resolve("bundles");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

    /** The English files, relative to the bundles. */
    static Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            return all.filter(f -> f.toString().contains("/src/") && f.toString().endsWith(".properties")
                    && !f.toString().endsWith("_ja.properties")).map(f -> BUNDLES.relativize(f).toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesSayTheSame(String file) throws IOException {
        Properties english = read(file);
        Properties japanese = read(file.replace(".properties", "_ja.properties"));
        assertFalse(english.isEmpty(), file);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), key);
            assertFalse(english.getProperty(key).isEmpty() || japanese.getProperty(key).isEmpty(), key);
        }
    }

    private static Set<String> arguments(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) throws IOException {
        Properties result = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            result.load(reader);
        }
        return result;
    }
}
