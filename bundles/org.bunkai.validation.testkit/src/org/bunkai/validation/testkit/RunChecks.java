package org.bunkai.validation.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.validation.api.LocalRule;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is found by running the rules: on nothing, on shuffled models, and on models changed where a rule says that it does not look. */
final class RunChecks {

    private static final int SEEDS = 3;

    private final PackUnderTest pack;

    RunChecks(PackUnderTest pack) {
        this.pack = pack;
    }

    /** The engine takes the pack, and no rule fails on an empty model. */
    List<String> emptyModel() {
        Set<String> problems = new LinkedHashSet<>();
        pack.engine().refused().forEach(error -> problems.add("the pack is refused: " + error.key() + " " + error.arguments()));
        pack.engine().loadErrors().forEach(error -> problems.add(error.rule().id() + ": " + error.key() + " " + error.arguments()));
        Set<String> editions = new TreeSet<>();
        pack.rules().forEach(rule -> editions.addAll(rule.clauses().keySet()));
        for (String edition : editions) {
            Architecture empty = ArchitectureFactory.eINSTANCE.createArchitecture();
            empty.setId("architecture-1");
            empty.getTargetEditions().add(edition);
            RunResult result = pack.engine().run(SampleRuns.request(pack.engine(), empty));
            result.errors().forEach(error -> problems.add(error.rule().id() + ": " + error.key() + " " + error.arguments()));
        }
        return List.copyOf(problems);
    }

    /** The order in which elements stand in a file has no meaning. */
    List<String> order() {
        List<String> problems = new ArrayList<>();
        forEachSample((rule, engine, sample) -> {
            List<String> expected = Answers.of(engine.run(SampleRuns.request(engine, sample.load())));
            for (int seed = 0; seed < SEEDS; seed++) {
                Architecture reordered = sample.load();
                RunRequest request = SampleRuns.request(engine, reordered);
                new RandomEdits(reordered, seed).reorderContents();
                if (!expected.equals(Answers.of(engine.run(request)))) {
                    problems.add(rule.id() + " answers otherwise when " + sample.name() + " is in another order");
                    return;
                }
            }
        }, problems);
        return problems;
    }

    /** A rule's answers do not change with a feature that it does not declare to read. */
    List<String> reads() {
        Set<String> problems = new LinkedHashSet<>();
        forEachSample((rule, engine, sample) -> {
            Architecture original = sample.load();
            RunRequest request = SampleRuns.request(engine, original);
            RunResult result = engine.run(request);
            Set<EStructuralFeature> reads = new HashSet<>(result.trace().reads(rule.id()));
            reads.addAll(request.inventory().reads());
            List<EStructuralFeature> unread = features().stream().filter(feature -> !reads.contains(feature)).toList();
            List<String> expected = Answers.of(result);
            for (int seed = 0; seed < SEEDS; seed++) {
                if (!expected.equals(changed(engine, sample, unread, seed))) {
                    problems.addAll(culprits(rule, engine, sample, unread, seed, expected));
                }
            }
        }, problems);
        return List.copyOf(problems);
    }

    /** What a rule calls its elements' own features matters to their answers only, so that a run for them alone is enough. */
    List<String> own() {
        Set<String> problems = new LinkedHashSet<>();
        forEachSample((rule, engine, sample) -> {
            if (!(rule instanceof LocalRule<?> local)) {
                return;
            }
            for (int seed = 0; !local.own().isEmpty() && seed < SEEDS; seed++) {
                Architecture model = sample.load();
                RunRequest request = SampleRuns.request(engine, model);
                RandomEdits edits = new RandomEdits(model, seed);
                RunResult result = engine.run(request);
                for (EObject element : edits.objects(local.type())) {
                    local.own().forEach(feature -> edits.change(element, feature));
                    result = engine.rerun(request, result, local.own().stream().collect(Collectors.toMap(f -> f, f -> Set.of(element))));
                    if (!Answers.of(engine.run(request)).equals(Answers.of(result))) {
                        problems.add(rule.id() + " answers for an element by features that another one calls its own");
                    }
                }
            }
        }, problems);
        return List.copyOf(problems);
    }

    private static List<String> culprits(Rule rule, Engine engine, Sample sample, List<EStructuralFeature> unread, int seed,
            List<String> expected) throws ModelException {
        List<String> culprits = new ArrayList<>();
        for (EStructuralFeature feature : unread) {
            if (!expected.equals(changed(engine, sample, List.of(feature), seed))) {
                culprits.add(rule.id() + " reads " + feature.getEContainingClass().getName() + "." + feature.getName()
                        + " without declaring it");
            }
        }
        return culprits.isEmpty() ? List.of(rule.id() + " reads several features together without declaring them") : culprits;
    }

    private static List<String> changed(Engine engine, Sample sample, List<EStructuralFeature> features, int seed) throws ModelException {
        Architecture copy = sample.load();
        RunRequest request = SampleRuns.request(engine, copy);
        RandomEdits edits = new RandomEdits(copy, seed);
        features.forEach(edits::change);
        return Answers.of(engine.run(request));
    }

    /** Every feature of the metamodel, ids apart. */
    private static List<EStructuralFeature> features() {
        return ArchitecturePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> feature != feature.getEContainingClass().getEIDAttribute()).toList();
    }

    private void forEachSample(Check check, Collection<String> problems) {
        for (Rule rule : pack.ruleClasses()) {
            Engine engine = pack.engineOf(rule);
            for (Sample sample : pack.samplesOf(rule)) {
                try {
                    check.run(rule, engine, sample);
                } catch (ModelException e) {
                    problems.add(sample.name() + ": " + e.getMessage());
                }
            }
        }
    }

    /** One check on one sample of one rule. */
    private interface Check {

        void run(Rule rule, Engine engine, Sample sample) throws ModelException;
    }
}
