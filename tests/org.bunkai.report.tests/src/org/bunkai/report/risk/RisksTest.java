package org.bunkai.report.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.report.Reports;
import org.bunkai.report.risk.vendor.VendorPack;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What executives read of the samples. */
class RisksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path SAMPLES = Path.of(System.getProperty("bunkai.root"), "samples");

    @ParameterizedTest
    @CsvSource({"handa-2021, ja", "handa-2021, en", "uda-2018, ja", "uda-2018, en"})
    void recordedCasesReadAsExpected(String sample, String language) throws Exception {
        assertEquals(expected(sample + "." + language + ".txt"),
                lines(Risks.of(check(sample + "/as-attacked"), Locale.of(language))));
    }

    @Test
    void whatIsNotKnownIsNotSafe() throws Exception {
        assertEquals("""
                未確認 7 [8③, 8⑤, 13⑤, 13④, 13⑬] 情報が足りず、安全かどうかをまだ判断できない点が7件あります。\
                分からないことは、安全だということではありません。
                """, lines(Risks.of(check("templates/clinic"), Locale.JAPANESE)));
    }

    @Test
    void nothingOpenIsNoRisk() throws Exception {
        assertEquals(List.of(), Risks.of(check("handa-2021/remediated"), Locale.JAPANESE));
    }

    @Test
    void risksHoldEveryFindingThatCountsOnce() throws Exception {
        CheckResult result = check("handa-2021/as-attacked");
        List<Risk> risks = Risks.of(result, Locale.JAPANESE);
        assertEquals(Stream.concat(result.violations().stream(), result.questions().stream()).map(Finding::id).sorted().toList(),
                risks.stream().flatMap(r -> r.findingIds().stream()).sorted().toList());
        Risk entry = risks.get(2);
        assertEquals("entryUnpatched", entry.topic());
        assertEquals("外部に通じる機器の修正の遅れ", entry.title());
        assertEquals(Severity.HIGH, entry.severity());
        assertEquals(List.of("mhlw.ops08.03.c@fw-1", "mhlw.ops13.05.c@fw-1#vulnerability"), entry.findingIds());
    }

    @Test
    void everyViolationOfTheRulesSamplesIsSaidInFull() throws Exception {
        Pattern sentences = Pattern.compile("([^。?{}]*(です|ます|ません)。){1,2}");
        Set<String> topics = new HashSet<>();
        for (RulePack pack : BuiltIn.PACKS) {
            Engine engine = new Engine(List.of(pack));
            for (Path file : badSamples("org.bunkai.rules." + pack.info().id() + ".tests")) {
                for (Risk risk : violated(check(engine, ModelLoader.load(file, new LoadOptions(1 << 28)), null), Locale.JAPANESE)) {
                    assertTrue(sentences.matcher(risk.text()).matches(), file + ": " + risk.text());
                    topics.add(risk.topic());
                }
            }
        }
        assertEquals(Set.copyOf(Topics.order()), topics);
    }

    @Test
    void ruleOfAVendorIsSaidByItsTitle() {
        Engine engine = new Engine(List.of(new VendorPack()));
        Architecture architecture = devices("R1", "R2", "R2", "R3", "R4");
        List<Risk> ja = violated(check(engine, architecture, null), Locale.JAPANESE);
        assertEquals("軽微 5 [13⑤] 点検項目「ログイン失敗時のロック」に適合しないところが5か所（R1、R2、R3ほか1か所）あります。\n", lines(ja));
        assertEquals("example.gateway.lockout", ja.get(0).topic());
        assertEquals("ログイン失敗時のロック", ja.get(0).title());
        assertEquals("low 5 [13⑤] The requirement \"Lockout after failed logins\" is not met: 5 places (R1, R2, R3 and 1 more).\n",
                lines(violated(check(engine, architecture, null), Locale.ENGLISH)));
        assertEquals("low 1 [13⑤] The requirement \"Lockout after failed logins\" is not met: 1 place (R1).\n",
                lines(violated(check(engine, devices("R1"), null), Locale.ENGLISH)));
    }

    @Test
    void whatPeopleAnsweredIsSaidAsTheirAnswer() throws Exception {
        Architecture architecture = sample("handa-2021/as-attacked");
        Assessment assessment = assessment();
        assessment.getAttestations().add(attestation("v6.plan.15.4", AttestedAnswer.NO));
        assessment.getAttestations().add(attestation("mhlw.ops18.01.z", AttestedAnswer.NO));
        assessment.getAttestations().add(attestation("mhlw.ops08.05.c", AttestedAnswer.YES));
        List<Risk> risks = risks(architecture, assessment);
        assertEquals("""
                重大 2 [18①, 企画15④] 自己点検で、できていないと答えた項目が2件（インシデントへの対応そのもの、企画15④ の自己点検）あります。\
                できていない間は、その項目が防ごうとする危険が残ります。
                重大 1 [8⑤] 自己点検の回答と、記録された構成とが食い違っている項目が1件（推定しやすいパスワードの回避）あります。\
                どちらが正しいかが分かるまで、安全だとは言えません。
                """, lines(risks.stream().filter(r -> List.of("attested", "contradiction").contains(r.topic())).toList()));
    }

    @Test
    void acceptedFindingIsNoOpenRisk() throws Exception {
        Architecture architecture = sample("handa-2021/as-attacked");
        Assessment assessment = assessment();
        assessment.getWaivers().add(Reports.waiver("mhlw.ops13.05.c@fw-1#management"));
        List<Risk> risks = risks(architecture, assessment);
        assertEquals(List.of(), risks.stream().filter(r -> r.topic().equals("entryOpen")).toList());
    }

    @Test
    void whatWasNotCheckedIsNotSafe() {
        Risk risk = Risks.of(check(new Engine(List.of(new Operations08())), devices(), null), Locale.JAPANESE).get(0);
        assertEquals("notChecked", risk.topic());
        assertEquals(Severity.HIGH, risk.severity());
        assertEquals("""
                未点検 0 [] 点検が行われなかったか途中で失敗し、結果の出ていない項目が4件（ルール集 mhlw.ops12、ルール集 mhlw.ops13、\
                ルール集 mhlw.ops18ほか1件）あります。結果が出ていないことは、安全だということではありません。
                """, lines(List.of(risk)));
    }

    private static List<Risk> risks(Architecture architecture, Assessment assessment) throws Exception {
        return Risks.of(check(BuiltIn.with(), architecture, AssessmentFile.of(Path.of("x.assessment"), assessment, architecture)),
                Locale.JAPANESE);
    }

    private static List<Risk> violated(CheckResult result, Locale locale) {
        return Risks.of(result, locale).stream().filter(r -> !List.of("notChecked", "unknown").contains(r.topic())).toList();
    }

    private static List<Path> badSamples(String bundle) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES.resolveSibling("tests").resolve(bundle).resolve("src"))) {
            return files.filter(f -> f.getFileName().toString().matches("bad_.*\\.bunkai")).sorted().toList();
        }
    }

    private static String expected(String file) throws IOException {
        try (InputStream in = RisksTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String lines(List<Risk> risks) {
        StringBuilder lines = new StringBuilder();
        risks.forEach(r -> lines.append(r.label()).append(' ').append(r.findings()).append(' ').append(r.clauses()).append(' ')
                .append(r.text()).append('\n'));
        return lines.toString();
    }

    private static Architecture devices(String... names) {
        Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
        architecture.setId("a-1");
        Facility facility = ArchitectureFactory.eINSTANCE.createFacility();
        facility.setId("f-1");
        architecture.getFacilities().add(facility);
        IntStream.range(0, names.length).forEach(i -> {
            NetworkDevice device = ArchitectureFactory.eINSTANCE.createNetworkDevice();
            device.setId("nd-" + i);
            device.setName(names[i]);
            facility.getDevices().add(device);
        });
        return architecture;
    }

    private static Assessment assessment() {
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId("as-1");
        assessment.setModelId("a-1");
        return assessment;
    }

    private static Attestation attestation(String subject, AttestedAnswer answer) {
        Attestation attestation = AssessmentFactory.eINSTANCE.createAttestation();
        attestation.setId("as-1." + subject);
        attestation.setSubject(subject);
        attestation.setFacility("f-1");
        attestation.setAnswer(answer);
        attestation.setBy("企画管理者");
        attestation.setOn(LocalDate.of(2021, 10, 31));
        return attestation;
    }

    private static Architecture sample(String name) throws Exception {
        return ModelLoader.load(SAMPLES.resolve(name + ".bunkai"), new LoadOptions(1 << 28));
    }

    private static CheckResult check(String sample) throws Exception {
        return check(BuiltIn.with(), sample(sample), null);
    }

    private static CheckResult check(Engine engine, Architecture architecture, AssessmentFile assessment) {
        return new Checker(engine).check(architecture, CheckRequest.of("x.bunkai", TODAY).with(assessment));
    }
}
