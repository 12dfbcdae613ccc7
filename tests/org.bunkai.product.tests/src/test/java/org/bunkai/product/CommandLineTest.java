package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.bunkai.product.Product.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.w3c.dom.Document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** Every command of the product, as its user runs it. */
class CommandLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLE = Product.SAMPLE.toString();

    private static JsonSchema schema;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Product.ROOT.resolve("docs/schema/findings.schema.json")));
    }

    @Test
    void checkGivesJsonAfterTheSchemaAndTheSameBytesTwice() throws IOException {
        Run first = Product.run("check", "--format", "json", SAMPLE);
        Run second = Product.run("check", "--format", "json", SAMPLE);
        assertEquals(1, first.exit(), first.err());
        assertEquals("", first.err());
        assertValid(first.out());
        assertEquals(first.out(), second.out());
    }

    @Test
    void assessmentAndDiffAreJsonAfterTheirSchemas() throws IOException {
        Path model = Files.copy(Product.SAMPLE, folder.resolve("m.bunkai"));
        assertEquals(0, Product.run("attest", model.toString(), "v6.ops.13.5", "--answer", "yes", "--by", "p", "--on", "2021-10-31").exit());
        assertEquals(0, Product.run("waive", model.toString(), "mhlw.ops13.*", "--reason", "r", "--approver", "a", "--owner", "o",
                "--expires", "2021-12-31").exit());
        assertEquals(0, Product.run("approve", model.toString(), "--role", "approved", "--name", "a", "--decision", "approved", "--on",
                "2021-11-30").exit());
        assertValid(Product.run("check", "--format", "json", model.toString()).out());
        Run diff = Product.run("diff", SAMPLE, Product.ROOT.resolve("samples/handa-2021/remediated.bunkai").toString(), "--format", "json");
        assertEquals(0, diff.exit(), diff.err());
        Set<ValidationMessage> problems = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Product.ROOT.resolve("docs/schema/diff.schema.json"))).validate(JSON.readTree(diff.out()));
        assertEquals(Set.of(), problems);
    }

    @Test
    void severalFilesAreAnArrayInArgumentOrder() throws IOException {
        String remediated = Product.ROOT.resolve("samples/handa-2021/remediated.bunkai").toString();
        Run run = Product.run("check", "--format", "json", "--fail-on", "never", remediated, SAMPLE);
        assertEquals(0, run.exit(), run.err());
        assertValid(run.out());
        assertEquals(List.of(remediated, SAMPLE), JSON.readTree(run.out()).findValuesAsText("file"));
    }

    @Test
    void packsOfTheProductAreThoseOfTheFeature() throws IOException {
        JsonNode result = JSON.readTree(Product.run("check", "--format", "json", SAMPLE).out());
        Set<String> bundles = new TreeSet<>();
        result.get("packs").forEach(p -> bundles.add("org.bunkai.rules." + p.get("id").asText()));
        String feature = Files.readString(Product.ROOT.resolve("features/org.bunkai.mhlw.feature/feature.xml"));
        assertFalse(bundles.isEmpty());
        assertAll(bundles.stream().map(b -> () -> assertTrue(feature.contains("\"" + b + "\""), b)));
        assertEquals(bundles.size(), feature.split("<plugin ").length - 1);
    }

    @Test
    void everyClauseOfTheRegisterHasOneOutcome() throws IOException {
        JsonNode result = JSON.readTree(Product.run("check", "--format", "json", SAMPLE).out());
        List<String> ids = new ArrayList<>();
        result.get("clauses").forEach(clause -> ids.add(clause.get("id").asText()));
        assertEquals(109, ids.size());
        assertEquals(109, new TreeSet<>(ids).size());
        int counted = 0;
        for (JsonNode count : result.get("summary").get("clauses")) {
            counted += count.asInt();
        }
        assertEquals(109, counted);
    }

    @Test
    void failOnDecidesTheExitCode() {
        assertEquals(1, Product.run("check", SAMPLE).exit());
        assertEquals(0, Product.run("check", "--fail-on", "never", SAMPLE).exit());
    }

    @Test
    void missingRequiredPackExitsWithFourAndIsSaid() {
        Run run = Product.run("check", "--require", "vendor.none", SAMPLE);
        assertEquals(4, run.exit());
        assertTrue(run.out().contains("vendor.none"), run.out());
    }

    @Test
    void otherEditionRunsNoRuleSilently() throws IOException {
        Run run = Product.run("check", "--edition", "7.0", "--format", "json", SAMPLE);
        JsonNode result = JSON.readTree(run.out());
        assertValid(run.out());
        assertEquals(0, result.get("findings").size());
        assertTrue(result.get("notRun").size() > 0);
    }

    @Test
    void languagesDifferWhateverTheLocaleOfTheProcess() {
        Run japanese = Product.run("check", SAMPLE);
        Run english = Product.run("check", "--lang", "en", SAMPLE);
        assertTrue(japanese.out().contains("判定不能"), japanese.out());
        assertTrue(english.out().contains("Undecidable"), english.out());
        assertFalse(english.out().contains("判定不能"), english.out());
    }

    @Test
    void renderWritesWellFormedSvg() throws Exception {
        Path file = folder.resolve("x.svg");
        Run run = Product.run("render", SAMPLE, "-o", file.toString());
        assertEquals(0, run.exit(), run.err());
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals(List.of("x.svg"), names(folder));
    }

    @Test
    void reportHasFourFormatsAndItsPageLoadsNothing() throws IOException {
        Path target = folder.resolve("new/report");
        Run run = Product.run("report", SAMPLE, "-o", target.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("report.docx", "report.html", "report.pdf", "report.xlsx"), names(target));
        String page = Files.readString(target.resolve("report.html"));
        assertTrue(page.contains("<svg"), "drawing");
        assertTrue(page.contains("責任分界表"), "responsibility table");
        assertFalse(page.contains("<script") || page.contains("<link") || page.contains("src=\"http"), "self-contained");
    }

    @Test
    void demoWritesFindingsDrawingAndReport() throws IOException {
        Run run = Product.run("demo", SAMPLE, "-o", folder.resolve("out").toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertEquals(List.of("findings.json", "report.docx", "report.html", "report.pdf", "report.xlsx", "topology.svg"), names(folder.resolve("out")));
        assertValid(Files.readString(folder.resolve("out/findings.json")));
        assertTrue(run.out().contains("13⑤"), run.out());
    }

    @Test
    void reachAnswersWithPathAndUncertainFacts() throws IOException {
        Run run = Product.run("reach", SAMPLE, "--from", "net-1", "--to", "sv-5", "--relation", "packet", "--format", "json");
        assertEquals(0, run.exit(), run.err());
        JsonNode answer = JSON.readTree(run.out()).get(0);
        assertEquals("MAY", answer.get("answer").asText());
        assertEquals("packet", answer.get("relation").asText());
        assertEquals("sv-5", answer.get("path").get(answer.get("path").size() - 1).get("id").asText());
        assertTrue(answer.get("uncertain").size() > 0);
        Run cut = Product.run("reach", SAMPLE, "--from", "net-1", "--to", "sv-5", "--without", "fw-1", "--format", "json");
        assertEquals("NONE", JSON.readTree(cut.out()).get(0).get("answer").asText(), cut.out());
    }

    @Test
    void rulesClausesAndExplainAreReadable() {
        Run rules = Product.run("rules", "--clause", "v6.ops.13.5");
        assertTrue(rules.out().contains("mhlw.ops13.05.c"), rules.out());
        assertFalse(rules.out().contains("mhlw.ops13.11.a"), rules.out());
        Run clauses = Product.run("clauses", "--chapter", "13");
        assertTrue(clauses.out().contains("v6.ops.13.5"), clauses.out());
        assertTrue(clauses.out().contains("出典"), "source notice");
        assertTrue(Product.run("explain", "mhlw.ops13.05.c").out().contains("## 是正方法"));
        assertTrue(Product.run("explain", "--lang", "en", "mhlw.ops13.05.c").out().contains("## How to fix"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "render", "report", "clauses", "rules", "explain", "reach", "demo"})
    void helpIsEverywhere(String command) {
        Run run = Product.run(command, "--help");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("bunkai " + command), run.out());
    }

    private static void assertValid(String json) throws IOException {
        Set<ValidationMessage> problems = schema.validate(JSON.readTree(json));
        assertEquals(Set.of(), problems);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return new ArrayList<>(files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
