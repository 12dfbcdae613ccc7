package org.bunkai.validation.engine;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.validation.api.RulePack;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects the packs that come and go as services (whiteboard). */
@Component(service = ValidationEngine.class)
public final class EngineService implements ValidationEngine {

    private final List<RulePack> packs = new ArrayList<>();
    private Engine engine;

    @Override
    public synchronized Engine engine() {
        if (engine == null) {
            engine = new Engine(packs);
        }
        return engine;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void addPack(RulePack pack) {
        packs.add(pack);
        engine = null;
    }

    synchronized void removePack(RulePack pack) {
        packs.remove(pack);
        engine = null;
    }
}
