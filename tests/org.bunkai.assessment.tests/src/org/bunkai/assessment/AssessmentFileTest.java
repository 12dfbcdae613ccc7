package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.bunkai.assessment.AssessmentException.Kind;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading {@code x.assessment}: what cannot be used is one sentence that names file, entry and cure. */
class AssessmentFileTest {

    private static final String WAIVER = "<waivers id='as-1.w1' finding='r@x' reason='r' owner='o' approver='a' expiresOn='2027-03-31'/>";

    private static final String FINGERPRINTS = "modelFingerprint='8A31-BBFA-166E-4D05' findingsFingerprint='11F0-9C3B-52AD-7E60'";

    @TempDir
    private Path folder;
    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();

    @Test
    void standsBesideTheModel() {
        assertEquals(Path.of("in/x.assessment"), AssessmentFile.beside(Path.of("in/x.bunkai")));
        assertEquals(Path.of("x.assessment"), AssessmentFile.beside(Path.of("x")));
    }

    @Test
    void noFileIsNoAssessment() throws ModelException {
        architecture.setId("a-1");
        assertTrue(AssessmentFile.loadBeside(folder.resolve("x.bunkai"), architecture, LoadOptions.defaults()).isEmpty());
    }

    @Test
    void wholeFileIsRead() throws Exception {
        AssessmentFile file = load("modelId='a-1'", WAIVER
                + "<attestations id='as-1.t1' subject='v6.plan.15.4' answer='NOT_APPLICABLE' by='b' on='2026-11-24' validUntil='2026-11-24'/>");
        assertEquals("r@x", file.assessment().getWaivers().get(0).getFinding());
        assertEquals(folder.resolve("x.assessment"), file.path());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_MODEL             |                | -
            NO_MODEL             | modelId=' '    | -
            OTHER_MODEL          | modelId='a-2'  | -
            MISSING              | modelId='a-1'  | <waivers id='w' finding='r@x' reason='r' owner='o' expiresOn='2027-03-31'/>
            MISSING              | modelId='a-1'  | <waivers id='w' finding='r@x' reason='r' owner='o' approver=' ' expiresOn='2027-03-31'/>
            MISSING              | modelId='a-1'  | <waivers id='w' finding='r@x' reason='r' approver='a' expiresOn='2027-03-31'/>
            MISSING              | modelId='a-1'  | <waivers id='w' finding='r@x' owner='o' approver='a' expiresOn='2027-03-31'/>
            MISSING              | modelId='a-1'  | <waivers id='w' reason='r' owner='o' approver='a' expiresOn='2027-03-31'/>
            MISSING              | modelId='a-1'  | <waivers id='w' finding='r@x' reason='r' owner='o' approver='a'/>
            MISSING              | modelId='a-1'  | <attestations id='t' answer='YES' by='b' on='2026-11-24'/>
            MISSING              | modelId='a-1'  | <attestations id='t' subject='s' by='b' on='2026-11-24'/>
            MISSING              | modelId='a-1'  | <attestations id='t' subject='s' answer='YES' on='2026-11-24'/>
            MISSING              | modelId='a-1'  | <attestations id='t' subject='s' answer='YES' by='b'/>
            ENDS_BEFORE_BEGIN    | modelId='a-1'  | <attestations id='t' subject='s' answer='NO' by='b' on='2026-11-24' validUntil='2026-11-23'/>
            MISSING              | modelId='a-1'  | <approvals id='p' name='n' on='2026-11-30' decision='APPROVED' FINGERPRINTS/>
            MISSING              | modelId='a-1'  | <approvals id='p' role='APPROVED' name=' ' on='2026-11-30' decision='APPROVED' FINGERPRINTS/>
            MISSING              | modelId='a-1'  | <approvals id='p' role='APPROVED' name='n' decision='APPROVED' FINGERPRINTS/>
            MISSING              | modelId='a-1'  | <approvals id='p' role='APPROVED' name='n' on='2026-11-30' FINGERPRINTS/>
            MISSING              | modelId='a-1'  | <approvals id='p' role='REVIEWED' name='n' on='2026-11-30' decision='APPROVED_WITH_CONDITIONS' FINGERPRINTS/>
            MISSING              | modelId='a-1'  | <approvals id='p' role='DRAFTED' name='n' on='2026-11-30' modelFingerprint='8A31-BBFA-166E-4D05'/>
            MISSING              | modelId='a-1'  | <approvals id='p' role='DRAFTED' name='n' on='2026-11-30' findingsFingerprint='8A31-BBFA-166E-4D05'/>
            BAD_FINGERPRINT      | modelId='a-1'  | <approvals id='p' role='DRAFTED' name='n' on='2026-11-30' modelFingerprint='/../../x' findingsFingerprint='8A31-BBFA-166E-4D05'/>
            MISSING              | modelId='a-1'  | <overrides id='o' rule='r' name='n' value='1'/>
            RESERVED_PARAMETER   | modelId='a-1'  | <overrides id='o' rule='r' name='clauseTextComplete' value='true' reason='x'/>
            DUPLICATE_OVERRIDE   | modelId='a-1'  | <overrides id='o' rule='r' name='n' value='1' reason='x'/><overrides id='o2' rule='r' name='n' value='2' reason='x'/>
            MISSING              | modelId='a-1'  | <packSwitches id='s' pack='p' off='true'/>
            DUPLICATE_SWITCH     | modelId='a-1'  | <packSwitches id='s' pack='p' off='true' reason='x'/><packSwitches id='s2' pack='p' reason='x'/>
            REQUIRED_AND_OFF     | modelId='a-1'  | <profile id='p'><requiredPacks>p</requiredPacks></profile><packSwitches id='s' pack='p' off='true' reason='x'/>
            """)
    void whatCannotBeUsedIsSaid(Kind kind, String attributes, String content) {
        AssessmentException e = assertThrows(AssessmentException.class,
                () -> load(attributes == null ? "" : attributes, "-".equals(content) ? "" : content.replace("FINGERPRINTS", FINGERPRINTS)));
        assertEquals(kind, e.kind());
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            String message = e.message(locale);
            assertTrue(message.startsWith(folder.resolve("x.assessment") + ": "), message);
            assertEquals(1, message.lines().count());
            assertTrue(!message.contains("{") && !message.contains("null"), message);
        }
    }

    @Test
    void sentenceNamesEntryAndFeature() {
        AssessmentException e = assertThrows(AssessmentException.class,
                () -> load("modelId='a-1'", WAIVER.replace(" approver='a'", "")));
        assertTrue(e.message(Locale.JAPANESE).endsWith(": 「as-1.w1」に「承認者」がありません。書き加えるか、この項目を削除してください。"), e.message(Locale.JAPANESE));
        assertTrue(e.getMessage().endsWith(": \"as-1.w1\" lacks \"Approver\"; add it, or delete the entry."), e.getMessage());
    }

    @Test
    void impossibleDateIsAnUnreadableFile() {
        ModelException e = assertThrows(ModelException.class, () -> load("modelId='a-1'", WAIVER.replace("2027-03-31", "2027-02-30")));
        assertEquals(ModelException.Kind.BAD_VALUE, e.kind());
        assertTrue(e.getMessage().contains("2027-02-30"), e.getMessage());
    }

    @Test
    void modelInPlaceOfAnAssessmentIsSaid() throws IOException {
        Files.writeString(folder.resolve("x.assessment"), "<architecture:Architecture xmlns:architecture='http://bunkai.org/architecture' id='a-1'/>");
        assertThrows(ModelException.class,
                () -> AssessmentFile.loadBeside(folder.resolve("x.bunkai"), architecture, LoadOptions.defaults()));
    }

    private AssessmentFile load(String attributes, String content) throws IOException, ModelException {
        architecture.setId("a-1");
        Files.writeString(folder.resolve("x.assessment"), "<assessment:Assessment xmlns:assessment='http://bunkai.org/assessment' id='as-1' "
                + attributes + ">" + content + "</assessment:Assessment>");
        return AssessmentFile.loadBeside(folder.resolve("x.bunkai"), architecture, LoadOptions.defaults()).orElseThrow();
    }
}
