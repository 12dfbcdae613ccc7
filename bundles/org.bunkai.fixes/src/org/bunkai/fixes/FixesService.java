package org.bunkai.fixes;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects the providers that come and go as services (whiteboard). */
@Component(service = Fixes.class)
public final class FixesService implements Fixes {

    private final List<FixProvider> providers = new ArrayList<>();
    private FixRegistry registry;

    @Override
    public List<Offer> offers(FixContext finding) {
        return registry().offers(finding);
    }

    @Override
    public List<Offer> offers(List<FixContext> findings) {
        return registry().offers(findings);
    }

    @Override
    public List<Fix> fixes() {
        return registry().fixes();
    }

    @Override
    public List<String> refused() {
        return registry().refused();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void addProvider(FixProvider provider) {
        providers.add(provider);
        registry = null;
    }

    synchronized void removeProvider(FixProvider provider) {
        providers.remove(provider);
        registry = null;
    }

    private synchronized FixRegistry registry() {
        if (registry == null) {
            registry = new FixRegistry(providers);
        }
        return registry;
    }
}
