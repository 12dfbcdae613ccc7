package org.bunkai.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.bunkai.guideline.ClauseRegister;
import org.bunkai.guideline.ClauseRegisterException;
import org.bunkai.model.Fingerprint;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.engine.RunResult;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks an architecture: the one way from a model to a result, for the command line and the workbench alike. */
public final class Checker {

    private static final String DEFAULT_EDITION = "6.0";
    /** A boolean parameter of this name tells a rule whether the register holds the whole text of its clauses. */
    private static final String CLAUSE_TEXT_COMPLETE = "clauseTextComplete";

    private final Engine engine;
    private final Set<String> builtIn;

    /** A checker over the packs of an engine. */
    public Checker(Engine engine) {
        this(engine, builtInPacks());
    }

    Checker(Engine engine, Set<String> builtIn) {
        this.engine = engine;
        this.builtIn = builtIn;
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
     * @throws ClauseRegisterException if the edition is unknown
     * @throws java.util.concurrent.CancellationException if the request was cancelled
     */
    public CheckResult check(Architecture architecture, CheckRequest request) {
        ClauseRegister register = ClauseRegister.load(edition(architecture, request));
        LocalDate asOf = request.asOf() != null ? request.asOf() : architecture.getAsOf() != null ? architecture.getAsOf() : request.now();
        Set<String> required = new TreeSet<>(builtIn);
        required.addAll(request.requiredPacks());
        RunRequest run = RunRequest.of(architecture, register.edition().getId(), asOf, new ArchitectureInventory(architecture))
                .withOverrides(completeTexts(engine.rules(), register))
                .withPacks(Set.of(), required)
                .withMonitor(request.cancelled(), (done, total) -> request.progress().accept(done * 100 / total));
        return assess(architecture, request.source(), register, asOf, engine.run(run), required);
    }

    private CheckResult assess(Architecture architecture, String source, ClauseRegister register, LocalDate asOf, RunResult run,
            Set<String> deciding) {
        List<Finding> answers = new ArrayList<>(run.findings());
        run.errors().forEach(e -> answers.add(asFinding(e, architecture)));
        List<Finding> open = answers.stream().filter(f -> ClauseOutcomes.isOpen(f.outcome())).sorted(ClauseOutcomes.WORST_FIRST).toList();
        List<Finding> findings = open.stream().filter(Checker::decides).toList();
        List<Finding> advice = open.stream().filter(f -> !decides(f)).toList();
        List<Finding> notes = answers.stream().filter(f -> !ClauseOutcomes.isOpen(f.outcome()) && !f.key().isEmpty()).toList();
        ClauseOutcomes outcomes = new ClauseOutcomes(register.edition().getId(), run, answers, deciding);
        List<ClauseResult> clauses = register.clauses().stream().map(outcomes::of).toList();
        Summary summary = new Summary(ClauseOutcomes.count(clauses), count(findings, Outcome.VIOLATED), count(findings, Outcome.UNDECIDABLE),
                run.errors().size(), advice.size());
        return new CheckResult(architecture, source, Fingerprint.of(architecture).toString(), FindingsFingerprint.of(answers),
                register.edition(), asOf, engine.texts(), run, findings, advice, notes, clauses, summary);
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
            boolean asks = rule.parameters().stream().anyMatch(p -> p.name().equals(CLAUSE_TEXT_COMPLETE) && p.type().equals("boolean"));
            if (asks && !clauses.isEmpty() && clauses.stream().allMatch(id -> isComplete(id, register))) {
                overrides.put(rule.id(), Map.of(CLAUSE_TEXT_COMPLETE, Boolean.TRUE.toString()));
            }
        }
        return overrides;
    }

    private static boolean isComplete(String clause, ClauseRegister register) {
        return register.clause(clause).filter(c -> !c.isIncomplete() && !c.isGap()).isPresent();
    }

    private static boolean decides(Finding finding) {
        return finding.rule().strength().decides();
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return (int) findings.stream().filter(f -> f.outcome() == outcome).count();
    }

    /** A failed rule as a finding on the architecture, so that every output shows it where it shows findings. */
    private static Finding asFinding(RuleError error, EObject root) {
        return new Finding(error.rule().id() + "@" + EcoreUtil.getID(root), error.rule(), Outcome.ERROR, error.rule().severity(), error.key(),
                error.arguments(), "", root, List.of(), List.of(), List.of(), List.of());
    }
}
