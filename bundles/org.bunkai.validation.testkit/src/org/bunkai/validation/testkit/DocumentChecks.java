package org.bunkai.validation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Kind;

/** Whether each rule is explained in both languages under the fixed headings, with the samples that its test runs as examples. */
final class DocumentChecks {

    /** Level-2 headings in this order, by language; the examples are the last but one. */
    private static final Map<String, List<String>> HEADINGS = new TreeMap<>(Map.of(
            "en", List.of("Requirement", "What is checked", "What is not checked", "How to fix", "Known false positives", "Examples",
                    "References"),
            "ja", List.of("要求事項", "判定すること", "判定しないこと", "是正方法", "誤検知となりうる場合", "例", "参考")));
    private static final Pattern HEADING = Pattern.compile("(?m)^## +(.+?) *$");
    private static final Pattern SAMPLE = Pattern.compile("\\w+\\.bunkai\\b");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private final PackUnderTest pack;

    DocumentChecks(PackUnderTest pack) {
        this.pack = pack;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (RuleMetadata rule : pack.rules()) {
            HEADINGS.forEach((language, headings) -> {
                String name = rule.id() + "." + language + ".md";
                Optional<String> text = pack.text("rules/" + name);
                if (text.isEmpty()) {
                    problems.add(name + " is missing");
                } else {
                    check(rule, text.get(), headings).forEach(problem -> problems.add(name + ": " + problem));
                }
            });
        }
        return problems;
    }

    private List<String> check(RuleMetadata rule, String text, List<String> headings) {
        List<String> found = HEADING.matcher(text).results().map(match -> match.group(1)).toList();
        if (!found.equals(headings)) {
            return List.of("headings are " + found + ", not " + headings);
        }
        List<String> problems = new ArrayList<>();
        String[] sections = HEADING.split(text);
        for (int i = 0; i < headings.size(); i++) {
            if (i + 1 >= sections.length || sections[i + 1].isBlank()) {
                problems.add("nothing under " + headings.get(i));
            }
        }
        if (UNFINISHED.matcher(text).find()) {
            problems.add("unfinished");
        }
        if (problems.isEmpty() && rule.kind() != Kind.ATTESTATION) {
            problems.addAll(examples(rule, sections[headings.size() - 1]));
        }
        return problems;
    }

    private List<String> examples(RuleMetadata rule, String section) {
        List<String> samples = pack.ruleClasses().stream().filter(each -> each.id().equals(rule.id())).map(this::sampleNames).findFirst()
                .orElse(List.of());
        List<String> named = SAMPLE.matcher(section).results().map(MatchResult::group).toList();
        List<String> problems = new ArrayList<>();
        if (named.isEmpty()) {
            problems.add("the examples name no sample");
        }
        named.stream().filter(name -> !samples.contains(name)).forEach(name -> problems.add("no sample " + name));
        return problems;
    }

    private List<String> sampleNames(Rule rule) {
        return pack.samplesOf(rule).stream().map(Sample::name).toList();
    }
}
