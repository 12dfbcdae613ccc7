package org.bunkai.benchmarks.compared;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.bunkai.benchmarks.Packs;
import org.bunkai.benchmarks.Subject;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunResult;

/** The product's own engine on one thread, as the others, each time from nothing. It alone also says what is met, and what cannot be decided for want of which facts. */
final class ProductPeer implements Peer {

    static final Set<String> RULES = Set.of("mhlw.ops08.01.a", "mhlw.ops08.01.b", "mhlw.ops08.02.a", "mhlw.ops08.02.b", "mhlw.ops08.05.a",
            "mhlw.ops08.05.b", "mhlw.ops08.05.c", "mhlw.ops12.05.c");

    private final Subject subject;

    ProductPeer(Architecture model) {
        subject = new Subject(model, Packs.only(RULES), 1);
    }

    @Override
    public RunResult check() {
        return subject.run();
    }

    @Override
    public SortedSet<String> violations() {
        return check().findings().stream().filter(finding -> finding.outcome() == Outcome.VIOLATED).map(Finding::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
