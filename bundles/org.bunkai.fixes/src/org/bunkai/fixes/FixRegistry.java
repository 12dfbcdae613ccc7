package org.bunkai.fixes;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bunkai.model.architecture.Architecture;

/** A fixed set of fixes. Immutable and thread-safe. */
public final class FixRegistry implements Fixes {

    private static final Logger LOG = System.getLogger(FixRegistry.class.getName());

    private final List<Fix> fixes;
    private final List<String> refused;

    /** The fixes of all providers, whose order does not matter. */
    public FixRegistry(Collection<? extends FixProvider> providers) {
        Map<String, List<Fix>> byId = new TreeMap<>();
        providers.forEach(provider -> provider.fixes().forEach(fix -> byId.computeIfAbsent(fix.id(), k -> new ArrayList<>()).add(fix)));
        fixes = byId.values().stream().filter(same -> same.size() == 1).map(List::getFirst).toList();
        refused = byId.keySet().stream().filter(id -> byId.get(id).size() > 1).toList();
    }

    @Override
    public List<Offer> offers(FixContext finding) {
        return finding.isCurrent()
                ? proposals(finding).stream().map(proposal -> new Offer(finding.architecture(), List.of(proposal))).toList() : List.of();
    }

    @Override
    public List<Offer> offers(List<FixContext> findings) {
        if (findings.size() == 1) {
            return offers(findings.getFirst());
        }
        if (findings.isEmpty() || !findings.stream().allMatch(FixContext::isCurrent)) {
            return List.of();
        }
        Architecture architecture = findings.getFirst().architecture();
        Map<String, List<Proposal>> common = null;
        for (FixContext finding : findings) {
            if (finding.architecture() != architecture) {
                throw new IllegalArgumentException("of another model: " + finding.finding().id());
            }
            Map<String, List<Proposal>> byKey = new LinkedHashMap<>();
            proposals(finding).forEach(proposal -> byKey.computeIfAbsent(proposal.key(), k -> new ArrayList<>()).add(proposal));
            if (common == null) {
                common = byKey;
            } else {
                common.keySet().retainAll(byKey.keySet());
                common.forEach((key, same) -> same.addAll(byKey.get(key)));
            }
        }
        return common.values().stream().map(same -> new Offer(architecture, same)).toList();
    }

    @Override
    public List<Fix> fixes() {
        return fixes;
    }

    @Override
    public List<String> refused() {
        return refused;
    }

    /** Whether there is something to choose from wherever something has to be chosen: a document, say, where the model holds none. */
    private static boolean canBeFilledIn(Proposal proposal) {
        return proposal.inputs().stream().noneMatch(input -> input.required() && input.isChoice() && input.candidates().isEmpty());
    }

    /** What each fix has to say; one that fails has nothing to say. */
    private List<Proposal> proposals(FixContext context) {
        String rule = context.finding().rule().id();
        List<Proposal> result = new ArrayList<>();
        for (Fix fix : fixes) {
            if (fix.rules().isEmpty() || fix.rules().contains(rule)) {
                try {
                    fix.propose(context).stream().filter(FixRegistry::canBeFilledIn).forEach(result::add);
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, fix.id() + ": " + context.finding().id(), e);
                }
            }
        }
        return result;
    }
}
