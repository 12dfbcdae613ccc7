package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.bunkai.model.LoadOptions;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.Waiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for changes, and nothing else does. */
class AssessmentEditorTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessment:Assessment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:assessment="http://bunkai.org/assessment"
                id="as-1" modelId="a-1">
            """;
    private static final String ATTESTATION = """
              <attestations id="as-1.attestations%d" subject="v6.plan.15.4" answer="NOT_APPLICABLE" by="b" on="2026-11-24"/>
            """;
    private static final String WAIVER = """
              <waivers id="as-1.waivers%d" finding="r@x" reason="r" owner="o" approver="a" expiresOn="2027-03-31"/>
            """;
    private static final String BASELINE = """
              <approvals id="as-1.approvals7" role="APPROVED" name="院長" on="2026-11-24" decision="APPROVED" modelFingerprint="8A31-BBFA-166E-4D05"
                  findingsFingerprint="11F0-9C3B-52AD-7E60"/>
              <baselines id="as-1.baselines1" on="2026-11-24">
                <findings id="as-1.baselines1.findings1" finding="r@x" outcome="VIOLATED" key="r.wrong" messageJa="不適合" messageEn="wrong">
                  <arguments>1 2</arguments>
                </findings>
              </baselines>
            """;
    private static final String TAIL = "</assessment:Assessment>\n";

    @TempDir
    private Path folder;
    private Path file;
    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();

    @BeforeEach
    void model() {
        architecture.setId("a-1");
        file = folder.resolve("x.assessment");
    }

    @Test
    void firstEntryBeginsTheFile() throws Exception {
        AssessmentEditor editor = open();
        editor.add(waiver("a"));
        assertFalse(Files.exists(file));
        assertEquals(file, editor.save());
        assertEquals(HEAD + WAIVER.formatted(1) + TAIL, Files.readString(file));
    }

    @Test
    void everythingElseStays() throws Exception {
        Files.writeString(file, HEAD + ATTESTATION.formatted(3) + WAIVER.formatted(1) + WAIVER.formatted(4) + BASELINE + TAIL);
        AssessmentEditor editor = open();
        editor.add(waiver("a"));
        editor.add(attestation());
        editor.save();
        assertEquals(HEAD + ATTESTATION.formatted(3) + ATTESTATION.formatted(4) + WAIVER.formatted(1) + WAIVER.formatted(4)
                + WAIVER.formatted(5) + BASELINE + TAIL, Files.readString(file));
    }

    @Test
    void entryThatIsNotWholeIsNotWritten() throws Exception {
        String content = HEAD + WAIVER.formatted(1) + TAIL;
        Files.writeString(file, content);
        AssessmentEditor editor = open();
        editor.add(waiver(" "));
        assertThrows(AssessmentException.class, editor::save);
        assertEquals(content, Files.readString(file));
    }

    @Test
    void oneEntryIsTakenOut() throws Exception {
        Files.writeString(file, HEAD + ATTESTATION.formatted(3) + WAIVER.formatted(1) + WAIVER.formatted(4) + BASELINE + TAIL);
        AssessmentEditor editor = open();
        editor.remove("as-1.waivers1");
        editor.remove("as-1.waivers2");
        editor.save();
        assertEquals(HEAD + ATTESTATION.formatted(3) + WAIVER.formatted(4) + BASELINE + TAIL, Files.readString(file));
    }

    @Test
    void parametersAndPacksHaveOneEntryEach() throws Exception {
        AssessmentEditor editor = open();
        editor.setParameter("r", "days", "30", "old");
        editor.setParameter("r", "days", "60", "new");
        editor.setParameter("r", "months", "2", "m");
        editor.switchOff("mhlw.ops08", "old");
        editor.switchOff("mhlw.ops08", "new");
        editor.switchOff("mhlw.ops12", "m");
        editor.save();
        AssessmentEditor again = open();
        again.resetParameter("r", "months");
        again.switchOn("mhlw.ops12");
        again.save();
        assertEquals(HEAD + """
                  <overrides id="as-1.overrides1" rule="r" name="days" value="60" reason="new"/>
                  <packSwitches id="as-1.packSwitches1" pack="mhlw.ops08" off="true" reason="new"/>
                """ + TAIL, Files.readString(file));
    }

    @Test
    void fileOfAnotherModelIsNotOpened() throws Exception {
        Files.writeString(file, (HEAD + TAIL).replace("a-1", "a-2"));
        assertThrows(AssessmentException.class, this::open);
    }

    private AssessmentEditor open() throws Exception {
        return AssessmentEditor.open(folder.resolve("x.bunkai"), architecture, LoadOptions.defaults());
    }

    private static Waiver waiver(String approver) {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setFinding("r@x");
        waiver.setReason("r");
        waiver.setOwner("o");
        waiver.setApprover(approver);
        waiver.setExpiresOn(LocalDate.of(2027, 3, 31));
        return waiver;
    }

    private static Attestation attestation() {
        Attestation attestation = AssessmentFactory.eINSTANCE.createAttestation();
        attestation.setSubject("v6.plan.15.4");
        attestation.setAnswer(AttestedAnswer.NOT_APPLICABLE);
        attestation.setBy("b");
        attestation.setOn(LocalDate.of(2026, 11, 24));
        return attestation;
    }
}
