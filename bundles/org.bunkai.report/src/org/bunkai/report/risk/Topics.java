package org.bunkai.report.risk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.bunkai.validation.engine.Finding;

/** Which topic a finding belongs to, and what names its place, as {@code topics.conf} has it. */
final class Topics {

    /** In place of an argument's number: the title of the rule names the place. */
    static final String RULE = "rule";

    private static final Properties FILE = read();
    private static final List<String> ORDER = words("order");
    private static final Map<String, String> BY_SUBJECT = bySubject();

    private Topics() {
    }

    /** The topics, the one to name first among equals first. */
    static List<String> order() {
        return ORDER;
    }

    /** Topic by rule id, or by rule id, {@code #} and cause where a cause of a rule has a topic of its own. */
    static Map<String, String> bySubject() {
        Map<String, String> topics = new HashMap<>();
        for (String topic : ORDER) {
            for (String subject : words(topic)) {
                if (topics.put(subject, topic) != null) {
                    throw new IllegalStateException(subject + " stands twice");
                }
            }
        }
        return topics;
    }

    /** Every key of the file but the order. */
    static List<String> keys() {
        return FILE.stringPropertyNames().stream().filter(key -> !key.equals("order")).sorted().toList();
    }

    /** The topic of a finding; the rule id if nobody put the rule into one. */
    static String of(Finding finding) {
        String rule = finding.rule().id();
        return BY_SUBJECT.getOrDefault(subject(finding), BY_SUBJECT.getOrDefault(rule, rule));
    }

    /** What names the place of a finding: the number of an argument that is an element, {@link #RULE}, or empty for its own element. */
    static String place(Finding finding) {
        return Stream.of(subject(finding), finding.rule().id(), of(finding)).map(key -> FILE.getProperty("place." + key, ""))
                .filter(place -> !place.isEmpty()).findFirst().orElse("");
    }

    private static String subject(Finding finding) {
        return finding.rule().id() + "#" + finding.cause();
    }

    private static List<String> words(String key) {
        return Stream.of(FILE.getProperty(key, "").split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Properties read() {
        Properties file = new Properties();
        try (InputStream in = Topics.class.getResourceAsStream("topics.conf")) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
