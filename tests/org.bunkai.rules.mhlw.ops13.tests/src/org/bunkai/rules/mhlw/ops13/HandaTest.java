package org.bunkai.rules.mhlw.ops13;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Software;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the case of Handa hospital must show (RULES.md §8, samples/handa-2021/README.md). */
class HandaTest {

    private static Architecture attacked;
    private static Architecture remediated;
    private static RunResult before;
    private static RunResult after;

    @BeforeAll
    static void runBoth() throws ModelException {
        attacked = load("as-attacked.bunkai");
        remediated = load("remediated.bunkai");
        before = run(attacked);
        after = run(remediated);
    }

    /** The weaknesses that the investigation names, each found by the rule meant. */
    @ParameterizedTest
    @CsvSource({
        "W1, mhlw.ops13.05.c@fw-1#vulnerability",
        "W2, mhlw.ops13.05.c@fw-1#credential",
        "W3, mhlw.ops13.05.c@fw-1#management",
        "W3, mhlw.ops13.11.c@net-1~f-1",
        "W13, mhlw.ops13.01.c@fw-1~p-1~p-3",
        "W13, mhlw.ops13.01.e@b-1"
    })
    void weaknessIsViolated(String weakness, String id) {
        assertEquals(Outcome.VIOLATED, outcome(before, id), weakness);
    }

    /** What the report does not know stays a question. */
    @ParameterizedTest
    @CsvSource({"mhlw.ops13.02.a@t-1", "mhlw.ops13.05.d@f-1", "mhlw.ops13.06.f@t-1~pc-6", "mhlw.ops13.05.c@fw-1#filter"})
    void unknownStaysUndecidable(String id) {
        assertEquals(Outcome.UNDECIDABLE, outcome(before, id));
    }

    @Test
    void everyViolationOfTheAttackedHospital() {
        assertEquals(List.of(
                "mhlw.ops13.01.c@fw-1~p-1~p-3",
                "mhlw.ops13.01.c@nd-1~p-1~p-3",
                "mhlw.ops13.01.c@sv-5~p-1~p-3",
                "mhlw.ops13.01.c@t-1~p-1~p-3",
                "mhlw.ops13.01.e@b-1",
                "mhlw.ops13.01.e@b-2",
                "mhlw.ops13.01.e@b-3",
                "mhlw.ops13.05.c@fw-1#credential",
                "mhlw.ops13.05.c@fw-1#management",
                "mhlw.ops13.05.c@fw-1#vulnerability",
                "mhlw.ops13.09.a@fl-2",
                "mhlw.ops13.11.c@net-1~f-1",
                "mhlw.ops13.12.a@fl-2"), ids(before, Outcome.VIOLATED));
        assertEquals(List.of(), before.errors());
    }

    @Test
    void pathOfTheAttackIsReported() {
        Finding management = before.findings().stream().filter(f -> f.id().equals("mhlw.ops13.05.c@fw-1#management")).findFirst()
                .orElseThrow();
        assertEquals(List.of("net-1", "fw-1"), management.path().stream().map(s -> ((Identified) s.element()).getId()).toList());
    }

    @Test
    void remediatedHospitalHasNoViolationNoAdviceAndNoError() {
        assertEquals(List.of(), ids(after, Outcome.VIOLATED));
        assertEquals(List.of(), after.findings().stream().filter(f -> !f.rule().strength().decides())
                .filter(f -> f.outcome() == Outcome.UNDECIDABLE).map(Finding::id).toList());
        assertEquals(List.of(), after.errors());
        assertTrue(after.findings().stream().filter(f -> f.outcome() == Outcome.SATISFIED).count() > 50, "rules did answer");
    }

    /** Nothing that stood there was removed to become compliant; only old software and a replaced copy went. */
    @Test
    void remediatedHospitalKeepsTheInventory() {
        Map<String, String> kept = elements(remediated);
        TreeSet<String> missing = new TreeSet<>(elements(attacked).keySet());
        missing.removeIf(id -> elements(attacked).get(id).equals(kept.get(id)));
        assertEquals(new TreeSet<>(), missing);
    }

    /** Elements by id with their class; software and backup copies are replaced in a cure. */
    private static Map<String, String> elements(Architecture architecture) {
        Map<String, String> elements = new HashMap<>();
        for (Iterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && !(element instanceof Software) && !(element instanceof BackupCopy)) {
                elements.put(element.getId(), element.eClass().getName());
            }
        }
        return elements;
    }

    private static Outcome outcome(RunResult run, String id) {
        return run.findings().stream().filter(f -> f.id().equals(id)).map(Finding::outcome).findFirst().orElse(null);
    }

    private static List<String> ids(RunResult run, Outcome outcome) {
        return new ArrayList<>(run.findings().stream().filter(f -> f.outcome() == outcome).map(Finding::id).sorted().toList());
    }

    private static RunResult run(Architecture architecture) {
        return new Engine(List.of(new Operations13()))
                .run(RunRequest.of(architecture, "6.0", architecture.getAsOf(), new ArchitectureInventory(architecture)));
    }

    private static Architecture load(String name) throws ModelException {
        return ModelLoader.load(Path.of(System.getProperty("bunkai.root"), "samples", "handa-2021", name));
    }
}
