package org.bunkai.validation.base;

import java.util.Set;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.internal.reach.Reacher;
import org.bunkai.validation.base.internal.reach.TopologyReader;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The key of the one reachability of a run. */
enum ReachabilityView implements Derived<Reachability> {

    INSTANCE;

    @Override
    public Set<EStructuralFeature> reads() {
        return TopologyReader.reads();
    }

    @Override
    public Reachability compute(ModelView model) {
        return new Reacher(TopologyReader.read(model));
    }
}
