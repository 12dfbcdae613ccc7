package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bunkai.model.ModelException.Kind;
import org.junit.jupiter.api.Test;

/** One line per problem, in both languages, whatever the file holds. */
class ModelExceptionTest {

    private static final Path FILE = Path.of("ward.bunkai");

    @Test
    void sentenceNamesFileLineAndCure() {
        ModelException e = new ModelException(Kind.DUPLICATE_ID, FILE, 1234, List.of("fw-1", "1200"), 0, null);
        assertEquals("ward.bunkai, line 1234: id \"fw-1\" is already used on line 1200; give one of the two another id.",
                e.message(Locale.ENGLISH));
        assertEquals("ward.bunkai 1234行目：id「fw-1」は1200行目ですでに使われています。どちらかのidを変えてください。", e.message(Locale.JAPANESE));
        assertEquals(e.message(Locale.ENGLISH), e.getMessage());
    }

    @Test
    void sentenceCountsTheOthers() {
        ModelException e = new ModelException(Kind.EMPTY, FILE, -1, List.of(), 1999, null);
        assertEquals("ward.bunkai: the file is empty; restore it from a copy or save it again. (1999 more in this file)",
                e.message(Locale.ENGLISH));
        assertEquals("ward.bunkai：ファイルが空です。控えから復元するか、保存し直してください。（このファイルの問題はほかに1999件）", e.message(Locale.JAPAN));
    }

    @Test
    void duplicateWithoutLinesHasItsOwnSentence() {
        ModelException e = new ModelException(Kind.DUPLICATE_ID, FILE, null, "fw-1");
        assertEquals("ward.bunkai: id \"fw-1\" is used by two elements; give one of the two another id.", e.message(Locale.ENGLISH));
    }

    @Test
    void languageDoesNotDependOnTheDefaultLocale() {
        ModelException e = new ModelException(Kind.EMPTY, FILE, null);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertTrue(e.message(Locale.ENGLISH).contains("is empty"));
            assertTrue(e.message(Locale.GERMAN).contains("is empty"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void piecesFromFilesStayOnOneShortLine() {
        List<String> arguments = List.of("\u001b[31m{0}\r\n\u202e" + "𠮷".repeat(5000));
        ModelException e = new ModelException(Kind.MALFORMED_ID, Path.of("a\nb"), 1, arguments, 0, null);
        String message = e.message(Locale.ENGLISH);
        assertEquals(1, message.lines().count());
        assertTrue(message.length() < 700, () -> "length " + message.length());
        assertTrue(message.contains("\" [31m{0}   𠮷"), message);
        assertFalse(message.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u202e'), message);
    }

    @Test
    void everyKindHasTheSamePiecesInBothLanguages() throws Exception {
        Properties en = load("messages.properties");
        Properties ja = load("messages_ja.properties");
        assertEquals(en.stringPropertyNames(), ja.stringPropertyNames());
        Set<String> expected = Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("where.file", "where.line", "more", "DUPLICATE_ID.1"));
        assertEquals(expected, new TreeSet<>(en.stringPropertyNames()));
        for (String key : expected) {
            assertEquals(pieces(en.getProperty(key)), pieces(ja.getProperty(key)), key);
            assertFalse(en.getProperty(key).contains("'"), "MessageFormat eats apostrophes: " + key);
        }
    }

    private static Set<String> pieces(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(ModelException.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
