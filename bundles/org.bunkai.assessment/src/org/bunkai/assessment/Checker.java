package org.bunkai.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.bunkai.guideline.ClauseRegister;
import org.bunkai.guideline.ClauseRegisterException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleTexts;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks an architecture: the one way from a model to a result, for the command line and the workbench alike. */
public final class Checker {

    private static final String DEFAULT_EDITION = "6.0";

    private final Engine engine;
    private final Set<String> builtIn;
    private final Duration cpuLimit;

    /** A checker over the packs of an engine. */
    public Checker(Engine engine) {
        this(engine, builtInPacks());
    }

    /** A checker over the packs of an engine that gives each rule a CPU time of its own choice. */
    public Checker(Engine engine, Duration cpuLimit) {
        this(engine, builtInPacks(), cpuLimit);
    }

    Checker(Engine engine, Set<String> builtIn) {
        this(engine, builtIn, RunRequest.DEFAULT_CPU_LIMIT);
    }

    private Checker(Engine engine, Set<String> builtIn, Duration cpuLimit) {
        this.engine = engine;
        this.builtIn = builtIn;
        this.cpuLimit = cpuLimit;
    }

    /** Ids of the packs that the product was built with; a check without one of them is never silently taken for a whole one. */
    public static Set<String> builtInPacks() {
        try (InputStream in = Checker.class.getResourceAsStream("built-in-packs.txt")) {
            return new TreeSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a model. The model must not change meanwhile.
     *
     * @throws ClauseRegisterException if the edition is unknown, or the request's register file cannot be used
     * @throws java.util.concurrent.CancellationException if the request was cancelled
     */
    public CheckResult check(Architecture architecture, CheckRequest request) {
        return check(architecture, request, engine::run, engine.texts(), true);
    }

    /**
     * Checks a model while it is being edited: runs the rules whose answers may differ since an earlier check, and keeps the others. The result
     * says the same as {@link #check}, but has no fingerprints: nobody approves a moment of an edit, and they cost more than the rules.
     *
     * @param previous an earlier result of this method, of this checker and for the same model; {@code null} for the first one. If it asked
     *        anything else, everything runs
     * @param changed every feature that has changed since, with the objects in which it has; a containment if objects came, went or moved
     * @throws ClauseRegisterException as {@link #check}
     * @throws java.util.concurrent.CancellationException if the request was cancelled; the earlier result is as good as before
     */
    public CheckResult recheck(Architecture architecture, CheckRequest request, CheckResult previous,
            Map<EStructuralFeature, Set<EObject>> changed) {
        return check(architecture, request, run -> previous == null ? engine.run(run) : engine.rerun(run, previous.run(), changed),
                previous == null ? engine.texts() : previous.texts(), false);
    }

    private CheckResult check(Architecture architecture, CheckRequest request, Function<RunRequest, RunResult> runner, RuleTexts texts,
            boolean fingerprints) {
        ClauseRegister shipped = ClauseRegister.load(edition(architecture, request));
        ClauseRegister register = request.register() == null ? shipped : shipped.with(request.register());
        LocalDate asOf = request.asOf() != null ? request.asOf() : architecture.getAsOf() != null ? architecture.getAsOf() : request.now();
        List<RuleMetadata> rules = engine.rules();
        Choices choices = Choices.of(request.assessment(), rules, engine.packs());
        Set<String> required = new TreeSet<>(builtIn);
        required.removeAll(choices.off());
        required.addAll(request.requiredPacks());
        required.addAll(choices.required());
        RunRequest run = RunRequest.of(architecture, register.edition().getId(), asOf, new ArchitectureInventory(architecture))
                .withClauses(register.became())
                .withOverrides(choices.values(completeTexts(rules, register)))
                .withPacks(choices.off(), required)
                .withCpuLimit(cpuLimit)
                .withMonitor(request.cancelled(), (done, total) -> request.progress().accept(done * 100 / total));
        return new Assessor(architecture, register, asOf, required, runner.apply(run)).assess(request, choices, texts, fingerprints);
    }

    private static String edition(Architecture architecture, CheckRequest request) {
        return request.edition() != null ? request.edition()
                : architecture.getTargetEditions().stream().findFirst().orElse(DEFAULT_EDITION);
    }

    /** Overrides for the rules that ask for the text of their clauses and whose clauses all have the whole text. */
    private static Map<String, Map<String, String>> completeTexts(List<RuleMetadata> rules, ClauseRegister register) {
        Map<String, Map<String, String>> overrides = new TreeMap<>();
        for (RuleMetadata rule : rules) {
            List<String> clauses = rule.clauses().getOrDefault(register.edition().getId(), List.of());
            boolean asks = rule.parameters().stream().anyMatch(p -> p.name().equals(AssessmentFile.CLAUSE_TEXT_COMPLETE) && p.type().equals("boolean"));
            if (asks && !clauses.isEmpty() && clauses.stream().allMatch(id -> isComplete(id, register))) {
                overrides.put(rule.id(), Map.of(AssessmentFile.CLAUSE_TEXT_COMPLETE, Boolean.TRUE.toString()));
            }
        }
        return overrides;
    }

    private static boolean isComplete(String clause, ClauseRegister register) {
        return register.clause(clause).filter(c -> !c.isIncomplete() && !c.isGap()).isPresent();
    }
}
