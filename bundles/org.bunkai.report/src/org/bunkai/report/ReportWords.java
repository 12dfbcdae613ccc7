package org.bunkai.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.bunkai.model.Messages;

/** The words of a report in one language, of which a user may replace any. Every writer and template asks it. */
public final class ReportWords {

    private final Messages words;
    private final Properties own;

    private ReportWords(Messages words, Properties own) {
        this.words = words;
        this.own = own;
    }

    /** The words in Japanese or English. */
    public static ReportWords in(Locale locale) {
        return new ReportWords(Messages.of(ReportWords.class, locale), new Properties());
    }

    /**
     * The words in Japanese or English, with those that a folder of the user's replaces: {@code texts_ja.properties} or
     * {@code texts_en.properties}, in UTF-8, with {@code {0}} for arguments.
     *
     * @throws TemplateProblem if that file is malformed
     * @throws IOException if it cannot be read
     */
    public static ReportWords in(Locale locale, Path folder) throws IOException {
        Messages words = Messages.of(ReportWords.class, locale);
        Path file = folder.resolve("texts_" + words.locale().getLanguage() + ".properties");
        Properties own = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                own.load(reader);
            } catch (IllegalArgumentException e) {
                throw new TemplateProblem(file, 0, 0, e.getMessage(), e);
            }
            for (String key : own.stringPropertyNames()) {
                check(file, key, own.getProperty(key));
            }
        }
        return new ReportWords(words, own);
    }

    private static void check(Path file, String key, String text) throws TemplateProblem {
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            throw new TemplateProblem(file, 0, 0, key + ": " + e.getMessage(), e);
        }
    }

    /** Language of the words. */
    public Locale locale() {
        return words.locale();
    }

    /** A text with its arguments. */
    public String get(String key, Object... arguments) {
        return Optional.ofNullable(own.getProperty(key)).map(text -> new MessageFormat(text, words.locale()).format(arguments))
                .orElseGet(() -> words.get(key, arguments));
    }
}
