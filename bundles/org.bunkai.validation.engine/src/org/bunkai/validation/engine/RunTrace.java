package org.bunkai.validation.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a run leaves for the next one: index, derived views, and the answers and reads of each rule. Opaque, immutable, and as large as the
 * model: keep the last one only.
 */
public final class RunTrace {

    private final Engine engine;
    private final RunRequest request;
    private final ModelIndex index;
    private final DerivedStore store;
    private final Map<String, RuleTrace> rules;

    RunTrace(Engine engine, RunRequest request, ModelIndex index, DerivedStore store, Map<String, RuleTrace> rules) {
        this.engine = engine;
        this.request = request;
        this.index = index;
        this.store = store;
        this.rules = Map.copyOf(rules);
    }

    /**
     * The features that a rule's answers rest on: those of its metadata, of the derived views it asked for, and the containments behind the
     * objects it asked for. Empty for a rule that did not run.
     */
    public Set<EStructuralFeature> reads(String ruleId) {
        RuleTrace trace = rules.get(ruleId);
        return trace == null ? Set.of() : trace.reads();
    }

    boolean fits(Engine other, RunRequest next) {
        return engine == other && request.asksTheSame(next);
    }

    ModelIndex index() {
        return index;
    }

    DerivedStore store() {
        return store;
    }

    RuleTrace rule(String id) {
        return rules.get(id);
    }

    /**
     * What one rule left.
     *
     * @param reads see {@link RunTrace#reads}
     * @param asked the derived views that it asked for
     * @param answers its own answers
     * @param inventory the engine's answers for it
     * @param error why there are none, or {@code null}
     * @param repeatable whether the answers stand as long as nothing in {@code reads} changes
     */
    record RuleTrace(Set<EStructuralFeature> reads, Set<Derived<?>> asked, List<Finding> answers, List<Finding> inventory, RuleError error,
            boolean repeatable) {

        /** All answers in the order of their ids. */
        List<Finding> findings() {
            return inventory.isEmpty() ? answers
                    : Stream.concat(answers.stream(), inventory.stream()).sorted(Comparator.comparing(Finding::id)).toList();
        }
    }
}
