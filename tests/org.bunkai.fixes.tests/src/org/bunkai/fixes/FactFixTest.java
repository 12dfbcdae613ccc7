package org.bunkai.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording what undecidable findings ask for. */
class FactFixTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    /** Ends of a connection, sides of a boundary: so many parts may have to be added before the fact is known. */
    private static final int PARTS = 5;

    @TempDir
    private Path scratch;

    @Test
    void everyMissingFactOfEverySampleCanBeRecorded() throws Exception {
        List<String> problems = new ArrayList<>();
        int facts = 0;
        for (Path sample : Packs.samples("undecidable_")) {
            Editor editor = new Editor(sample, scratch);
            String saved = editor.bytes();
            Set<String> meant = expected(sample);
            for (Finding finding : editor.check().values().stream().filter(each -> meant.contains(each.id())).toList()) {
                for (Fact fact : finding.missing()) {
                    facts++;
                    if (!isOutOfReach(finding, fact) && !canBeRecorded(editor, finding, fact)) {
                        problems.add(sample.getFileName() + " " + finding.id() + " " + fact.feature().getName());
                    }
                    editor.undoAll();
                }
            }
            assertEquals(saved, editor.bytes());
        }
        assertEquals("", String.join("\n", problems));
        assertTrue(facts > 200, () -> "too few samples to mean anything");
    }

    /** No record of the model answers the clause whose text is incomplete; and a document has to stand in the model to be chosen. */
    private static boolean isOutOfReach(Finding finding, Fact fact) {
        return finding.rule().id().equals("mhlw.ops13.13.z") && fact.feature() == P.getArchitecture_Documents()
                || fact.feature() == P.getRecord_Document() && FixInput.of(fact.holder(), fact.feature()).candidates().isEmpty();
    }

    /** The findings that the sample is there for. */
    private static Set<String> expected(Path sample) throws IOException {
        Path lines = sample.resolveSibling(sample.getFileName().toString().replace(".bunkai", ".expected"));
        return Files.readAllLines(lines).stream().filter(line -> line.startsWith("UNDECIDABLE ")).map(line -> line.split(" ")[1])
                .collect(Collectors.toSet());
    }

    /** Whether some allowed value makes the finding ask no longer for the fact. */
    private static boolean canBeRecorded(Editor editor, Finding finding, Fact fact) {
        return tryFrom(editor, finding, fact, PARTS);
    }

    private static boolean tryFrom(Editor editor, Finding finding, Fact fact, int limit) {
        LocalDate today = Packs.asOf(editor.architecture);
        for (Offer offer : offersFor(editor, finding, fact)) {
            for (FixValues values : Answers.all(offer, today)) {
                editor.execute(offer, values);
                Finding after = editor.check().get(finding.id());
                if (after == null || !after.missing().contains(fact)
                        || limit > 0 && fact.feature().isMany() && tryFrom(editor, after, fact, limit - 1)) {
                    return true;
                }
                editor.undo();
            }
        }
        return false;
    }

    private static List<Offer> offersFor(Editor editor, Finding finding, Fact fact) {
        Finding alone = new Finding(finding.id(), finding.rule(), finding.outcome(), finding.severity(), finding.key(), finding.arguments(),
                finding.cause(), finding.element(), finding.others(), finding.related(), finding.path(), List.of(fact));
        return editor.offers(alone).stream().filter(offer -> offer.key().startsWith(FactFix.ID + "/")).toList();
    }

    @Test
    void notApplicableNeedsAReasonAndKeepsItBesideTheFact() throws Exception {
        Editor editor = new Editor(sample("r02b/undecidable_01"), scratch);
        Device firewall = editor.architecture.getFacilities().getFirst().getDevices().stream()
                .filter(device -> device.getSpoofFilter() == Answer.UNKNOWN).findFirst().orElseThrow();
        Finding finding = editor.check().get("mhlw.ops13.02.b@" + firewall.getId());
        Offer offer = editor.offers(finding).getFirst();
        assertEquals("bunkai.fact/Device.spoofFilter", offer.key());
        FixValues exempt = FixValues.none().with(P.getDevice_SpoofFilter(), Answer.NOT_APPLICABLE);
        assertEquals(List.of(P.getRemark_Text()), offer.missing(exempt).stream().map(FixInput::feature).toList());
        FixValues reasoned = exempt.with(P.getRemark_Text(), "外部と通信しない");
        assertEquals(List.of(), offer.missing(reasoned));
        editor.execute(offer, reasoned);
        assertEquals(Answer.NOT_APPLICABLE, firewall.getSpoofFilter());
        assertEquals("外部と通信しない", firewall.getRemarks().getFirst().getText());
        assertEquals(Outcome.NOT_APPLICABLE, editor.check().get(finding.id()).outcome());
    }

    @Test
    void aRecordTakesAnswerAndDateAtOnce() throws Exception {
        Editor editor = new Editor(sample("r01f/undecidable_01"), scratch);
        Map<String, Finding> before = editor.check();
        Finding finding = before.values().stream().filter(each -> each.rule().id().equals("mhlw.ops13.01.f")
                && each.missing().stream().anyMatch(fact -> fact.feature() == P.getResponsibilityBoundary_Reported())).findFirst()
                .orElseThrow();
        Offer offer = editor.offers(finding).stream().filter(each -> each.key().endsWith("/ResponsibilityBoundary.reported")).findFirst()
                .orElseThrow();
        assertEquals(List.of(P.getRecord_Answer(), P.getRecord_On(), P.getRecord_Until(), P.getRecord_By(), P.getRecord_Reason(),
                P.getRecord_Document()), offer.inputs().stream().map(FixInput::feature).toList());
        editor.execute(offer, FixValues.none().with(P.getRecord_Answer(), Answer.YES).with(P.getRecord_On(), LocalDate.of(2026, 5, 1)));
        Finding after = editor.check().get(finding.id());
        assertFalse(after.missing().stream().anyMatch(fact -> fact.feature() == P.getResponsibilityBoundary_Reported()));
        assertFalse(after.missing().stream().anyMatch(fact -> fact.feature() == P.getRecord_On()));
    }

    @Test
    void onlyQuestionsAreAsked() throws Exception {
        Editor editor = new Editor(Packs.samples("bad_").getFirst(), scratch);
        assertEquals(List.of(), editor.check().values().stream().filter(finding -> finding.outcome() != Outcome.UNDECIDABLE)
                .filter(finding -> editor.offers(finding).stream().anyMatch(offer -> offer.key().startsWith(FactFix.ID))).toList());
    }

    private static Path sample(String start) {
        return Packs.samples("undecidable_").stream().filter(path -> path.toString().contains("ops13") && path.toString().contains(start))
                .findFirst().orElseThrow();
    }
}
