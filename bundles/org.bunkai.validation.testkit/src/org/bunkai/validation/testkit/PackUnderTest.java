package org.bunkai.validation.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RuleMetadata;

/** A pack with its engine and its files, as the checks of the contract see it. */
final class PackUnderTest {

    private final RulePack pack;
    private final Engine engine;
    private final Path sources;
    private final Path tests;

    /**
     * A pack.
     *
     * @param sources source folder of the pack
     * @param tests source folder of its tests
     */
    PackUnderTest(RulePack pack, Path sources, Path tests) {
        this.pack = pack;
        this.engine = new Engine(List.of(pack));
        this.sources = sources;
        this.tests = tests;
    }

    RulePack pack() {
        return pack;
    }

    Engine engine() {
        return engine;
    }

    Path sources() {
        return sources;
    }

    /** Metadata of all rules, those of kind attestation included. */
    List<RuleMetadata> rules() {
        return engine.rules();
    }

    /** The rules that have a class, in the order of ids. */
    List<Rule> ruleClasses() {
        return pack.rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** A text file of the pack. */
    Optional<String> text(String resource) {
        URL url = pack.resource(resource);
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code rules} beside the pack's class. */
    Path rulesFolder() {
        return sources.resolve(pack.getClass().getPackageName().replace('.', '/')).resolve("rules");
    }

    /** The source of a rule's class. */
    Path sourceOf(Rule rule) {
        return sources.resolve(rule.getClass().getName().replace('.', '/') + ".java");
    }

    /** The source of a rule's test; its samples are beside it. */
    Optional<Path> testOf(Rule rule) {
        return find(tests, rule.getClass().getSimpleName() + "Test.java");
    }

    /** The samples of a rule; none if it has no test. */
    List<Sample> samplesOf(Rule rule) {
        return testOf(rule).map(test -> Sample.in(test.getParent())).orElse(List.of());
    }

    /** An engine with one rule only. */
    Engine engineOf(Rule rule) {
        return new Engine(List.of(new SingleRule(pack, rule.id())));
    }

    private static Optional<Path> find(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name)).sorted().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
