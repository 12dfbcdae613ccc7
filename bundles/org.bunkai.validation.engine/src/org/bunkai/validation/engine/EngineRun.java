package org.bunkai.validation.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.bunkai.validation.api.LocalRule;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RunResult.NotRun;
import org.bunkai.validation.engine.RunResult.PackEntry;
import org.bunkai.validation.engine.RunResult.PackError;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.bunkai.validation.engine.RunTrace.RuleTrace;

/** One run of an engine, full or after a change. Used once. */
final class EngineRun {

    private final Engine engine;
    private final RunRequest request;
    private final RunTrace previous;
    private final Changes changes;
    private final ModelIndex index;
    private final DerivedStore store;
    private final InventoryAnswers inventoryAnswers;
    private final boolean inventoryChanged;

    /** A full run. */
    EngineRun(Engine engine, RunRequest request) {
        this(engine, request, null, Changes.NONE);
    }

    /**
     * A run after a change.
     *
     * @param previous fits the engine and the request, or is {@code null}
     * @param changes everything that changed since
     */
    EngineRun(Engine engine, RunRequest request, RunTrace previous, Changes changes) {
        this.engine = engine;
        this.request = request;
        this.previous = changes.ofIds() ? null : previous;
        this.changes = changes;
        boolean sameObjects = this.previous != null && !changes.ofContainments();
        index = sameObjects ? previous.index() : new ModelIndex(request.root(), previous == null ? null : previous.index().metamodel());
        store = this.previous == null ? new DerivedStore() : new DerivedStore(previous.store(), changes);
        inventoryAnswers = new InventoryAnswers(request.inventory(), request.root());
        inventoryChanged = changes.concern(request.inventory().reads());
    }

    RunResult run() {
        List<PackError> packErrors = new ArrayList<>(engine.refused());
        List<LoadedPack> packs = engine.loaded().stream().filter(pack -> !request.packsOff().contains(pack.id())).toList();
        packErrors.addAll(missingPacks(packs));
        packErrors.addAll(unknownOverrides(packs));
        List<RuleMetadata> meant = new ArrayList<>();
        List<NotRun> notRun = new ArrayList<>();
        List<LoadedRule> toRun = new ArrayList<>();
        packs.stream().flatMap(pack -> pack.rules().stream()).sorted(Comparator.comparing(LoadedRule::id))
                .map(rule -> rule.in(request.edition(), request.became())).forEach(rule -> {
            if (rule.failure() != null && rule.metadata().clauses().isEmpty()) {
                toRun.add(rule);
            } else if (!rule.metadata().clauses().containsKey(request.edition())) {
                notRun.add(new NotRun(rule.metadata(), "engine.mappingUnknown"));
            } else {
                meant.add(rule.metadata());
                if (rule.failure() != null || rule.metadata().kind() != Kind.ATTESTATION) {
                    toRun.add(rule);
                }
            }
        });
        Map<String, RuleTrace> traces = runAll(toRun);
        List<Finding> findings = inOrder(traces.values().stream().map(RuleTrace::findings).filter(list -> !list.isEmpty()).toList());
        List<RuleError> errors = traces.values().stream().map(RuleTrace::error).filter(Objects::nonNull).toList();
        List<PackEntry> entries = packs.stream().map(pack -> new PackEntry(pack.info(), pack.rules().size())).toList();
        return new RunResult(findings, entries, meant, notRun, errors, packErrors,
                new RunTrace(engine, request, index, store, traces));
    }

    /** Findings in the order of their ids, which start with the rule's: lists of the rules, each in order, need only be strung together. */
    private static List<Finding> inOrder(List<List<Finding>> byRule) {
        List<Finding> findings = new ArrayList<>(byRule.stream().mapToInt(List::size).sum());
        boolean sorted = true;
        for (List<Finding> ofRule : byRule.stream().sorted(Comparator.comparing(list -> list.getFirst().id())).toList()) {
            sorted &= findings.isEmpty() || findings.getLast().id().compareTo(ofRule.getFirst().id()) < 0;
            findings.addAll(ofRule);
        }
        if (!sorted) {
            findings.sort(Comparator.comparing(Finding::id));
        }
        return findings;
    }

    private List<PackError> missingPacks(List<LoadedPack> packs) {
        Set<String> missing = new HashSet<>(request.packsRequired());
        packs.forEach(pack -> missing.remove(pack.id()));
        return missing.stream().sorted().map(id -> new PackError(id, "engine.packMissing", List.of(id), null)).toList();
    }

    private List<PackError> unknownOverrides(List<LoadedPack> packs) {
        Set<String> unknown = new HashSet<>(request.overrides().keySet());
        packs.forEach(pack -> pack.rules().forEach(rule -> unknown.remove(rule.id())));
        return unknown.stream().sorted().map(id -> new PackError(id, "engine.overrideUnknownRule", List.of(id), null)).toList();
    }

    private Map<String, RuleTrace> runAll(List<LoadedRule> rules) {
        Map<String, RuleTrace> result = new TreeMap<>();
        BiConsumer<LoadedRule, RuleTrace> end = (rule, trace) -> {
            result.put(rule.id(), trace);
            request.progress().done(result.size(), rules.size());
        };
        Predicate<LoadedRule> stands = rule -> previous != null && stands(previous.rule(rule.id()));
        List<RuleRun> toRun = rules.stream().filter(stands.negate())
                .map(rule -> new RuleRun(rule, part(rule), request, index, store, inventoryAnswers, trace -> end.accept(rule, trace)))
                .toList();
        try (RuleWorkers workers = new RuleWorkers(request.threads(), request.cpuLimit(), request.cancel())) {
            workers.run(toRun);
        }
        rules.stream().filter(stands).forEach(rule -> end.accept(rule, keep(rule, previous.rule(rule.id()))));
        return result;
    }

    private boolean stands(RuleTrace trace) {
        return trace != null && trace.repeatable() && !changes.concern(trace.reads());
    }

    /** What of a rule has to run again: all of it, unless it says that what changed matters to the changed elements only. */
    private RulePart part(LoadedRule rule) {
        RuleTrace trace = previous == null ? null : previous.rule(rule.id());
        if (trace == null || trace.error() != null || !(rule.rule() instanceof LocalRule<?> local)
                || trace.asked().stream().anyMatch(store::isLost)) {
            return RulePart.ALL;
        }
        return changes.within(trace.reads(), local.own()).map(elements -> new RulePart(trace, elements, !inventoryChanged))
                .orElse(RulePart.ALL);
    }

    private RuleTrace keep(LoadedRule rule, RuleTrace kept) {
        return kept.error() != null || !inventoryChanged ? kept
                : new RuleTrace(kept.reads(), kept.asked(), kept.answers(), inventoryAnswers.of(rule.metadata(), kept.answers()), null, true);
    }
}
