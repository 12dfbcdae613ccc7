package org.bunkai.workbench.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.assessment.AssessmentUse;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunResult.PackEntry;
import org.bunkai.validation.engine.ValidationEngine;
import org.bunkai.workbench.decisions.CheckSettings.Choice;
import org.bunkai.workbench.decisions.CheckSettings.Setting;
import org.bunkai.workbench.model.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what differs from the standard is written. */
class CheckSettingsTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessment:Assessment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:assessment="http://bunkai.org/assessment"
                id="as-1" modelId="a-1"\
            """;

    @TempDir
    private Path folder;
    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private CheckSettings settings;
    private PackEntry pack;
    private Setting days;

    @BeforeEach
    void installedPacks() {
        architecture.setId("a-1");
        Engine engine = Services.get(ValidationEngine.class).orElseThrow().engine();
        settings = new CheckSettings(engine, AssessmentUse.NONE);
        pack = settings.packs().stream().filter(each -> each.info().id().equals("mhlw.plan15")).findFirst().orElseThrow();
        days = settings.parameters().stream().filter(each -> each.parameter().name().equals("patternsWithinDays")).findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsChangedAtFirst() {
        assertEquals(List.of("mhlw.ops08", "mhlw.ops12", "mhlw.ops13", "mhlw.ops18", "mhlw.plan15"),
                settings.packs().stream().map(each -> each.info().id()).toList());
        assertEquals(Optional.empty(), settings.off(pack));
        assertEquals(Optional.empty(), settings.own(days));
        assertFalse(settings.parameters().stream().anyMatch(each -> each.parameter().name().equals("clauseTextComplete")));
        assertFalse(settings.isChanged());
    }

    @Test
    void choicesAreWritten() throws Exception {
        settings.switchOff(pack, "別の委託先が点検");
        settings.choose(days, new Choice("14", "休診日が続く"));
        assertTrue(settings.isChanged());
        assertEquals(HEAD + """
                >
                  <overrides id="as-1.overrides1" rule="%s" name="patternsWithinDays" value="14" reason="休診日が続く"/>
                  <packSwitches id="as-1.packSwitches1" pack="mhlw.plan15" off="true" reason="別の委託先が点検"/>
                </assessment:Assessment>
                """.formatted(days.rule().id()), written());
    }

    @Test
    void whatIsTakenBackIsNotWritten() throws Exception {
        settings.switchOff(pack, "別の委託先が点検");
        settings.choose(days, new Choice("14", "休診日が続く"));
        settings.switchOn(pack);
        settings.reset(days);
        assertFalse(settings.isChanged());
        assertEquals(HEAD + "/>\n", written());
    }

    @Test
    void aNumberIsANumber() {
        assertTrue(days.parameter().accepts(" 14 "));
        assertFalse(days.parameter().accepts("二週間"));
    }

    private String written() throws Exception {
        AssessmentEditor editor = AssessmentEditor.open(folder.resolve("x.bunkai"), architecture, LoadOptions.defaults());
        settings.applyTo(editor);
        return Files.readString(editor.save());
    }
}
