package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage.Literals;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a result, in both languages from one run. */
class FindingTextsTest {

    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private final Party owner = party("p-1", "半田病院");
    private final Party vendor = party("p-2", "C社");
    private final ResponsibilityBoundary boundary = ArchitectureFactory.eINSTANCE.createResponsibilityBoundary();
    private final Record agreed = ArchitectureFactory.eINSTANCE.createRecord();
    @TempDir
    private Path folder;
    private CheckResult result;

    @BeforeEach
    void check() {
        architecture.setId("a-1");
        architecture.setOwner(owner);
        boundary.setId("b-1");
        boundary.setName("保守の分界");
        agreed.setId("b-1.agreed");
        boundary.setAgreed(agreed);
        architecture.getBoundaries().add(boundary);
        TestPack pack = new TestPack(folder)
                .file("messages.properties", "test.pack.a.title = A rule\ntest.pack.a.wrong = {0} is {1} ({2})\ntest.pack.a.unknown = Who?")
                .file("messages_ja.properties", "test.pack.a.title = ルール\ntest.pack.a.wrong = {0}は{1}({2})\ntest.pack.a.unknown = 誰?")
                .rule("a", "M", "v6.ops.13.5", "", (model, findings) -> {
                    findings.at(owner).path(List.of(new PathStep(owner, null), new PathStep(owner, null), new PathStep(vendor, null)))
                            .violated("wrong", owner, PartyKind.CARRIER, 7);
                    findings.at(boundary).undecidable("unknown", List.of(new Fact(agreed, Literals.RECORD__ANSWER)));
                });
        result = new Checker(new Engine(List.of(pack)), Set.of(TestPack.ID)).check(architecture, CheckRequest.of("x", LocalDate.EPOCH));
    }

    @Test
    void messagesNameElementsAndLabelValues() {
        assertEquals("「半田病院」は電気通信事業者(7)", japanese().message(violation()));
        assertEquals("半田病院 is Telecommunications carrier (7)", english().message(violation()));
        assertEquals("ルール", japanese().title(violation().rule()));
        assertEquals("A rule", english().title(violation().rule()));
    }

    @Test
    void clausesHaveShortLabels() {
        assertEquals(List.of("13⑤"), japanese().clauseLabels(violation()));
    }

    @Test
    void pathNamesEachStepOnce() {
        assertEquals(List.of("半田病院", "C社"), japanese().path(violation()));
    }

    @Test
    void missingFactOfAnInnerObjectNamesItsElementAndTheParty() {
        Finding question = result.questions().get(0);
        assertEquals(List.of("「保守の分界」の回答(確認先: 半田病院)"), japanese().missing(question));
        assertEquals(List.of("Answer of \"保守の分界\" (ask: 半田病院)"), english().missing(question));
        architecture.setOwner(null);
        assertEquals(List.of("「保守の分界」の回答(確認先: 不明)"), japanese().missing(question));
    }

    @Test
    void everyOutcomeAndSeverityHasWordsInBothLanguages() {
        for (FindingTexts texts : List.of(japanese(), english())) {
            for (ClauseOutcome outcome : ClauseOutcome.values()) {
                assertEquals(false, texts.outcome(outcome).isBlank());
            }
            for (Outcome outcome : Outcome.values()) {
                assertEquals(false, texts.outcome(outcome).isBlank());
            }
            for (Severity severity : Severity.values()) {
                assertEquals(false, texts.severity(severity).isBlank());
            }
        }
        assertEquals("不適合", japanese().outcome(ClauseOutcome.VIOLATED));
        assertEquals("Violated", english().outcome(Outcome.VIOLATED));
    }

    private Finding violation() {
        return result.violations().get(0);
    }

    private FindingTexts japanese() {
        return FindingTexts.of(result, Locale.JAPANESE);
    }

    private FindingTexts english() {
        return FindingTexts.of(result, Locale.ENGLISH);
    }

    private Party party(String id, String name) {
        Party party = ArchitectureFactory.eINSTANCE.createParty();
        party.setId(id);
        party.setName(name);
        architecture.getParties().add(party);
        return party;
    }
}
