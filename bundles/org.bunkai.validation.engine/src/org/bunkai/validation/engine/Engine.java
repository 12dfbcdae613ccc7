package org.bunkai.validation.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.bunkai.validation.api.LocalRule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.engine.RunResult.PackEntry;
import org.bunkai.validation.engine.RunResult.PackError;
import org.bunkai.validation.engine.RunResult.RuleError;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Runs the rules of a fixed set of packs. Immutable and thread-safe: runs may go on at the same time, each on a model that nobody changes
 * meanwhile.
 *
 * <p><b>Threads.</b> A run uses the calling thread, and daemon threads on which the rules run, started in the order of their ids; a view
 * that several rules ask for is computed by the first, and the others wait. A rule that throws, or uses more than its CPU time, becomes an
 * error of that rule alone; its answers are dropped. One that does not react to being stopped is left behind on its daemon thread. The
 * model is only read, and by several threads at once, which EMF allows.</p>
 *
 * <p><b>Memory.</b> Bounded by the process only. A rule that exhausts it can fail this and other work of the process, although its own
 * {@code OutOfMemoryError} is caught and reported. A result holds its model through {@link RunTrace}.</p>
 */
public final class Engine {

    private final List<LoadedPack> packs;
    private final List<PackError> refused;

    /** Reads the metadata of all packs; their order does not matter. What is wrong with them is part of every result. */
    public Engine(List<RulePack> packs) {
        PackLoader loader = new PackLoader(packs);
        this.packs = loader.packs();
        this.refused = loader.errors();
    }

    /**
     * Runs all rules that name a clause of the edition.
     *
     * @throws CancellationException if the request's cancel flag is set, or the calling thread is interrupted, before the run has ended
     */
    public RunResult run(RunRequest request) {
        return new EngineRun(this, request).run();
    }

    /**
     * Runs the rules whose answers may differ after a change, and keeps the others: equal to a full run, if rules and derived views declare
     * what they read. Where it is known which objects changed, a {@link LocalRule} is asked again for them only, if it says that what changed
     * matters to them alone.
     *
     * @param request as before; if it asks anything else (root, edition, date, overrides, packs) this is a full run
     * @param previous a result of this engine on the same model objects
     * @param changed every feature that has changed since, with the objects in which it has; no objects stand for any. A containment if
     *        objects came, went or moved
     * @throws CancellationException as {@link #run}
     */
    public RunResult rerun(RunRequest request, RunResult previous, Map<EStructuralFeature, Set<EObject>> changed) {
        RunTrace trace = previous.trace();
        return trace != null && trace.fits(this, request) ? new EngineRun(this, request, trace, new Changes(changed)).run() : run(request);
    }

    /** The packs that were accepted, in the order of ids. */
    public List<PackEntry> packs() {
        return packs.stream().map(pack -> new PackEntry(pack.info(), pack.rules().size())).toList();
    }

    /** Metadata of all rules that have any, in the order of ids, those of every edition and of kind attestation included. */
    public List<RuleMetadata> rules() {
        return packs.stream().flatMap(pack -> pack.rules().stream()).map(LoadedRule::metadata)
                .filter(rule -> !rule.clauses().isEmpty()).sorted(Comparator.comparing(RuleMetadata::id)).toList();
    }

    /** The texts of these packs and of the engine itself; keeps what it has read, so ask once. */
    public RuleTexts texts() {
        return new RuleTexts(packs);
    }

    /** The packs that were refused, with the reason; also part of every result. */
    public List<PackError> refused() {
        return refused;
    }

    /** The rules that can never run, because of their metadata, in the order of ids; also part of every result. */
    public List<RuleError> loadErrors() {
        return packs.stream().flatMap(pack -> pack.rules().stream()).filter(rule -> rule.failure() != null)
                .sorted(Comparator.comparing(LoadedRule::id)).map(rule -> rule.failure().asError(rule.metadata())).toList();
    }

    List<LoadedPack> loaded() {
        return packs;
    }
}
