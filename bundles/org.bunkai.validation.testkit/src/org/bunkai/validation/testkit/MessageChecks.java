package org.bunkai.validation.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.ModelException;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.engine.ArgumentNames;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleTexts;

/** Whether both languages say the same, and everything that a rule can say. */
final class MessageChecks {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final String TITLE = "title";

    private final PackUnderTest pack;

    MessageChecks(PackUnderTest pack) {
        this.pack = pack;
    }

    /** Same keys, same placeholders, nothing empty or unfinished, a title for each rule, no key that nothing uses. */
    List<String> keys() {
        Map<String, String> en = read("messages.properties");
        Map<String, String> ja = read("messages_ja.properties");
        List<String> problems = new ArrayList<>();
        en.keySet().stream().filter(key -> !ja.containsKey(key))
                .forEach(key -> problems.add(key + " is missing in messages_ja.properties"));
        ja.keySet().stream().filter(key -> !en.containsKey(key))
                .forEach(key -> problems.add(key + " is missing in messages.properties"));
        Stream.of(en, ja).flatMap(messages -> messages.entrySet().stream())
                .filter(entry -> entry.getValue().isBlank() || UNFINISHED.matcher(entry.getValue()).find())
                .forEach(entry -> problems.add(entry.getKey() + " is empty or unfinished"));
        en.forEach((key, text) -> {
            if (ja.containsKey(key) && !placeholders(text).equals(placeholders(ja.get(key)))) {
                problems.add(key + " has other placeholders in Japanese");
            }
        });
        for (RuleMetadata rule : pack.rules()) {
            if (!en.containsKey(rule.id() + "." + TITLE)) {
                problems.add(rule.id() + " has no title");
            }
        }
        String code = code();
        en.keySet().stream().filter(key -> !isUsed(key, code)).forEach(key -> problems.add(key + " is used by no rule"));
        return problems;
    }

    /** Every message that a sample leads to has a text in both languages and all its arguments. */
    List<String> texts() {
        List<String> problems = new ArrayList<>();
        for (Rule rule : pack.ruleClasses()) {
            Engine engine = pack.engineOf(rule);
            RuleTexts texts = engine.texts();
            for (Sample sample : pack.samplesOf(rule)) {
                for (Finding finding : findings(engine, sample, problems)) {
                    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                        String text = texts.message(finding, locale, ArgumentNames.IDS);
                        if (text.startsWith("??") || PLACEHOLDER.matcher(text).find()) {
                            problems.add(sample.name() + ": " + finding.id() + " says in " + locale.getLanguage() + ": " + text);
                        }
                    }
                }
            }
        }
        return problems;
    }

    private static List<Finding> findings(Engine engine, Sample sample, List<String> problems) {
        try {
            return engine.run(SampleRuns.request(engine, sample.load())).findings();
        } catch (ModelException e) {
            problems.add(sample.name() + ": " + e.getMessage());
            return List.of();
        }
    }

    private boolean isUsed(String key, String code) {
        return pack.rules().stream().filter(rule -> key.startsWith(rule.id() + ".")).map(rule -> key.substring(rule.id().length() + 1))
                .anyMatch(word -> word.equals(TITLE) || code.contains('"' + word + '"'));
    }

    private String code() {
        try (Stream<Path> files = Files.walk(pack.sources())) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(MessageChecks::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(pack.text(file).orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> result = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> result.put(key, properties.getProperty(key)));
        return result;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }
}
