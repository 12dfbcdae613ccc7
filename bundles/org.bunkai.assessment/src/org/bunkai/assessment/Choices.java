package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.bunkai.assessment.AssessmentUse.Note;
import org.bunkai.assessment.AssessmentUse.OverrideUse;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.ParameterOverride;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Parameter;
import org.bunkai.validation.engine.RunResult.PackEntry;

/**
 * What an institution chose for the run: own parameter values, packs switched off, packs required.
 *
 * @param overrides own values, in the order of the file
 * @param packsOff packs switched off, in the order of the file
 * @param off their ids
 * @param required ids of the packs that the profile requires
 * @param notes switches of packs that are not installed
 */
record Choices(List<OverrideUse> overrides, List<PackSwitch> packsOff, Set<String> off, Set<String> required, List<Note> notes) {

    private static final Choices NONE = new Choices(List.of(), List.of(), Set.of(), Set.of(), List.of());

    /** The choices of a file; none without one. A value for a rule whose pack is off is left out: there is nothing to set. */
    static Choices of(AssessmentFile file, List<RuleMetadata> rules, List<PackEntry> packs) {
        if (file == null) {
            return NONE;
        }
        Assessment assessment = file.assessment();
        List<PackSwitch> packsOff = assessment.getPackSwitches().stream().filter(PackSwitch::isOff).toList();
        Set<String> off = new TreeSet<>(packsOff.stream().map(PackSwitch::getPack).toList());
        Set<String> installed = new TreeSet<>(packs.stream().map(p -> p.info().id()).toList());
        Map<String, RuleMetadata> byId = new HashMap<>();
        rules.forEach(r -> byId.put(r.id(), r));
        List<OverrideUse> overrides = new ArrayList<>();
        for (ParameterOverride override : assessment.getOverrides()) {
            RuleMetadata rule = byId.get(override.getRule());
            if (rule == null || !off.contains(rule.pack())) {
                overrides.add(new OverrideUse(override, parameter(rule, override.getName())));
            }
        }
        Set<String> required = assessment.getProfile() == null ? Set.of() : new TreeSet<>(assessment.getProfile().getRequiredPacks());
        return new Choices(overrides, packsOff, off, required, packsOff.stream().filter(s -> !installed.contains(s.getPack()))
                .map(s -> new Note(Note.Kind.PACK_NOT_INSTALLED, s.getId(), List.of(s.getPack()))).toList());
    }

    /** Parameter values for the run: own ones on top of those given; rule id, then parameter name. */
    Map<String, Map<String, String>> values(Map<String, Map<String, String>> given) {
        Map<String, Map<String, String>> values = new TreeMap<>();
        given.forEach((rule, parameters) -> values.put(rule, new TreeMap<>(parameters)));
        overrides.forEach(o -> values.computeIfAbsent(o.override().getRule(), r -> new TreeMap<>())
                .put(o.override().getName(), o.override().getValue()));
        return values;
    }

    private static Parameter parameter(RuleMetadata rule, String name) {
        return rule == null ? null : rule.parameters().stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
    }
}
