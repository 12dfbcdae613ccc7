package org.bunkai.exchange.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects the sources that come and go as services (whiteboard). */
@Component(service = ImportSources.class)
public final class ImportSourcesService implements ImportSources {

    private final List<ImportSource> sources = new ArrayList<>();

    @Override
    public synchronized List<ImportSource> all() {
        return sources.stream().filter(source -> sources.stream().filter(other -> other.id().equals(source.id())).count() == 1)
                .sorted(Comparator.comparing(ImportSource::id)).toList();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void addSource(ImportSource source) {
        sources.add(source);
    }

    synchronized void removeSource(ImportSource source) {
        sources.remove(source);
    }
}
