package org.bunkai.validation.engine;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RuleMetadata.Strength;
import org.bunkai.validation.engine.RunResult.PackError;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Reads packs once, when an engine is made. A pack that cannot be trusted as a whole is refused; a rule whose metadata cannot be read is
 * kept as failed, so that it is seen.
 */
final class PackLoader {

    private static final String OWN_PREFIX = "org.bunkai.";
    private static final String RESERVED_PREFIX = "mhlw.";

    private final MetadataReader reader = new MetadataReader();
    private final List<LoadedPack> packs = new ArrayList<>();
    private final List<PackError> errors = new ArrayList<>();

    PackLoader(List<RulePack> candidates) {
        candidates.forEach(this::load);
        refuseClashes();
        packs.sort(Comparator.comparing(LoadedPack::id));
        errors.sort(Comparator.comparing(PackError::pack).thenComparing(PackError::key));
    }

    /** Accepted packs, in the order of ids. */
    List<LoadedPack> packs() {
        return List.copyOf(packs);
    }

    /** Refused packs, in the order of ids. */
    List<PackError> errors() {
        return List.copyOf(errors);
    }

    private void load(RulePack pack) {
        String name = pack.getClass().getName();
        try {
            RulePackInfo info = pack.info();
            name = info.id();
            Map<String, Rule> rules = new TreeMap<>();
            for (Rule rule : pack.rules()) {
                if (rules.put(rule.id(), rule) != null) {
                    refuse(name, "engine.packDuplicateRule", rule.id());
                    return;
                }
            }
            if (isReserved(name) && !isOwn(pack.getClass())) {
                refuse(name, "engine.packReserved", RESERVED_PREFIX);
                return;
            }
            Set<String> ids = new TreeSet<>(rules.keySet());
            ids.addAll(index(pack));
            for (String id : ids) {
                if (!id.startsWith(name + ".")) {
                    refuse(name, "engine.packForeignRule", id);
                    return;
                }
            }
            packs.add(new LoadedPack(pack, info, ids.stream().map(id -> rule(pack, info.id(), id, rules.get(id))).toList()));
        } catch (MetadataException e) {
            errors.add(new PackError(name, "engine.packIndexInvalid", List.of(name, e.getMessage()), e));
        } catch (RuntimeException | LinkageError e) {
            errors.add(new PackError(name, "engine.packThrew", List.of(name, e.toString()), e));
        }
    }

    private Set<String> index(RulePack pack) throws MetadataException {
        URL url = pack.resource("rules/index.json");
        return url == null ? Set.of() : reader.readIndex(url);
    }

    private LoadedRule rule(RulePack pack, String packId, String id, Rule rule) {
        RuleMetadata metadata = new RuleMetadata(id, packId, "", Map.of(), Strength.M, Kind.FACTS, Severity.HIGH, List.of(), List.of(),
                Set.of(), List.of());
        try {
            URL url = pack.resource("rules/" + id + ".json");
            if (url == null) {
                return new LoadedRule(rule, metadata, new RuleFailure("engine.metadataMissing", List.of(id), null));
            }
            metadata = reader.read(url, id, packId);
            if ((rule == null) != (metadata.kind() == Kind.ATTESTATION)) {
                String key = rule == null ? "engine.classMissing" : "engine.classForAttestation";
                return new LoadedRule(rule, metadata, new RuleFailure(key, List.of(id), null));
            }
            return new LoadedRule(rule, metadata, null);
        } catch (MetadataException e) {
            return new LoadedRule(rule, metadata, new RuleFailure("engine.metadataInvalid", List.of(id, e.getMessage()), e));
        }
    }

    /** Neither of two packs with one id, or one rule id, is to be preferred: the order of installation must not decide. */
    private void refuseClashes() {
        Map<String, Integer> uses = new HashMap<>();
        for (LoadedPack pack : packs) {
            uses.merge(pack.id(), 1, Integer::sum);
            pack.rules().forEach(rule -> uses.merge(rule.id(), 1, Integer::sum));
        }
        Set<LoadedPack> clashing = new HashSet<>();
        for (LoadedPack pack : packs) {
            if (uses.get(pack.id()) > 1) {
                refuse(pack.id(), "engine.packDuplicateId", pack.pack().getClass().getName());
                clashing.add(pack);
            } else {
                pack.rules().stream().map(LoadedRule::id).filter(id -> uses.get(id) > 1).findFirst().ifPresent(id -> {
                    refuse(pack.id(), "engine.packDuplicateRule", id);
                    clashing.add(pack);
                });
            }
        }
        packs.removeAll(clashing);
    }

    private void refuse(String pack, String key, String argument) {
        errors.add(new PackError(pack, key, List.of(pack, argument), null));
    }

    private static boolean isReserved(String pack) {
        return (pack + ".").startsWith(RESERVED_PREFIX);
    }

    /** By the bundle where there is one: a class can be named at will, while a bundle of that name cannot be installed a second time. */
    private static boolean isOwn(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        return (bundle == null ? type.getName() : bundle.getSymbolicName()).startsWith(OWN_PREFIX);
    }
}
