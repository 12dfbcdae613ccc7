package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.ReferencePattern;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.GuidelineFactory;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RULES.md §1.7: a clause is the provider's only for patterns Ⅱ and Ⅳ, and only if a contract or SLA names it. */
class SimplificationTest {

    private static final String CLAUSE = "v6.ops.13.5";

    @TempDir
    private Path folder;
    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private final Document contract = ArchitectureFactory.eINSTANCE.createDocument();

    @BeforeEach
    void contractOfPatternTwo() {
        architecture.setId("a-1");
        architecture.setPattern(ReferencePattern.II);
        contract.setId("d-1");
        contract.setKind(DocumentKind.CONTRACT);
        contract.getCoversClauses().add(CLAUSE);
        architecture.getDocuments().add(contract);
    }

    @ParameterizedTest
    @CsvSource({"I,CONTRACT,false", "II,CONTRACT,true", "III,SLA,false", "IV,SLA,true", "UNKNOWN,CONTRACT,false", "II,PROCEDURE,false",
        "II,UNKNOWN,false"})
    void patternAndContractAreBothNeeded(ReferencePattern pattern, DocumentKind kind, boolean expected) {
        architecture.setPattern(pattern);
        contract.setKind(kind);
        assertEquals(expected, applies(CLAUSE));
        contract.getCoversClauses().clear();
        assertFalse(applies(CLAUSE));
    }

    @ParameterizedTest
    @CsvSource({"v6.ops.5.1,true", "v6.ops.12.1,true", "v6.ops.12.3,false", "v6.ops.12.5,false", "v6.ops.12.6,false", "v6.ops.8.1,false",
        "v6.ops.11.2,false", "v6.ops.14.1,false", "v6.ops.18.1,false", "v6.plan.15.5,false", "v7.ops.13.5,false"})
    void onlyWhatTheTableLetsGo(String clause, boolean expected) {
        contract.getCoversClauses().add(clause);
        assertEquals(expected, applies(clause));
    }

    @Test
    void clauseIsNotApplicableAndItsFindingsStay() {
        CheckResult result = check("violated");
        ClauseResult clause = clause(result);
        assertEquals(ClauseOutcome.NOT_APPLICABLE, clause.outcome());
        assertTrue(clause.simplified());
        assertEquals(1, clause.violated());
        assertEquals(1, result.violations().size());
        assertEquals("対象外(簡略化)", FindingTexts.of(result, Locale.JAPANESE).outcome(clause));
        assertEquals(ClauseOutcome.ERROR, clause(check("failed")).outcome());
        assertFalse(clause(check("failed")).simplified());
    }

    private CheckResult check(String how) {
        TestPack pack = new TestPack(folder).rule("a", "M", CLAUSE, "", (model, findings) -> {
            if (how.equals("failed")) {
                throw new IllegalStateException();
            }
            findings.at(contract).violated("wrong");
        });
        return new Checker(new Engine(List.of(pack)), Set.of(TestPack.ID)).check(architecture, CheckRequest.of("x", LocalDate.EPOCH));
    }

    private static ClauseResult clause(CheckResult result) {
        return result.clauses().stream().filter(c -> c.clause().getId().equals(CLAUSE)).findFirst().orElseThrow();
    }

    private boolean applies(String id) {
        Clause clause = GuidelineFactory.eINSTANCE.createClause();
        clause.setId(id);
        return Simplification.applies(architecture, clause);
    }
}
