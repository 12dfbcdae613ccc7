package org.bunkai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.edit.Labels;
import org.eclipse.emf.common.util.Enumerator;

/** The words that Japanese and English ledgers use, beside those of the metamodel in both languages. */
final class ImportWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private static final Pattern BLANKS = Pattern.compile("[\\s*※]+");
    /** What people write into a cell that holds nothing. */
    private static final Pattern NOTHING = Pattern.compile("[-‐‑–—―−ー/]*|未確認|不明|unknown|n/a");

    private static final Map<String, ImportTarget> HEADINGS = headings();
    private static final Map<String, DeviceType> TYPES = types();
    private static final Map<String, String> LITERALS = listed("words.conf");
    private static final Map<Enumerator, Set<String>> KEYS = new ConcurrentHashMap<>();

    private ImportWords() {
    }

    /** What a heading means, where that is usual. */
    static Optional<ImportTarget> target(String heading) {
        return Optional.ofNullable(HEADINGS.get(key(heading)));
    }

    /** What a word of the column of kinds means, where that is usual. */
    static Optional<DeviceType> type(String word) {
        return Optional.ofNullable(TYPES.get(key(word)));
    }

    /** Whether a cell says nothing: unknown stays unknown. */
    static boolean isNothing(String text) {
        return NOTHING.matcher(key(text)).matches();
    }

    /** The value of an enum by its word in either language, its name in the metamodel, or another usual word. */
    static <T extends Enumerator> Optional<T> literal(List<T> choices, String word) {
        String key = key(word);
        String usual = LITERALS.get(key);
        return choices.stream().filter(choice -> (choice.getClass().getSimpleName() + "." + choice.getName()).equals(usual)
                || KEYS.computeIfAbsent(choice, ImportWords::keys).contains(key)).findFirst();
    }

    private static Set<String> keys(Enumerator choice) {
        return Stream.concat(Stream.of(choice.getName()), LANGUAGES.stream().map(language -> Labels.of(language).of(choice)))
                .map(ImportWords::key).collect(Collectors.toSet());
    }

    /** A word as it is compared: without differences of width and case, blanks and marks. */
    static String key(String word) {
        return BLANKS.matcher(CellText.normal(word)).replaceAll("");
    }

    private static Map<String, ImportTarget> headings() {
        Map<String, ImportTarget> byWord = new HashMap<>();
        listed("headings.conf").forEach((word, id) -> byWord.put(word, ImportTarget.of(id).orElseThrow()));
        LANGUAGES.forEach(l -> ImportTarget.all().forEach(target -> byWord.putIfAbsent(key(target.label(l)), target)));
        return byWord;
    }

    private static Map<String, DeviceType> types() {
        Map<String, DeviceType> byWord = new HashMap<>();
        listed("types.conf").forEach((word, id) -> byWord.put(word, DeviceType.of(id).orElseThrow()));
        LANGUAGES.forEach(l -> DeviceType.all().forEach(type -> {
            byWord.putIfAbsent(key(type.word(l)), type);
            byWord.putIfAbsent(key(type.label(l)), type);
        }));
        return byWord;
    }

    /** The keys of a list by their words. */
    private static Map<String, String> listed(String file) {
        Properties lines = new Properties();
        try (InputStream in = ImportWords.class.getResourceAsStream(file)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byWord = new HashMap<>();
        lines.forEach((id, words) -> Stream.of(words.toString().split(" +")).forEach(word -> {
            String other = byWord.put(key(word), id.toString());
            if (other != null && !other.equals(id)) {
                throw new IllegalStateException(word + " has two meanings in " + file);
            }
        }));
        return byWord;
    }
}
