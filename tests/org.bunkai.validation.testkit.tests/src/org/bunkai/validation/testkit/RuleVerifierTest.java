package org.bunkai.validation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier accepts exactly what is expected, and says what differs. */
class RuleVerifierTest {

    @TempDir
    Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void create() throws IOException {
        pack = new PackOnDisk(directory, new PlainIotRule());
    }

    @Test
    void rightSamplesPass() {
        assertEquals(List.of(), problems());
        RuleVerifier.of(pack, "vendor.01").onFolder(pack.folder());
    }

    @Test
    void aMissingAndAnExtraFindingAreListed() throws IOException {
        pack.sample("bad_01_camera.expected", "VIOLATED vendor.01@server-1 vendor.01.iot\n");
        assertEquals(List.of("bad_01_camera.bunkai: missing VIOLATED vendor.01@server-1 vendor.01.iot",
                "bad_01_camera.bunkai: extra   VIOLATED vendor.01@client-1 vendor.01.iot"), problems());
        AssertionError error = assertThrows(AssertionError.class, () -> RuleVerifier.of(pack, "vendor.01").onFolder(pack.folder()));
        assertTrue(error.getMessage().contains("vendor.01@server-1"));
    }

    @Test
    void theFactsToAskForCount() throws IOException {
        pack.sample("undecidable_01_camera.expected", "UNDECIDABLE vendor.01@client-1 vendor.01.ask ? client-1.forwards\n");
        assertEquals(2, problems().size());
    }

    @Test
    void aGoodSampleWithFindingsOrWithExpectationFails() throws IOException {
        pack.sample(PackOnDisk.GOOD, PackOnDisk.model("YES"));
        assertEquals(List.of("good_01_camera.bunkai: extra   VIOLATED vendor.01@client-1 vendor.01.iot"), problems());
        pack.sample(PackOnDisk.GOOD, PackOnDisk.model("NO")).sample("good_01_camera.expected", "");
        assertEquals(List.of("good_01_camera.bunkai: a good sample must not have good_01_camera.expected"), problems());
    }

    @Test
    void aGoodSampleNeedsASatisfiedAnswer() throws IOException {
        pack.sample(PackOnDisk.GOOD, PackOnDisk.model("NO").replaceAll("(?m)^ *<devices.*$\n", ""));
        assertEquals(List.of("good_01_camera.bunkai: no SATISFIED answer"), problems());
    }

    @Test
    void anotherSampleWithoutExpectationFails() throws IOException {
        pack.deleteSample("bad_01_camera.expected");
        assertEquals(List.of("bad_01_camera.bunkai: no bad_01_camera.expected"), problems());
    }

    @Test
    void aSampleMustShowWhatItsNameSays() throws IOException {
        pack.sample(PackOnDisk.BAD, PackOnDisk.model("NO")).sample("bad_01_camera.expected", "");
        assertEquals(List.of("bad_01_camera.bunkai: no VIOLATED answer"), problems());
        pack.sample("ugly_01.bunkai", PackOnDisk.model("NO"));
        assertEquals(2, problems().size());
    }

    @Test
    void samplesHaveADateAndExpectationsASample() throws IOException {
        pack.sample(PackOnDisk.GOOD, PackOnDisk.model("NO").replace(" asOf=\"2026-04-01\"", "")).sample("bad_02.expected", "x");
        assertEquals(List.of("good_01_camera.bunkai: Architecture.asOf is not set", "bad_02.expected: no sample of this name"), problems());
    }

    @Test
    void aSampleThatCannotBeReadIsAProblem() throws IOException {
        pack.sample(PackOnDisk.GOOD, "<x/>");
        assertEquals(1, problems().size());
    }

    @Test
    void anEmptyFolderOrAnUnknownRuleFails() {
        assertEquals(List.of("no sample in " + directory), RuleVerifier.of(pack, "vendor.01").problems(directory));
        assertEquals("the pack has no usable rule vendor.99", RuleVerifier.of(pack, "vendor.99").problems(pack.folder()).get(0));
    }

    @Test
    void expectationsCanBeWrittenButNeverPassThen() throws IOException {
        Path expected = pack.folder().resolve("bad_01_camera.expected");
        pack.deleteSample("bad_01_camera.expected");
        System.setProperty("bunkai.accept", "true");
        try {
            assertEquals(2, problems().size());
        } finally {
            System.clearProperty("bunkai.accept");
        }
        assertEquals("VIOLATED vendor.01@client-1 vendor.01.iot\n", Files.readString(expected));
        assertEquals(List.of(), problems());
    }

    @Test
    void samplesBesideATestClassAreFoundInTheSourceFolder() {
        assertEquals(Path.of("src/org/bunkai/validation/testkit").toAbsolutePath(), SourceFolders.beside(getClass()));
        assertTrue(Files.exists(SourceFolders.beside(getClass()).resolve("RuleVerifierTest.java")));
    }

    private List<String> problems() {
        return RuleVerifier.of(pack, "vendor.01").problems(pack.folder());
    }
}
