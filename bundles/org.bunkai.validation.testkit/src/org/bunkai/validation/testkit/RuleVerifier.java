package org.bunkai.validation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunResult;

/**
 * Runs one rule of a pack on a folder of samples and compares its answers, one by one, with what is expected.
 *
 * <ul>
 * <li>{@code good_*.bunkai}: at least one SATISFIED, no VIOLATED, UNDECIDABLE or ERROR, and no {@code .expected} file.</li>
 * <li>{@code bad_*.bunkai}, {@code undecidable_*.bunkai}: an {@code .expected} file of the same name, with at least one VIOLATED or
 * UNDECIDABLE line respectively. Its lines are {@code OUTCOME findingId key [? element.feature …] [> path ids]}, sorted: every VIOLATED,
 * UNDECIDABLE and ERROR answer, and every SATISFIED or NOT_APPLICABLE one with a message. A finding too many fails like one too few.</li>
 * </ul>
 *
 * <p>"Today" is {@code Architecture.asOf}, which every sample has to set. The edition is the first of {@code Architecture.targetEditions},
 * else the newest that the rule names a clause of. With the system property {@code bunkai.accept=true} the expected files are written, and
 * the verifier fails so that this is never left on.</p>
 */
public final class RuleVerifier {

    private static final String ACCEPT = "bunkai.accept";

    private final String ruleId;
    private final Engine engine;

    private RuleVerifier(RulePack pack, String ruleId) {
        this.ruleId = ruleId;
        this.engine = new Engine(List.of(new SingleRule(pack, ruleId)));
    }

    /**
     * A verifier for one rule.
     *
     * @param pack the pack that holds it, with its resources
     * @param ruleId the rule
     */
    public static RuleVerifier of(RulePack pack, String ruleId) {
        return new RuleVerifier(pack, ruleId);
    }

    /**
     * Verifies on the samples beside the source of a test class, below {@code src} of the working directory (the test bundle).
     *
     * @throws AssertionError listing everything that differs
     */
    public void onFolder(Class<?> beside) {
        onFolder(SourceFolders.beside(beside));
    }

    /**
     * Verifies on the samples of a folder.
     *
     * @throws AssertionError listing everything that differs
     */
    public void onFolder(Path folder) {
        List<String> problems = problems(folder);
        if (!problems.isEmpty()) {
            throw new AssertionError(ruleId + ": " + String.join(System.lineSeparator(), problems));
        }
    }

    /** What differs, in the order of the samples; empty if nothing does. */
    public List<String> problems(Path folder) {
        List<String> problems = new ArrayList<>();
        engine.refused().forEach(error -> problems.add("the pack is refused: " + error.key() + " " + error.arguments()));
        if (engine.rules().stream().noneMatch(rule -> rule.id().equals(ruleId))) {
            problems.add("the pack has no usable rule " + ruleId);
        }
        List<Sample> samples = Sample.in(folder);
        if (samples.isEmpty()) {
            problems.add("no sample in " + folder);
        }
        for (Sample sample : samples) {
            verify(sample).forEach(problem -> problems.add(sample.name() + ": " + problem));
        }
        problems.addAll(orphans(folder, samples));
        return List.copyOf(problems);
    }

    private List<String> verify(Sample sample) {
        try {
            Architecture architecture = sample.load();
            if (sample.kind().isEmpty()) {
                return List.of("the name begins with none of good_, bad_, undecidable_");
            }
            if (architecture.getAsOf() == null) {
                return List.of("Architecture.asOf is not set");
            }
            RunResult result = engine.run(SampleRuns.request(engine, architecture));
            return sample.kind().get() == Sample.Kind.GOOD ? verifyGood(sample, result) : verifyOther(sample, result);
        } catch (ModelException e) {
            return List.of(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> verifyGood(Sample sample, RunResult result) {
        List<String> problems = new ArrayList<>();
        if (Files.exists(sample.expected())) {
            problems.add("a good sample must not have " + sample.expected().getFileName());
        }
        ExpectedLines.of(result, ruleId).stream().filter(line -> !line.startsWith(Outcome.SATISFIED + " "))
                .filter(line -> !line.startsWith(Outcome.NOT_APPLICABLE + " ")).forEach(line -> problems.add("extra   " + line));
        if (result.findings().stream().noneMatch(f -> f.rule().id().equals(ruleId) && f.outcome() == Outcome.SATISFIED)) {
            problems.add("no SATISFIED answer");
        }
        return problems;
    }

    private List<String> verifyOther(Sample sample, RunResult result) throws IOException {
        List<String> actual = ExpectedLines.of(result, ruleId);
        String needed = sample.kind().get() == Sample.Kind.BAD ? Outcome.VIOLATED + " " : Outcome.UNDECIDABLE + " ";
        List<String> problems = new ArrayList<>();
        if (actual.stream().noneMatch(line -> line.startsWith(needed))) {
            problems.add("no " + needed + "answer");
        }
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(sample.expected(), actual.isEmpty() ? "" : String.join("\n", actual) + "\n");
            problems.add("written " + sample.expected() + "; read it, then run again without -D" + ACCEPT);
            return problems;
        }
        if (!Files.exists(sample.expected())) {
            problems.add("no " + sample.expected().getFileName());
        } else {
            List<String> expected = ExpectedLines.read(sample.expected());
            expected.stream().filter(line -> !actual.contains(line)).forEach(line -> problems.add("missing " + line));
            actual.stream().filter(line -> !expected.contains(line)).forEach(line -> problems.add("extra   " + line));
        }
        return problems;
    }

    private static List<String> orphans(Path folder, List<Sample> samples) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> known = samples.stream().map(Sample::expected).toList();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".expected") && !known.contains(file)).sorted()
                    .map(file -> file.getFileName() + ": no sample of this name").toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
