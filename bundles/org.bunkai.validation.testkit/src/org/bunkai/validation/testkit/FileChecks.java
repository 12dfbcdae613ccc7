package org.bunkai.validation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.bunkai.validation.api.Rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Whether the files that belong to a rule are there, and none that belongs to no rule. */
final class FileChecks {

    private static final int MAX_LINES = 120;
    private static final String INDEX = "index.json";

    private final PackUnderTest pack;

    FileChecks(PackUnderTest pack) {
        this.pack = pack;
    }

    /** {@code rules/index.json} lists exactly the rules that have a file, and every class is in it. */
    List<String> index() {
        List<String> problems = new ArrayList<>();
        Set<String> listed = new TreeSet<>();
        pack.text("rules/" + INDEX).ifPresentOrElse(text -> json(text).forEach(id -> listed.add(id.asText())),
                () -> problems.add("no rules/" + INDEX));
        Set<String> files = new TreeSet<>();
        for (Path file : filesIn(pack.rulesFolder())) {
            String name = file.getFileName().toString();
            String id = name.replaceFirst("(\\.json|\\.ja\\.md|\\.en\\.md)$", "");
            if (name.equals(INDEX)) {
                continue;
            }
            if (name.equals(id)) {
                problems.add("rules/" + name + " is no file of a rule");
            } else {
                files.add(id);
            }
        }
        files.stream().filter(id -> !listed.contains(id)).forEach(id -> problems.add(id + " has files but is not in rules/" + INDEX));
        listed.stream().filter(id -> !files.contains(id)).forEach(id -> problems.add(id + " is in rules/" + INDEX + " but has no files"));
        pack.ruleClasses().stream().map(Rule::id).filter(id -> !listed.contains(id))
                .forEach(id -> problems.add(id + " has a class but is not in rules/" + INDEX));
        return problems;
    }

    /** Each rule has a test class, in a folder of its own. */
    List<String> tests() {
        List<String> problems = new ArrayList<>();
        Set<Path> folders = new TreeSet<>();
        for (Rule rule : pack.ruleClasses()) {
            pack.testOf(rule).ifPresentOrElse(test -> {
                if (!folders.add(test.getParent())) {
                    problems.add(rule.id() + " shares the folder of its test with another rule");
                }
            }, () -> problems.add(rule.id() + " has no " + rule.getClass().getSimpleName() + "Test"));
        }
        return problems;
    }

    /** Each rule has a sample of every kind, or says in its metadata ({@code noSample}) why there can be none. */
    List<String> samples() {
        List<String> problems = new ArrayList<>();
        for (Rule rule : pack.ruleClasses()) {
            JsonNode excuses = pack.text("rules/" + rule.id() + ".json").map(text -> json(text).path("noSample")).orElse(json("{}"));
            for (Sample.Kind kind : Sample.Kind.values()) {
                String excuse = excuses.path(kind.prefix().replace("_", "")).asText("");
                boolean found = pack.samplesOf(rule).stream().anyMatch(sample -> sample.kind().filter(kind::equals).isPresent());
                if (found == !excuse.isBlank()) {
                    String problem = found ? " says that it can have no sample, and has one: " : " has no sample: ";
                    problems.add(rule.id() + problem + kind.prefix());
                }
            }
        }
        return problems;
    }

    /** A rule fits on a screen or two; what does not is a derived view or a shared condition. */
    List<String> sizes() {
        List<String> problems = new ArrayList<>();
        for (Rule rule : pack.ruleClasses()) {
            Path source = pack.sourceOf(rule);
            if (!Files.exists(source)) {
                problems.add(rule.id() + " has no source " + source);
            } else if (lines(source).size() > MAX_LINES) {
                problems.add(rule.id() + " has " + lines(source).size() + " lines, more than " + MAX_LINES);
            }
        }
        return problems;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
