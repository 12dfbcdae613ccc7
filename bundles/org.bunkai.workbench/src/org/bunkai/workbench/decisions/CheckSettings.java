package org.bunkai.workbench.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.AssessmentUse;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.ParameterOverride;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Parameter;
import org.bunkai.validation.engine.RunResult.PackEntry;

/** Which packs check a model and with which numbers: what its assessment says, and what is changed before it is written. No widgets. */
final class CheckSettings {

    /**
     * A parameter of a rule.
     *
     * @param rule the rule
     * @param parameter the parameter
     */
    record Setting(RuleMetadata rule, Parameter parameter) {
    }

    /**
     * A value of an institution's own.
     *
     * @param value as text
     * @param reason why it differs from the standard
     */
    record Choice(String value, String reason) {
    }

    private final List<PackEntry> packs;
    private final List<Setting> parameters;
    private final Map<String, String> off = new LinkedHashMap<>();
    private final Map<Setting, Choice> own = new LinkedHashMap<>();
    private final Map<String, String> offBefore;
    private final Map<Setting, Choice> ownBefore;

    /**
     * @param engine with the packs that are installed
     * @param use what the assessment says now
     */
    CheckSettings(Engine engine, AssessmentUse use) {
        packs = engine.packs();
        parameters = engine.rules().stream().flatMap(rule -> rule.parameters().stream().map(parameter -> new Setting(rule, parameter)))
                .filter(setting -> AssessmentFile.isChoice(setting.parameter())).toList();
        use.packsOff().forEach((PackSwitch each) -> off.put(each.getPack(), each.getReason()));
        use.overrides().forEach(each -> setting(each.override())
                .ifPresent(setting -> own.put(setting, new Choice(each.override().getValue(), each.override().getReason()))));
        offBefore = Map.copyOf(off);
        ownBefore = Map.copyOf(own);
    }

    private Optional<Setting> setting(ParameterOverride override) {
        return parameters.stream().filter(setting -> setting.rule().id().equals(override.getRule())
                && setting.parameter().name().equals(override.getName())).findFirst();
    }

    /** The packs that are installed. */
    List<PackEntry> packs() {
        return packs;
    }

    /** Everything that can be set. */
    List<Setting> parameters() {
        return parameters;
    }

    /** Why a pack is off; empty if it is on. */
    Optional<String> off(PackEntry pack) {
        return Optional.ofNullable(off.get(pack.info().id()));
    }

    /** The institution's own value; empty if the standard one is used. */
    Optional<Choice> own(Setting setting) {
        return Optional.ofNullable(own.get(setting));
    }

    void switchOff(PackEntry pack, String reason) {
        off.put(pack.info().id(), reason);
    }

    void switchOn(PackEntry pack) {
        off.remove(pack.info().id());
    }

    void choose(Setting setting, Choice choice) {
        own.put(setting, choice);
    }

    void reset(Setting setting) {
        own.remove(setting);
    }

    /** Whether there is anything to write. */
    boolean isChanged() {
        return !off.equals(offBefore) || !own.equals(ownBefore);
    }

    /** Writes what was changed; everything else in the file stays as it is. */
    void applyTo(AssessmentEditor editor) {
        offBefore.keySet().stream().filter(pack -> !off.containsKey(pack)).forEach(editor::switchOn);
        off.forEach((pack, reason) -> {
            if (!reason.equals(offBefore.get(pack))) {
                editor.switchOff(pack, reason);
            }
        });
        ownBefore.keySet().stream().filter(setting -> !own.containsKey(setting))
                .forEach(setting -> editor.resetParameter(setting.rule().id(), setting.parameter().name()));
        own.forEach((setting, choice) -> {
            if (!choice.equals(ownBefore.get(setting))) {
                editor.setParameter(setting.rule().id(), setting.parameter().name(), choice.value(), choice.reason());
            }
        });
    }
}
