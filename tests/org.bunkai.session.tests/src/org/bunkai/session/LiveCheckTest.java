package org.bunkai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.assessment.AssessmentException;
import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.generate.HospitalGroup;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session finds while it is edited is what a fresh check of the same model finds. */
class LiveCheckTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path folder;
    private SessionRegistry registry;
    private final List<Exception> failures = new CopyOnWriteArrayList<>();

    @BeforeEach
    void begin() {
        registry = new SessionRegistry(SessionSettings.of(folder.resolve("recovery"), Runnable::run, () -> Checks.CHECKER)
                .withDelays(Duration.ofMinutes(1), Duration.ofMillis(1)));
    }

    @AfterEach
    void end() {
        registry.close();
        assertEquals(List.of(), failures);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void resultAfterRandomEditsIsThatOfAFreshCheck(long seed) throws Exception {
        ModelSession session = heard(registry.create(HospitalGroup.generate(2, 12, seed).architecture()));
        RandomEdits edits = new RandomEdits(seed, session.architecture(), session.domain());
        for (int i = 0; i < 60; i++) {
            edits.edit();
            assertAsFresh(session, null, "after edit " + i);
        }
    }

    /** What is a flow's own is looked at for that flow alone. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void resultAfterRandomEditsOfFlowsIsThatOfAFreshCheck(long seed) throws Exception {
        ModelSession session = heard(registry.create(HospitalGroup.generate(2, 12, seed).architecture()));
        RandomEdits edits = new RandomEdits(seed, session.architecture(), session.domain());
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            List<Flow> flows = session.architecture().getFlows();
            edits.edit(flows.get(random.nextInt(flows.size())));
            assertAsFresh(session, null, "after edit " + i);
        }
    }

    /** Checks run all the while, and most of them are overtaken by the next edit. */
    @Test
    void aThousandEditsWhileChecksRun() throws Exception {
        ModelSession session = heard(registry.create(HospitalGroup.generate(3, 60, 7).architecture()));
        RandomEdits edits = new RandomEdits(7, session.architecture(), session.domain());
        for (int i = 0; i < 1_000; i++) {
            edits.edit();
            if (i % 50 == 0) {
                Thread.sleep(20);
            }
        }
        assertAsFresh(session, null, "at the end");
    }

    @Test
    void findingsAreAboutTheEditedElements() throws Exception {
        ModelSession session = open("handa-2021/as-attacked.bunkai");
        CheckResult result = idle(session);
        assertSame(session.architecture(), result.architecture());
        assertTrue(result.findings().size() > 10);
        Stream.of(result.findings(), result.advice(), result.notes(), result.answers()).flatMap(Collection::stream)
                .forEach(f -> elements(f).forEach(e -> assertTrue(session.live(e).isPresent(), f::id)));
        result.clauses().forEach(c -> {
            c.findings().forEach(f -> assertTrue(session.live(f.element()).isPresent(), f::id));
            c.facilities().forEach(f -> assertTrue(session.live(f.facility()).isPresent()));
        });
    }

    @Test
    void findingAppearsWithTheEditAndGoesWithItsUndo() throws Exception {
        ModelSession session = open("templates/clinic.bunkai");
        assertEquals(List.of(), violations(idle(session)));
        Record changed = ((Device) Sessions.element(session, "nd-1")).getFactoryPasswordChanged();
        session.execute(SetCommand.create(session.domain(), changed, Sessions.P.getRecord_Answer(), Answer.NO));
        assertEquals(List.of("mhlw.ops08.05.b@nd-1"), violations(idle(session)));
        session.domain().getCommandStack().undo();
        assertEquals(List.of(), violations(idle(session)));
    }

    @Test
    void findingThatStandsIsTheSameObject() throws Exception {
        ModelSession session = open("handa-2021/as-attacked.bunkai");
        List<Finding> before = idle(session).findings();
        Sessions.rename(session, "名前");
        List<Finding> after = idle(session).findings();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i));
        }
    }

    @Test
    void deletedElementIsNoLongerLive() throws Exception {
        ModelSession session = open("handa-2021/as-attacked.bunkai");
        Finding finding = idle(session).findings().stream().filter(f -> f.element() instanceof Device).findFirst().orElseThrow();
        session.execute(DeleteCommand.create(session.domain(), List.of(finding.element())));
        assertTrue(session.live(finding.element()).isEmpty());
        assertFalse(idle(session).findings().contains(finding));
    }

    @Test
    void reloadedModelIsCheckedAnew() throws Exception {
        ModelSession session = open("templates/clinic.bunkai");
        idle(session);
        Path file = session.file().orElseThrow();
        String text = Files.readString(file);
        assertTrue(text.contains("<factoryPasswordChanged id=\"nd-1.factoryPasswordChanged\" answer=\"YES\""), "the template says so");
        Files.writeString(file, text.replace("<factoryPasswordChanged id=\"nd-1.factoryPasswordChanged\" answer=\"YES\"",
                "<factoryPasswordChanged id=\"nd-1.factoryPasswordChanged\" answer=\"NO\""));
        session.reload();
        assertTrue(session.result().isEmpty());
        CheckResult result = idle(session);
        assertSame(session.architecture(), result.architecture());
        assertEquals(List.of("mhlw.ops08.05.b@nd-1"), violations(result));
    }

    @Test
    void assessmentBesideTheModelCountsAndIsReadAgainWhenItChanges() throws Exception {
        ModelSession session = open("handa-2021/as-attacked.bunkai");
        String id = idle(session).violations().get(0).id();
        AssessmentEditor editor = AssessmentEditor.open(session.file().orElseThrow(), session.architecture(), LoadOptions.defaults());
        editor.add(waiver(id));
        Path written = editor.save();
        CheckResult waived = awaitResult(session, result -> result.assessment().isPresent());
        assertEquals(List.of(id), waived.waived().stream().map(Finding::id).toList());
        assertAsFresh(session, AssessmentFile.loadBeside(session.file().orElseThrow(), session.architecture(), LoadOptions.defaults())
                .orElseThrow(), "with a waiver");
        Files.delete(written);
        assertEquals(List.of(), awaitResult(session, result -> !result.assessment().isPresent()).waived());
    }

    @Test
    void assessmentThatCannotBeUsedIsToldOnceAndLeftOut() throws Exception {
        ModelSession session = open("templates/clinic.bunkai");
        idle(session);
        Files.writeString(AssessmentFile.beside(session.file().orElseThrow()), """
                <?xml version="1.0" encoding="UTF-8"?>
                <assessment:Assessment xmlns:assessment="http://bunkai.org/assessment" id="as-1" modelId="another"/>
                """);
        session.recheck();
        assertFalse(idle(session).assessment().isPresent());
        Sessions.rename(session, "noch einmal");
        idle(session);
        assertEquals(List.of(AssessmentException.Kind.OTHER_MODEL), failures.stream().map(e -> ((AssessmentException) e).kind()).toList());
        failures.clear();
    }

    @Test
    void requestOfTheSettingsIsAsked() throws Exception {
        try (SessionRegistry other = new SessionRegistry(SessionSettings.of(folder.resolve("recovery"), Runnable::run, () -> Checks.CHECKER)
                .withRequest(r -> new CheckRequest(r.source(), "7.0", LocalDate.of(2030, 1, 1), r.now(), r.requiredPacks(), r.cancelled(),
                        r.progress())))) {
            CheckResult result = idle(heard(other.open(Sessions.sample(folder, "templates/clinic.bunkai"))));
            assertEquals("7.0", result.edition().getId());
            assertEquals(LocalDate.of(2030, 1, 1), result.asOf());
            assertEquals("clinic.bunkai", result.source());
        }
    }

    @Test
    void listenersHearEveryResultOnce() throws Exception {
        ModelSession session = open("templates/clinic.bunkai");
        idle(session);
        List<CheckResult> results = new CopyOnWriteArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void findingsChanged(ModelSession changed, CheckResult result) {
                results.add(result);
            }
        });
        session.recheck();
        CheckResult result = idle(session);
        assertEquals(1, results.size());
        assertSame(result, results.get(0));
    }

    @Test
    void sessionWithoutCheckerFindsNothing() throws Exception {
        try (SessionRegistry other = Sessions.registry(folder)) {
            ModelSession session = other.open(Sessions.sample(folder, "templates/clinic.bunkai"));
            assertTrue(session.awaitIdle(PATIENCE));
            assertTrue(session.result().isEmpty());
        }
    }

    private ModelSession open(String sample) throws Exception {
        return heard(registry.open(Sessions.sample(folder, sample)));
    }

    private ModelSession heard(ModelSession session) {
        session.addListener(new SessionListener() {
            @Override
            public void failed(ModelSession where, Exception problem) {
                failures.add(problem);
            }
        });
        return session;
    }

    private static CheckResult idle(ModelSession session) throws Exception {
        assertTrue(session.awaitIdle(PATIENCE), "check takes too long");
        assertNotNull(session.result().orElse(null), "a check has failed");
        return session.result().orElseThrow();
    }

    private static CheckResult awaitResult(ModelSession session, Predicate<CheckResult> wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(idle(session))) {
            assertTrue(System.nanoTime() < end, "the file was not looked at");
            Thread.sleep(50);
        }
        return idle(session);
    }

    private static List<String> violations(CheckResult result) {
        return result.violations().stream().map(Finding::id).toList();
    }

    private static void assertAsFresh(ModelSession session, AssessmentFile assessment, String when) throws Exception {
        List<String> live = Checks.lines(idle(session));
        List<String> fresh = Checks.fresh(session, assessment);
        List<String> only = new ArrayList<>();
        new TreeSet<>(live).stream().filter(line -> !fresh.contains(line)).forEach(line -> only.add("live " + line));
        new TreeSet<>(fresh).stream().filter(line -> !live.contains(line)).forEach(line -> only.add("fresh " + line));
        assertEquals(List.of(), only, when);
        assertEquals(fresh, live, when);
    }

    private static List<EObject> elements(Finding finding) {
        List<EObject> elements = new ArrayList<>(List.of(finding.element()));
        elements.addAll(finding.others());
        elements.addAll(finding.related());
        finding.path().forEach(step -> elements.add(step.element()));
        finding.missing().forEach(fact -> elements.add(fact.holder()));
        finding.arguments().stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(elements::add);
        return elements;
    }

    private static Waiver waiver(String finding) {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setFinding(finding);
        waiver.setReason("更新まで");
        waiver.setOwner("情報管理室");
        waiver.setApprover("院長");
        waiver.setExpiresOn(LocalDate.of(2099, 1, 1));
        return waiver;
    }
}
