package org.bunkai.validation.engine;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.LocalRule;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.engine.RunTrace.RuleTrace;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One rule in one run. */
final class RuleRun implements RuleWorkers.Task<List<Finding>> {

    private final LoadedRule rule;
    private final RulePart part;
    private final ModelIndex index;
    private final InventoryAnswers inventory;
    private final Consumer<RuleTrace> result;
    private final StopFlag flag;
    private final Set<EStructuralFeature> declaredReads = new LinkedHashSet<>();
    private final RunView view;
    private final RuleFailure refused;

    /**
     * @param part what of the rule is run
     * @param result takes what the rule leaves, once, on the thread that called the engine
     */
    RuleRun(LoadedRule rule, RulePart part, RunRequest request, ModelIndex index, DerivedStore store, InventoryAnswers inventory,
            Consumer<RuleTrace> result) {
        this.rule = rule;
        this.part = part;
        this.index = index;
        this.inventory = inventory;
        this.result = result;
        flag = new StopFlag(request.cancel());
        ParameterValues parameters = ParameterValues.NONE;
        RuleFailure failure = rule.failure();
        try {
            if (failure == null) {
                declaredReads.addAll(featuresRead());
                parameters = ParameterValues.of(rule.metadata(), request.overrides().getOrDefault(rule.id(), Map.of()));
            }
        } catch (RuleFailure e) {
            failure = e;
        }
        refused = failure;
        view = new RunView(request, index, store, flag, parameters);
    }

    @Override
    public StopFlag flag() {
        return flag;
    }

    @Override
    public List<Finding> call() throws RuleFailure {
        if (refused != null) {
            throw refused;
        }
        FindingCollector collector = new FindingCollector(rule.metadata(), index, flag);
        try {
            check(rule.rule(), collector);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw collector.explain(e);
        }
        return collector.close();
    }

    private void check(Rule checked, FindingCollector collector) {
        if (checked instanceof LocalRule<?> local && !local.own().isEmpty()) {
            checkElements(local, collector);
        } else {
            checked.check(view, collector);
        }
    }

    private <T extends EObject> void checkElements(LocalRule<T> local, FindingCollector collector) {
        view.all(local.type()).filter(part::concerns).forEach(element -> {
            collector.only(element);
            local.checkElement(element, view, collector);
        });
    }

    @Override
    public void ended(List<Finding> given) {
        List<Finding> answers = part.merged(given);
        List<Finding> silence;
        try {
            silence = part.inventory(given).orElseGet(() -> inventory.of(rule.metadata(), answers));
        } catch (IllegalArgumentException e) {
            failed(new RuleFailure("engine.metadataInvalid", List.of(rule.id(), String.valueOf(e.getMessage())), e));
            return;
        }
        result.accept(new RuleTrace(reads(), asked(), answers, silence, null, true));
    }

    @Override
    public void failed(RuleFailure failure) {
        if (failure.isOutOfTime()) {
            view.giveUp();
        }
        result.accept(new RuleTrace(reads(), asked(), List.of(), List.of(), failure.asError(rule.metadata()), failure.isOutOfTime()));
    }

    private Set<EStructuralFeature> reads() {
        Set<EStructuralFeature> reads = new LinkedHashSet<>(declaredReads);
        reads.addAll(view.reads());
        reads.addAll(part.kept().reads());
        return Set.copyOf(reads);
    }

    private Set<Derived<?>> asked() {
        Set<Derived<?>> asked = new HashSet<>(view.asked());
        asked.addAll(part.kept().asked());
        return Set.copyOf(asked);
    }

    private Set<EStructuralFeature> featuresRead() throws RuleFailure {
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        for (String name : rule.metadata().reads()) {
            EStructuralFeature feature = index.metamodel().feature(name);
            if (feature == null) {
                String problem = "\"reads\" names no feature of the model: " + name;
                throw new RuleFailure("engine.metadataInvalid", List.of(rule.id(), problem), null);
            }
            features.add(feature);
        }
        return features;
    }
}
