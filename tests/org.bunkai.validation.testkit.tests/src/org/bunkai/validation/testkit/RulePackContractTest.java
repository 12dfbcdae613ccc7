package org.bunkai.validation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A right pack passes every check of the contract, and each check finds what it is there for. */
class RulePackContractTest {

    @TempDir
    Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void create() throws IOException {
        pack = new PackOnDisk(directory, new PlainIotRule());
    }

    @Test
    void aRightPackPassesEveryCheck() {
        pack.checks().forEach(check -> assertEquals(List.of(), check.problems().get(), check.name()));
    }

    @Test
    void everyCheckIsAmongTheChecks() {
        long methods = Arrays.stream(RulePackContract.class.getMethods()).filter(method -> method.getName().matches("check[A-Z].*")).count();
        assertEquals(methods, pack.checks().map(RulePackContract.Check::name).distinct().count());
        assertEquals(13, methods);
    }

    @Test
    void unusableMetadataAreFound() throws IOException {
        pack.source("rules/vendor.01.json", "{}");
        assertEquals(List.of("vendor.01: engine.metadataInvalid [vendor.01, \"id\" is missing]"), pack.checkPack());
        pack.source("rules/vendor.01.json", PackOnDisk.json("\"Device.colour\""));
        assertEquals(List.of("vendor.01: engine.metadataInvalid [vendor.01, \"reads\" names no feature of the model: Device.colour]"),
                pack.checkPack());
    }

    @Test
    void aRefusedPackIsFound() throws IOException {
        pack.source("rules/index.json", "[\"other.01\"]");
        assertEquals(List.of("the pack is refused: engine.packForeignRule [vendor, other.01]"), pack.checkPack());
    }

    @Test
    void aRuleThatFailsOnAnEmptyModelIsFound() throws IOException {
        assertEquals(1, new PackOnDisk(directory, new SloppyIotRule()).checkPack().size());
    }

    @Test
    void theIndexEqualsTheFiles() throws IOException {
        pack.source("rules/index.json", "[\"vendor.03\"]").source("rules/vendor.02.en.md", "x").source("rules/notes.txt", "x");
        assertEquals(List.of("rules/notes.txt is no file of a rule", "vendor.01 has files but is not in rules/index.json",
                "vendor.02 has files but is not in rules/index.json", "vendor.03 is in rules/index.json but has no files",
                "vendor.01 has a class but is not in rules/index.json"), pack.checkIndex());
        pack.deleteSource("rules/index.json");
        assertTrue(pack.checkIndex().contains("no rules/index.json"));
    }

    @Test
    void anUnknownClauseIsFound() throws IOException {
        pack.source("rules/vendor.01.json", PackOnDisk.json("\"Device.iot\"").replace("13.5", "13.99"));
        assertEquals(List.of("vendor.01 cites a clause that is not in the register: v6.ops.13.99"), pack.checkClauses());
    }

    @Test
    void messagesOfTheTwoLanguagesAreCompared() throws IOException {
        pack.source("messages.properties", "vendor.01.iot={0} is IoT\nvendor.01.ask=TODO {0}\nvendor.01.old=x\n");
        assertEquals(List.of("vendor.01.old is missing in messages_ja.properties", "vendor.01.title is missing in messages.properties",
                "vendor.01.ask is empty or unfinished", "vendor.01 has no title", "vendor.01.old is used by no rule"),
                pack.checkMessages());
        pack.source("messages_ja.properties", "vendor.01.iot={1} {0}\nvendor.01.ask={0}\nvendor.01.title=\nvendor.01.old=x\n")
                .source("messages.properties", "vendor.01.iot={0}\nvendor.01.ask={0}\nvendor.01.title=t\nvendor.01.old=x\nvendor.02.x=y\n");
        assertEquals(List.of("vendor.02.x is missing in messages_ja.properties", "vendor.01.title is empty or unfinished",
                "vendor.01.iot has other placeholders in Japanese", "vendor.01.old is used by no rule", "vendor.02.x is used by no rule"),
                pack.checkMessages());
    }

    @Test
    void aMessageWithoutTextOrArgumentIsFound() throws IOException {
        pack.source("messages.properties", "vendor.01.iot={1}\n");
        assertEquals(List.of("bad_01_camera.bunkai: vendor.01@client-1 says in en: {1}",
                "undecidable_01_camera.bunkai: vendor.01@client-1 says in en: ??vendor.01.ask??"), pack.checkTexts());
    }

    @Test
    void documentsAreComplete() throws IOException {
        pack.deleteSource("rules/vendor.01.ja.md").source("rules/vendor.01.en.md", "# T\n\n## Requirement\nx\n");
        List<String> problems = pack.checkDocuments();
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).startsWith("vendor.01.en.md: headings are [Requirement], not ["));
        assertEquals("vendor.01.ja.md is missing", problems.get(1));
    }

    @Test
    void documentsHaveNoEmptySectionAndOnlySamplesThatExist() throws IOException {
        pack.source("rules/vendor.01.en.md", document("x", "`bad_09.bunkai`"));
        assertEquals(List.of("vendor.01.en.md: no sample bad_09.bunkai"), pack.checkDocuments());
        pack.source("rules/vendor.01.en.md", document("x", "none"));
        assertEquals(List.of("vendor.01.en.md: the examples name no sample"), pack.checkDocuments());
        pack.source("rules/vendor.01.en.md", document("", "TODO"));
        assertEquals(List.of("vendor.01.en.md: nothing under How to fix", "vendor.01.en.md: unfinished"), pack.checkDocuments());
    }

    @Test
    void everyKindOfSampleIsThereOrExcused() throws IOException {
        pack.deleteSample(PackOnDisk.UNDECIDABLE);
        assertEquals(List.of("vendor.01 has no sample: undecidable_"), pack.checkSamples());
        String json = PackOnDisk.json("\"Device.iot\"");
        String excused = json.substring(0, json.length() - 1) + ",\"noSample\":{\"undecidable\":\"every fact is structure\"}}";
        pack.source("rules/vendor.01.json", excused);
        assertEquals(List.of(), pack.checkSamples());
        assertEquals(List.of(), pack.checkPack());
        pack.sample(PackOnDisk.UNDECIDABLE, PackOnDisk.model("UNKNOWN"));
        assertEquals(List.of("vendor.01 says that it can have no sample, and has one: undecidable_"), pack.checkSamples());
    }

    @Test
    void aRuleWithoutTestIsFound() throws IOException {
        pack.deleteSample("PlainIotRuleTest.java");
        assertEquals(List.of("vendor.01 has no PlainIotRuleTest"), pack.checkTests());
    }

    @Test
    void aRuleWithStateIsFound() throws IOException {
        assertEquals(List.of("vendor.01: SloppyIotRule is not final", "vendor.01: field SloppyIotRule.runs can change",
                "vendor.01: field SloppyIotRule.seen can change"), new PackOnDisk(directory, new SloppyIotRule()).checkRuleClasses());
    }

    @Test
    void aLongRuleIsFound() throws IOException {
        pack.source("PlainIotRule.java", "x\n".repeat(121));
        assertEquals(List.of("vendor.01 has 121 lines, more than 120"), pack.checkSizes());
        pack.deleteSource("PlainIotRule.java");
        assertEquals(1, pack.checkSizes().size());
    }

    @Test
    void aRuleThatDependsOnTheOrderInTheFileIsFound() throws IOException {
        List<String> problems = new PackOnDisk(directory, new SloppyIotRule()).checkOrder();
        assertTrue(problems.contains("vendor.01 answers otherwise when bad_01_camera.bunkai is in another order"), problems.toString());
    }

    @Test
    void anUndeclaredReadIsFound() throws IOException {
        assertEquals(List.of("vendor.01 reads Device.forwards without declaring it"), sloppyReads("\"Device.iot\""));
        assertEquals(List.of("vendor.01 reads Device.forwards without declaring it", "vendor.01 reads Device.iot without declaring it"),
                sloppyReads("").stream().sorted().toList());
        assertEquals(List.of(), sloppyReads("\"Device.iot\",\"Device.forwards\""));
    }

    @Test
    void anOwnFeatureThatOthersReadIsFound() throws IOException {
        assertEquals(List.of(), pack.checkOwn());
        assertEquals(List.of("vendor.01 answers for an element by features that another one calls its own"),
                new PackOnDisk(directory, new NosyIotRule()).checkOwn());
    }

    /** The containments, which the sloppy rule walks by itself, declared. */
    private List<String> sloppyReads(String reads) throws IOException {
        String all = "\"Architecture.facilities\",\"Facility.devices\"" + (reads.isEmpty() ? "" : "," + reads);
        return new PackOnDisk(directory, new SloppyIotRule()).source("rules/vendor.01.json", PackOnDisk.json(all)).checkReads();
    }

    private static String document(String fix, String examples) {
        return "# T\n## Requirement\nx\n## What is checked\nx\n## What is not checked\nx\n## How to fix\n" + fix
                + "\n## Known false positives\nx\n## Examples\n" + examples + "\n## References\nx\n";
    }
}
