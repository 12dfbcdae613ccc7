package org.bunkai.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service offers, for one finding and for several, and how it is carried out. */
class FixesTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final String NO_BOUNDARY = "mhlw.ops13.01.a.noBoundary";

    @TempDir
    private Path scratch;

    @Test
    void severalFindingsAreCuredByOneCommandAndOneUndo() throws Exception {
        Editor editor = editor("ops08/r05e/bad_01");
        String saved = editor.bytes();
        List<Finding> findings = reused(editor);
        Offer offer = Packs.FIXES.offers(findings.stream().map(editor::context).toList()).getFirst();
        assertEquals("mhlw.ops08.05.e.split", offer.key());
        assertEquals(findings.stream().map(Finding::element).toList(), offer.elements());
        assertEquals(List.of(P.getRecord_On()), offer.inputs().stream().map(FixInput::feature).toList());
        Set<String> before = Editor.violated(editor.check());
        editor.execute(offer, FixValues.none().with(P.getRecord_On(), LocalDate.of(2025, 12, 24)));
        Map<String, Finding> after = editor.check();
        findings.forEach(finding -> assertEquals(Outcome.SATISFIED, after.get(finding.id()).outcome()));
        before.removeAll(findings.stream().map(Finding::id).toList());
        assertEquals(before, Editor.violated(after));
        assertEquals(List.of("cr-1 pc-1", "cr-2 pc-1", "cr-3 pcs", "cr-4 pc-1", "cr-5 pc-1 pc-2", "cr-6 pc-3", "cr-7 pc-2", "cr-8",
                "cr-9 vc-1"), uses(editor.architecture));
        Credential own = editor.architecture.getCredentials().get(7);
        assertEquals("sw-1", own.getSoftware().getFirst().getId());
        assertEquals("cr-2 / sv-1", own.getName());
        assertEquals(Answer.YES, own.getPrivileged());
        assertEquals(LocalDate.of(2025, 12, 24), own.getChanged().getOn());
        editor.undo();
        assertEquals(saved, editor.bytes());
        assertFalse(editor.domain.getCommandStack().canUndo());
    }

    @Test
    void aGroupOfDevicesCannotBeSplit() throws Exception {
        Editor editor = editor("ops08/r05e/bad_01");
        assertEquals(List.of(), editor.offers(editor.check().get("mhlw.ops08.05.e@cr-3")));
    }

    private static List<Finding> reused(Editor editor) {
        return editor.check().values().stream().filter(finding -> finding.key().equals("mhlw.ops08.05.e.reused"))
                .filter(finding -> !finding.id().endsWith("@cr-3")).toList();
    }

    private static List<String> uses(Architecture architecture) {
        return architecture.getCredentials().stream().map(credential -> Stream.concat(Stream.of(credential.getId()),
                credential.getDevices().stream().map(Device::getId)).collect(Collectors.joining(" "))).toList();
    }

    @Test
    void whatTwoFindingsAskForIsDoneOnce() throws Exception {
        Editor editor = editor("ops13/r01a/bad_01");
        Finding finding = editor.check().values().stream().filter(each -> each.key().equals(NO_BOUNDARY)).findFirst().orElseThrow();
        int boundaries = editor.architecture.getBoundaries().size();
        Offer twice = Packs.FIXES.offers(List.of(editor.context(finding), editor.context(finding))).getFirst();
        editor.execute(twice, FixValues.none());
        assertEquals(boundaries + 1, editor.architecture.getBoundaries().size());
    }

    @Test
    void severalFindingsAreOfferedOnlyWhatFitsAll() throws Exception {
        Editor editor = editor("ops13/r01a/bad_01");
        List<FixContext> contexts = new ArrayList<>();
        editor.check().values().stream().filter(finding -> finding.key().equals(NO_BOUNDARY)).limit(1).map(editor::context)
                .forEach(contexts::add);
        editor.check().values().stream().filter(finding -> finding.outcome() == Outcome.UNDECIDABLE).limit(1).map(editor::context)
                .forEach(contexts::add);
        assertEquals(2, contexts.size());
        assertEquals(List.of(), Packs.FIXES.offers(contexts));
        assertEquals(List.of(), Packs.FIXES.offers(List.of()));
    }

    @Test
    void aBoundaryHasBothPartiesAndNothingAgreedYet() throws Exception {
        Editor editor = editor("ops13/r01a/bad_01");
        Finding finding = editor.check().values().stream().filter(each -> each.key().equals(NO_BOUNDARY)).findFirst().orElseThrow();
        editor.execute(editor.offers(finding).getFirst(), FixValues.none());
        ResponsibilityBoundary boundary = editor.architecture.getBoundaries().getLast();
        assertEquals(BoundaryKind.COMMUNICATION_PATH, boundary.getKind());
        assertEquals(finding.element(), boundary.getAt());
        assertEquals(finding.others(), boundary.getSides().stream().map(side -> (EObject) side.getParty()).toList());
        assertNull(boundary.getAgreed());
        assertTrue(boundary.getSides().stream().allMatch(side -> side.getDuties().isEmpty() && side.getRange().isEmpty()));
        assertEquals(boundary.getId() + ".sides1", boundary.getSides().getFirst().getId());
    }

    @Test
    void findingsOnACopyAreFixedInTheModelThatIsEdited() throws Exception {
        Editor editor = editor("ops13/r02b/bad_01");
        EcoreUtil.Copier copies = new EcoreUtil.Copier();
        Architecture shadow = (Architecture) copies.copy(editor.architecture);
        copies.copyReferences();
        Map<EObject, EObject> originals = new HashMap<>();
        copies.forEach((original, copy) -> originals.put(copy, original));
        Finding finding = Packs.run(shadow).findings().stream().filter(each -> each.key().equals("mhlw.ops13.02.b.noFilter")).findFirst()
                .orElseThrow();
        FixContext context = new FixContext(finding, originals::get, Packs.asOf(shadow));
        Offer offer = Packs.FIXES.offers(context).getFirst();
        editor.execute(offer, FixValues.none());
        assertEquals(Answer.YES, ((Device) originals.get(finding.element())).getSpoofFilter());
        assertEquals(Answer.NO, ((Device) finding.element()).getSpoofFilter());
    }

    @Test
    void nothingIsOfferedOrDoneForWhatIsGone() throws Exception {
        Editor editor = editor("ops13/r02b/bad_01");
        Finding finding = editor.check().values().stream().filter(each -> each.key().equals("mhlw.ops13.02.b.noFilter")).findFirst()
                .orElseThrow();
        Offer early = editor.offers(finding).getFirst();
        Device device = (Device) finding.element();
        EcoreUtil.remove(device);
        assertEquals(List.of(), editor.offers(finding));
        assertEquals(List.of(), Packs.FIXES.offers(new FixContext(finding, element -> null, LocalDate.EPOCH)));
        editor.execute(early, FixValues.none());
        assertEquals(Answer.NO, device.getSpoofFilter());
    }

    @Test
    void valuesHaveToFit() throws Exception {
        Editor editor = editor("ops13/r05a/bad_02");
        Finding finding = editor.check().values().stream().filter(each -> each.key().equals("mhlw.ops13.05.a.pastSupport")).findFirst()
                .orElseThrow();
        Offer offer = editor.offers(finding).getFirst();
        assertEquals("mhlw.ops08.03.b.supported", offer.key());
        assertThrows(IllegalArgumentException.class, () -> offer.command(editor.domain, FixValues.none(), Locale.JAPANESE));
        FixValues wrong = FixValues.none().with(P.getDevice_SupportEnd(), "明日");
        assertThrows(IllegalArgumentException.class, () -> offer.command(editor.domain, wrong, Locale.JAPANESE));
        FixValues more = FixValues.none().with(P.getDevice_SupportEnd(), LocalDate.EPOCH).with(P.getDevice_Model(), "x");
        assertThrows(IllegalArgumentException.class, () -> offer.command(editor.domain, more, Locale.JAPANESE));
    }

    @Test
    void labelsNameTheElementOrTheNumber() throws Exception {
        Editor editor = editor("ops08/r05e/bad_01");
        List<Finding> findings = reused(editor);
        Offer all = Packs.FIXES.offers(findings.stream().map(editor::context).toList()).getFirst();
        assertEquals("使い回しのパスワードを機器ごとに分けたことを記録する（3件）", all.label(Locale.JAPANESE));
        assertEquals("Record that each device was given a password of its own — 3 elements", all.label(Locale.ENGLISH));
        FixValues values = FixValues.none().with(P.getRecord_On(), LocalDate.EPOCH);
        assertEquals(all.label(Locale.JAPANESE), all.command(editor.domain, values, Locale.JAPANESE).getLabel());
        assertEquals("使い回しのパスワードを機器ごとに分けたことを記録する（cr-1）", editor.offers(findings.getFirst()).getFirst().label(Locale.JAPANESE));
    }

    @Test
    void aFixThatFailsTakesBackWhatItDid() throws Exception {
        Editor editor = editor("ops13/r02b/bad_01");
        String saved = editor.bytes();
        Finding finding = editor.check().values().iterator().next();
        Fixes fixes = new FixRegistry(List.of(() -> List.of(new VendorFix("acme.1.a", (edits, values) -> {
            edits.set(edits.architecture(), P.getElement_Name(), "x");
            throw new IllegalStateException("failed");
        }))));
        Offer offer = fixes.offers(editor.context(finding)).getFirst();
        Command command = offer.command(editor.domain, FixValues.none(), Locale.ENGLISH);
        assertTrue(command.canExecute());
        assertThrows(IllegalStateException.class, command::execute);
        assertEquals(saved, editor.bytes());
    }

    @Test
    void aVendorsFixIsOfferedBesideOthersInTheOrderOfIds() throws Exception {
        Editor editor = editor("ops13/r02b/bad_01");
        Finding finding = editor.check().values().stream().filter(each -> each.key().equals("mhlw.ops13.02.b.noFilter")).findFirst()
                .orElseThrow();
        List<FixProvider> providers = new ArrayList<>(Packs.PROVIDERS);
        providers.add(() -> List.of(new VendorFix("zoo.1.a", (edits, values) -> { }), new VendorFix("acme.1.a", (edits, values) -> { })));
        List<String> keys = new FixRegistry(providers).offers(editor.context(finding)).stream().map(Offer::key).toList();
        assertEquals(List.of("acme.1.a", "mhlw.ops13.02.b.filtered", "zoo.1.a"), keys);
    }

    @Test
    void fixesOfOneIdAreAllRefused() {
        FixProvider acme = () -> List.of(new VendorFix("acme.1.a", (edits, values) -> { }));
        FixProvider both = () -> List.of(new VendorFix("acme.1.a", (edits, values) -> { }),
                new VendorFix("acme.1.b", (edits, values) -> { }));
        FixRegistry registry = new FixRegistry(List.of(acme, both));
        assertEquals(List.of("acme.1.b"), registry.fixes().stream().map(Fix::id).toList());
        assertEquals(List.of("acme.1.a"), registry.refused());
    }

    @Test
    void aFixThatThrowsDoesNotHideOthers() throws Exception {
        Editor editor = editor("ops13/r02b/bad_01");
        Finding finding = editor.check().values().stream().filter(each -> each.key().equals("mhlw.ops13.02.b.noFilter")).findFirst()
                .orElseThrow();
        List<FixProvider> providers = new ArrayList<>(Packs.PROVIDERS);
        providers.add(() -> List.of(new Fix() {
            @Override
            public String id() {
                return "acme.1.a";
            }

            @Override
            public Set<String> rules() {
                return Set.of();
            }

            @Override
            public List<Proposal> propose(FixContext context) {
                throw new IllegalStateException("expected in this test");
            }
        }));
        Logger log = Logger.getLogger(FixRegistry.class.getName());
        log.setLevel(Level.OFF);
        try {
            assertEquals(editor.offers(finding).stream().map(Offer::key).toList(),
                    new FixRegistry(providers).offers(editor.context(finding)).stream().map(Offer::key).toList());
        } finally {
            log.setLevel(null);
        }
    }

    private Editor editor(String start) throws Exception {
        return new Editor(Packs.samples("bad_").stream().filter(path -> path.toString().contains(start))
                .findFirst().orElseThrow(), scratch);
    }
}
