package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.assessment.ApprovalState.Standing;
import org.bunkai.assessment.ChangesSince.Told;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage.Literals;
import org.bunkai.model.architecture.Contact;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.BaselineFinding;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.Role;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision is on one state: it holds for it, never for another, and what differs is named or said to be unknown. */
class ApprovalStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;
    private Path file;
    private Checker checker;
    private final Architecture model = ArchitectureFactory.eINSTANCE.createArchitecture();

    @BeforeEach
    void model() {
        model.setId("a-1");
        file = folder.resolve("m.bunkai");
        // The description of a party says what the rule answers on it: S, V or U; N is satisfied for another reason.
        TestPack pack = new TestPack(folder).rule("a", "M", "v6.ops.13.5", "",
                (view, findings) -> view.all(Party.class).forEach(p -> {
                    switch (p.getDescription()) {
                        case "V" -> findings.at(p).violated("wrong");
                        case "U" -> findings.at(p).undecidable("unknown", List.of(new Fact(p, Literals.PARTY__KIND)));
                        case "N" -> findings.at(p).satisfied("note");
                        default -> findings.at(p).satisfied();
                    }
                }));
        pack.file("messages.properties", "test.pack.a.wrong=wrong\ntest.pack.a.unknown=unknown\ntest.pack.a.note=note\n");
        pack.file("messages_ja.properties", "test.pack.a.wrong=不適合です\ntest.pack.a.unknown=不明です\ntest.pack.a.note=注記\n");
        checker = new Checker(new Engine(List.of(pack)), Set.of(TestPack.ID));
        party("p-1", "V");
        party("p-2", "S");
        party("p-3", "U");
    }

    @Test
    void nobodyDecided() throws Exception {
        assertFalse(state().isApproved());
        assertEquals(List.of(), state().all());
        assertEquals("未承認", line(Locale.JAPANESE));
        approve(approval(Role.DRAFTED, "田中", 1));
        approve(approval(Role.REVIEWED, "佐藤", 2));
        assertFalse(state().isApproved());
        assertEquals("not approved", line(Locale.ENGLISH));
        assertEquals("2026-11-01 起案(田中)、以後の変更なし", line(Role.DRAFTED, Locale.JAPANESE));
    }

    @Test
    void stateThatWasApprovedIsApproved() throws Exception {
        approve(approval(Role.APPROVED, "院長", 3));
        assertTrue(state().isApproved());
        assertEquals("2026-11-03 認可(院長)、以後の変更なし", line(Locale.JAPANESE));
        ChangesSince since = since(Role.APPROVED);
        assertEquals(List.of(Told.SAME, Told.SAME), List.of(since.model(), since.findings()));
        CheckResult live = checker.recheck(model, request(), null, Map.of());
        assertEquals("", live.fingerprint());
        assertTrue(ApprovalState.of(live, LoadOptions.defaults()).isApproved(), "fingerprints are computed");
    }

    @Test
    void whatChangedIsNamed() throws Exception {
        approve(approval(Role.APPROVED, "院長", 3));
        model.getParties().get(0).setDescription("S");
        model.getParties().get(2).setDescription("V");
        party("p-4", "V");
        assertFalse(state().isApproved());
        assertEquals("2026-11-03 認可(院長)、以後の変更: 3要素、新しい指摘2件、解消した指摘1件", line(Locale.JAPANESE));
        assertEquals("2026-11-03 Approved (院長), changed since: 3 elements, 2 new findings, 1 fixed findings", line(Locale.ENGLISH));
        ChangesSince since = since(Role.APPROVED);
        assertEquals(List.of("CHANGED p-1", "CHANGED p-3", "ADDED p-4"),
                since.elements().stream().map(c -> c.kind() + " " + EcoreUtil.getID(c.element())).toList());
        assertEquals(List.of("V"), since.elements().get(0).features().get(0).before());
        assertEquals(List.of("test.pack.a@p-3", "test.pack.a@p-4"), since.added().stream().map(Finding::id).toList());
        BaselineFinding fixed = since.fixed().get(0);
        assertEquals(List.of("test.pack.a@p-1", "VIOLATED", "test.pack.a.wrong"),
                List.of(fixed.getFinding(), fixed.getOutcome(), fixed.getKey()));
        assertFalse(fixed.getMessageJa().equals(fixed.getMessageEn()));
    }

    @Test
    void stateBeforeIsApprovedOnlyAsLongAsNobodyDecidedLater() throws Exception {
        approve(approval(Role.APPROVED, "院長", 3));
        model.getParties().get(1).setName("新");
        approve(approval(Role.APPROVED, "院長", 5));
        assertTrue(state().isApproved());
        assertEquals(List.of(false, true), state().all().stream().map(Standing::holds).toList());
        model.getParties().get(1).setName(null);
        assertFalse(state().isApproved(), "the newest decision is on the other state");
        assertEquals("2026-11-05 認可(院長)、以後の変更: 1要素", line(Locale.JAPANESE));
    }

    @Test
    void modelsWithTheSameFindingsShareThem() throws Exception {
        approve(approval(Role.REVIEWED, "佐藤", 2));
        model.getParties().get(1).setName("新");
        approve(approval(Role.APPROVED, "院長", 3));
        assertEquals(4, files().size(), files().toString());
        model.getParties().get(0).setDescription("S");
        assertEquals("2026-11-02 審査(佐藤)、以後の変更: 2要素、解消した指摘1件", line(Role.REVIEWED, Locale.JAPANESE));
        assertEquals("2026-11-03 認可(院長)、以後の変更: 1要素、解消した指摘1件", line(Locale.JAPANESE));
    }

    @Test
    void newestDecisionIsByDayAndThenByFile() throws Exception {
        approve(approval(Role.APPROVED, "院長", 5));
        Approval rejected = approval(Role.APPROVED, "副院長", 5);
        rejected.setDecision(Decision.REJECTED);
        approve(rejected);
        approve(approval(Role.APPROVED, "前院長", 1));
        assertFalse(state().isApproved());
        assertEquals("2026-11-05 否決(副院長)、以後の変更なし", line(Locale.JAPANESE));
        Approval conditional = approval(Role.APPROVED, "院長", 6);
        conditional.setDecision(Decision.APPROVED_WITH_CONDITIONS);
        conditional.setConditions("3月までに\n更新する");
        approve(conditional);
        assertTrue(state().isApproved());
        assertEquals("2026-11-06 条件付認可(院長、条件: 3月までに 更新する)、以後の変更なし", line(Locale.JAPANESE));
        Approval deferred = approval(Role.APPROVED, "院長", 7);
        deferred.setDecision(Decision.DEFERRED);
        approve(deferred);
        assertFalse(state().isApproved());
    }

    @Test
    void withoutTheModelDecidedOnNobodyKnowsWhatChanged() throws Exception {
        approve(approval(Role.APPROVED, "院長", 3));
        Path copy = since(Role.APPROVED).modelCopy();
        assertTrue(Files.exists(copy), copy.toString());
        model.getParties().get(1).setName("新");
        ModelWriter.save(model, copy);
        assertEquals(Told.UNUSABLE, since(Role.APPROVED).model(), "it is not what was decided on");
        Files.writeString(copy, "nonsense");
        assertEquals(Told.UNUSABLE, since(Role.APPROVED).model());
        assertEquals("2026-11-03 認可(院長)、以後の変更: 構成(承認時の構成 " + copy.getFileName() + " が読めないか承認時と異なるため、変わった要素は不明)",
                line(Locale.JAPANESE));
        Files.delete(copy);
        assertEquals(Told.MISSING, since(Role.APPROVED).model());
        assertEquals("2026-11-03 認可(院長)、以後の変更: 構成(承認時の構成 " + copy.getFileName() + " がないため、変わった要素は不明)", line(Locale.JAPANESE));
        assertFalse(state().isApproved());
    }

    @Test
    void withoutTheFindingsDecidedOnNobodyKnowsWhichAreNew() throws Exception {
        approve(approval(Role.APPROVED, "院長", 3));
        model.getParties().get(1).setDescription("V");
        Path kept = since(Role.APPROVED).findingsCopy();
        String whole = Files.readString(kept);
        Files.writeString(kept, whole.replace("edition=\"6.0\"", "edition=\"7.0\""));
        assertEquals(Told.OTHER_EDITION, since(Role.APPROVED).findings());
        assertTrue(line(Locale.JAPANESE).endsWith("、以後の変更: 1要素、ガイドラインの版(承認時は第7.0版、今は第6.0版)"), line(Locale.JAPANESE));
        for (String broken : List.of(whole.replace(" edition=\"6.0\"", ""), whole.replaceAll("messageEn=\"[^\"]*\"", ""),
                whole.replaceAll("outcome=\"[^\"]*\"", ""), whole.replaceAll("(findingsFingerprint=\"....)", "$1-0000"), "nonsense")) {
            Files.writeString(kept, broken);
            assertEquals(Told.UNUSABLE, since(Role.APPROVED).findings(), broken);
        }
        assertTrue(line(Locale.JAPANESE).endsWith("、以後の変更: 1要素、指摘(承認時の指摘 " + kept.getFileName()
                + " が読めないか承認時と異なるため、変わった指摘は不明)"), line(Locale.JAPANESE));
        Files.delete(kept);
        assertTrue(line(Locale.JAPANESE).endsWith("、以後の変更: 1要素、指摘(承認時の指摘 " + kept.getFileName()
                + " がないため、変わった指摘は不明)"), line(Locale.JAPANESE));
    }

    @Test
    void changeThatIsNoFactIsNeverNone() throws Exception {
        approve(approval(Role.APPROVED, "院長", 3));
        Contact contact = ArchitectureFactory.eINSTANCE.createContact();
        contact.setId("p-1.contacts1");
        model.getParties().get(0).getContacts().add(contact);
        assertEquals("2026-11-03 認可(院長)、以後の変更: 要素の項目に表れない変更", line(Locale.JAPANESE));
        model.getParties().get(0).getContacts().clear();
        model.getParties().get(1).setDescription("N");
        assertEquals("2026-11-03 認可(院長)、以後の変更: 1要素、指摘の数に表れない判定", line(Locale.JAPANESE));
    }

    @Test
    void oneStateIsKeptOnce() throws Exception {
        approve(approval(Role.DRAFTED, "田中", 1));
        approve(approval(Role.APPROVED, "院長", 3));
        Assessment assessment = ModelLoader.loadAssessment(AssessmentFile.beside(file), LoadOptions.defaults());
        assertEquals(2, assessment.getApprovals().size());
        assertEquals(0, assessment.getBaselines().size(), "the file that people edit stays short");
        Approval first = assessment.getApprovals().get(0);
        assertEquals(Stream.of("m." + first.getModelFingerprint() + ".approved",
                "m." + first.getFindingsFingerprint() + ".approved-findings", "m.assessment").sorted().toList(), files());
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws Exception {
        AssessmentEditor nameless = AssessmentEditor.open(file, model, LoadOptions.defaults());
        nameless.approve(approval(Role.APPROVED, " ", 3), checker.check(model, request()));
        assertThrows(AssessmentException.class, nameless::save);
        AssessmentEditor editor = AssessmentEditor.open(file, model, LoadOptions.defaults());
        editor.approve(approval(Role.APPROVED, "院長", 3), checker.check(model, request()));
        Files.createDirectory(AssessmentFile.beside(file));
        assertThrows(ModelException.class, editor::save);
        assertEquals(List.of("m.assessment"), files());
    }

    @Test
    void modelOfAnEarlierDecisionStaysIfALaterOneIsNotWritten() throws Exception {
        approve(approval(Role.DRAFTED, "田中", 1));
        List<String> before = files();
        AssessmentEditor editor = AssessmentEditor.open(file, model, LoadOptions.defaults());
        editor.approve(approval(Role.APPROVED, "院長", 3), checker.check(model, request()));
        Files.delete(AssessmentFile.beside(file));
        Files.createDirectory(AssessmentFile.beside(file));
        assertThrows(ModelException.class, editor::save);
        assertEquals(before, files());
    }

    private void approve(Approval approval) throws Exception {
        AssessmentEditor editor = AssessmentEditor.open(file, model, LoadOptions.defaults());
        editor.approve(approval, checker.check(model, request()));
        editor.save();
    }

    private ApprovalState state() throws Exception {
        return ApprovalState.of(checker.check(model, request()), LoadOptions.defaults());
    }

    private ChangesSince since(Role role) throws Exception {
        ApprovalState state = state();
        return state.changes(state.newest(role).orElseThrow());
    }

    private String line(Locale locale) throws Exception {
        CheckResult result = checker.check(model, request());
        return ApprovalTexts.of(ApprovalState.of(result, LoadOptions.defaults()), result, locale).line();
    }

    private String line(Role role, Locale locale) throws Exception {
        CheckResult result = checker.check(model, request());
        ApprovalState state = ApprovalState.of(result, LoadOptions.defaults());
        return ApprovalTexts.of(state, result, locale).line(state.newest(role).orElseThrow());
    }

    private CheckRequest request() throws ModelException {
        return CheckRequest.of("m", TODAY).with(AssessmentFile.loadBeside(file, model, LoadOptions.defaults()).orElse(null));
    }

    private static Approval approval(Role role, String name, int day) {
        Approval approval = AssessmentFactory.eINSTANCE.createApproval();
        approval.setRole(role);
        approval.setName(name);
        approval.setOn(LocalDate.of(2026, 11, day));
        if (role == Role.APPROVED) {
            approval.setDecision(Decision.APPROVED);
        }
        return approval;
    }

    private void party(String id, String answer) {
        Party party = ArchitectureFactory.eINSTANCE.createParty();
        party.setId(id);
        party.setDescription(answer);
        model.getParties().add(party);
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.contains(".approved") || f.endsWith(".assessment")).sorted()
                    .toList();
        }
    }
}
