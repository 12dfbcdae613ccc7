package org.bunkai.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.generate.HospitalGroup;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A model with the rules to check it by. A run in which a rule or pack failed measures nothing, so it ends the benchmark. */
public final class Subject {

    private static final int FACILITIES = 10;
    private static final long SEED = 1;

    private final Engine engine;
    private final RunRequest request;

    /** What {@code check} would do with a model. */
    public Subject(Architecture model, List<RulePack> packs) {
        this(model, packs, Runtime.getRuntime().availableProcessors());
    }

    /** As {@code check}, with this many rules at the same time. */
    public Subject(Architecture model, List<RulePack> packs, int threads) {
        engine = new Engine(packs);
        request = RunRequest.of(model, model.getTargetEditions().get(0), model.getAsOf(), new ArchitectureInventory(model))
                .withThreads(threads);
    }

    /**
     * A group of ten hospitals; links and flows together are twice the devices.
     *
     * @param devices devices without those of the network
     */
    public static Architecture group(int devices) {
        return HospitalGroup.generate(FACILITIES, devices, SEED).architecture();
    }

    /** A full run, in which nothing derived from the model is there yet. */
    public RunResult run() {
        return whole(engine.run(request));
    }

    /** A run after a change of these features in these objects. */
    public RunResult rerun(RunResult previous, Map<EStructuralFeature, Set<EObject>> changed) {
        return whole(engine.rerun(request, previous, changed));
    }

    private static RunResult whole(RunResult result) {
        if (!result.errors().isEmpty() || !result.packErrors().isEmpty() || !result.notRun().isEmpty()) {
            throw new IllegalStateException("not every rule ran: " + result.errors() + result.packErrors() + result.notRun());
        }
        return result;
    }
}
