package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Software;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped models must show with all packs (RULES.md §8). The table weakness → finding id is that of the case's README. */
class SampleModelsTest {

    private static final Path SAMPLES = Path.of(System.getProperty("bunkai.root"), "samples");
    private static final Engine ENGINE = new Engine(
            List.of(new Operations08(), new Operations12(), new Operations13(), new Operations18(), new Planning15()));
    private static final Pattern ROW = Pattern.compile("^\\| (W\\d+[^|]*|–) \\|[^|]*\\| (`mhlw\\.[^|]*`) \\| (VIOLATED|UNDECIDABLE)",
            Pattern.MULTILINE);
    private static final Pattern FINDING = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"handa-2021", "uda-2018"})
    void violationsOfTheAttackedHospitalAreExactlyThoseOfItsReadme(String folder) throws Exception {
        RunResult run = run(load(folder + "/as-attacked.bunkai"));
        assertEquals(List.of(), run.errors());
        assertEquals(String.join("\n", readme(folder, Outcome.VIOLATED)), String.join("\n", ids(run, Outcome.VIOLATED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handa-2021", "uda-2018"})
    void whatTheSourcesDoNotTellStaysUndecidable(String folder) throws Exception {
        RunResult run = run(load(folder + "/as-attacked.bunkai"));
        TreeSet<String> expected = readme(folder, Outcome.UNDECIDABLE);
        assertTrue(expected.size() > 3, expected::toString);
        expected.removeAll(ids(run, Outcome.UNDECIDABLE));
        assertEquals(new TreeSet<>(), expected);
    }

    /** The findings that RULES.md §8 names. */
    @ParameterizedTest
    @CsvSource({
        "W1, mhlw.ops08.03.c@fw-1, true",
        "W2, mhlw.ops08.05.c@cr-1, true",
        "W6, mhlw.ops08.02.a@pc-2, true",
        "W7, mhlw.ops08.03.a@pc-2, true",
        "W8, mhlw.ops08.03.b@pc-3, true",
        "W11, mhlw.ops18.01.4d@bp-1, true",
        "W11, mhlw.ops18.01.5c@bp-1, false"
    })
    void weaknessOfHandaIsFoundByTheRuleMeant(String weakness, String id, boolean decides) throws Exception {
        Finding finding = run(load("handa-2021/as-attacked.bunkai")).findings().stream().filter(f -> f.id().equals(id)).findFirst()
                .orElseThrow();
        assertEquals(Outcome.VIOLATED, finding.outcome(), weakness);
        assertEquals(decides, finding.rule().strength().decides(), weakness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handa-2021", "uda-2018"})
    void remediatedHospitalLeavesNothingOpen(String folder) throws Exception {
        RunResult run = run(load(folder + "/remediated.bunkai"));
        assertEquals(List.of(), run.errors());
        assertEquals(new TreeSet<>(), ids(run, Outcome.VIOLATED));
        assertEquals(new TreeSet<>(), ids(run, Outcome.UNDECIDABLE));
        assertTrue(ids(run, Outcome.SATISFIED).size() > 100, "rules did answer");
    }

    /** Nothing that stood there was removed to become compliant; only software and backup copies are replaced in a cure. */
    @ParameterizedTest
    @ValueSource(strings = {"handa-2021", "uda-2018"})
    void remediatedHospitalKeepsTheInventory(String folder) throws Exception {
        Map<String, String> before = elements(load(folder + "/as-attacked.bunkai"));
        before.entrySet().removeAll(elements(load(folder + "/remediated.bunkai")).entrySet());
        assertEquals(Map.of(), before);
    }

    /** A template is something to start from: of the size of such a house, without a violation, and with few questions. */
    @ParameterizedTest
    @CsvSource({"clinic, 10, 8", "hospital, 40, 16", "large-hospital, 120, 16"})
    void templateHasNoViolationAndFewQuestions(String name, int devices, int questions) throws Exception {
        Architecture architecture = load("templates/" + name + ".bunkai");
        assertTrue(architecture.getFacilities().get(0).getDevices().size() >= devices, "devices of the institution");
        RunResult run = run(architecture);
        assertEquals(List.of(), run.errors());
        assertEquals(new TreeSet<>(), ids(run, Outcome.VIOLATED));
        TreeSet<String> asked = ids(run, Outcome.UNDECIDABLE);
        assertTrue(!asked.isEmpty() && asked.size() <= questions, asked::toString);
    }

    /** What faces the Internet is asked for in every template: nobody may take over an example here. */
    @Test
    void templatesAskWhetherWhatFacesTheInternetIsVulnerable() throws Exception {
        Map<String, String> facing = Map.of("clinic", "nd-1", "hospital", "fw-1", "large-hospital", "fw-1");
        for (Map.Entry<String, String> each : new TreeMap<>(facing).entrySet()) {
            TreeSet<String> asked = ids(run(load("templates/" + each.getKey() + ".bunkai")), Outcome.UNDECIDABLE);
            assertTrue(asked.contains("mhlw.ops08.03.c@" + each.getValue()), () -> each.getKey() + asked);
        }
    }

    /** The finding ids of the tables of a README, by the outcome in the last column. */
    private static TreeSet<String> readme(String folder, Outcome outcome) throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        ROW.matcher(Files.readString(SAMPLES.resolve(folder).resolve("README.md"))).results()
                .filter(row -> row.group(3).equals(outcome.name()))
                .forEach(row -> FINDING.matcher(row.group(2)).results().map((MatchResult id) -> id.group(1)).forEach(ids::add));
        return ids;
    }

    private static Map<String, String> elements(Architecture architecture) {
        Map<String, String> elements = new HashMap<>();
        for (Iterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && !(element instanceof Software) && !(element instanceof BackupCopy)) {
                elements.put(element.getId(), element.eClass().getName() + (element instanceof Device device ? device.getCount() : ""));
            }
        }
        return elements;
    }

    private static TreeSet<String> ids(RunResult run, Outcome outcome) {
        TreeSet<String> ids = new TreeSet<>();
        run.findings().stream().filter(f -> f.outcome() == outcome).map(Finding::id).forEach(ids::add);
        return ids;
    }

    private static RunResult run(Architecture architecture) {
        return ENGINE.run(RunRequest.of(architecture, "6.0", architecture.getAsOf(), new ArchitectureInventory(architecture)));
    }

    private static Architecture load(String name) throws ModelException {
        return ModelLoader.load(SAMPLES.resolve(name));
    }
}
