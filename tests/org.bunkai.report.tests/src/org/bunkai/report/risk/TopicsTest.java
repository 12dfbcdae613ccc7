package org.bunkai.report.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.Checker;
import org.bunkai.model.Messages;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.engine.RuleMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of rules to topics and its words: whole, and in plain language. */
class TopicsTest {

    private static final List<RuleMetadata> RULES = BuiltIn.with().rules();
    private static final Set<String> OF_NO_RULE = Set.of("attested", "contradiction", "notChecked", "unknown");
    private static final Pattern VIOLATED = Pattern.compile("^VIOLATED \\S+ (mhlw\\.\\S+)");
    private static final Pattern JARGON = Pattern.compile(
            "(?i)TLS|SSL|VLAN|ACL|CVE|IPsec|HTTP|IoT|MAC|EDR|RDP|DICOM|"
            + "パッチ|脆弱性|オープンな|セキュア|トンネル|プロトコル|セグメント|\\bpatch|vulnerab|tunnel|segment");

    @Test
    void everyRuleOfTheBuiltInPacksHasOneTopic() {
        assertEquals(Checker.builtInPacks(), sorted(BuiltIn.PACKS.stream().map(p -> p.info().id())));
        assertEquals(sorted(RULES.stream().map(RuleMetadata::id)),
                sorted(Topics.bySubject().keySet().stream().filter(s -> !s.contains("#"))));
        Set<String> causes = RULES.stream().flatMap(r -> r.causes().stream().map(c -> r.id() + "#" + c)).collect(Collectors.toSet());
        Topics.bySubject().keySet().stream().filter(s -> s.contains("#")).forEach(s -> assertTrue(causes.contains(s), s));
    }

    @Test
    void fileHasNothingThatNobodyReads() {
        assertEquals(new HashSet<>(Topics.order()).size(), Topics.order().size());
        Set<String> subjects = new HashSet<>(Topics.bySubject().keySet());
        subjects.addAll(Topics.order());
        assertEquals(sorted(Topics.order().stream()),
                sorted(Topics.keys().stream().filter(k -> !k.startsWith("place."))));
        Topics.keys().stream().filter(k -> k.startsWith("place.")).forEach(k -> assertTrue(subjects.contains(k.substring(6)), k));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyTopicHasWordsAndEveryWordItsUse(String language) {
        Set<String> expected = sorted(Stream.concat(Topics.order().stream(), OF_NO_RULE.stream())
                .flatMap(t -> Stream.of(t + ".title", t + ".text")));
        expected.addAll(List.of("places", "places.more", "items", "items.more", "separator", "found.and", "found.or", "pack",
                "rule.text", "notChecked.label", "unknown.label"));
        assertEquals(expected, sorted(words("messages", language).stringPropertyNames().stream()));
        words("messages", language).forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void statesAreThoseOfMessagesOfTheRightTopics(String language) {
        Properties states = words("found", language);
        Messages messages = Messages.of(RiskTexts.class, Locale.of(language));
        Topics.order().forEach(t -> assertEquals(messages.word(t + ".text").contains("{2}"), states.containsKey(t), t));
        Set<String> keys = BuiltIn.PACKS.stream().flatMap(TopicsTest::messageKeys).collect(Collectors.toSet());
        for (String key : states.stringPropertyNames()) {
            assertTrue(Topics.order().contains(key) || keys.contains(key), key);
        }
        assertEquals(words("found", "en").stringPropertyNames(), words("found", "ja").stringPropertyNames());
    }

    @Test
    void everyViolationOfTheRulesSamplesHasItsState() throws Exception {
        Properties states = words("found", "en");
        Map<String, RuleMetadata> rules = RULES.stream().collect(Collectors.toMap(RuleMetadata::id, r -> r));
        Set<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("bunkai.root"), "tests"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*/org\\.bunkai\\.rules\\.[^/]*/src/.*\\.expected")).toList()) {
                Files.readAllLines(file).stream().map(VIOLATED::matcher).filter(Matcher::find).map(m -> m.group(1)).forEach(seen::add);
            }
        }
        assertTrue(seen.size() > RULES.size(), seen.toString());
        assertEquals(Set.of(), sorted(seen.stream().filter(key -> !states.containsKey(key)).filter(key -> {
            RuleMetadata rule = rules.get(key.substring(0, key.lastIndexOf('.')));
            return rule.strength().decides() && states.containsKey(Topics.bySubject().get(rule.id()));
        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void wordsArePlain(String language) {
        for (String file : List.of("messages", "found")) {
            words(file, language).forEach((key, text) -> assertFalse(JARGON.matcher(text.toString()).find(), key + ": " + text));
        }
    }

    @Test
    void japaneseTextsEndAsSpokenOnes() {
        words("messages", "ja").forEach((key, text) -> {
            if (key.toString().endsWith(".text")) {
                assertTrue(Pattern.matches("([^。]*(です|ます|ません)。){1,2}", text.toString()), key + ": " + text);
            }
        });
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> messageKeys(RulePack pack) {
        return load(pack.resource("messages.properties")).stringPropertyNames().stream();
    }

    private static Properties words(String file, String language) {
        return load(RiskTexts.class.getResource(file + (language.equals("ja") ? "_ja" : "") + ".properties"));
    }

    private static Properties load(URL url) {
        try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
