package org.bunkai.guideline;

import static org.bunkai.model.guideline.Certainty.CERTAIN;
import static org.bunkai.model.guideline.Certainty.INFERRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.model.guideline.Change;
import org.bunkai.model.guideline.VolumeKind;
import org.junit.jupiter.api.Test;

class ClauseRegisterTest {

    private final ClauseRegister register = ClauseRegister.load("6.0");

    @Test
    void aClauseIsFoundWithItsPlace() {
        var clause = register.clause("v6.ops.13.5").orElseThrow();
        assertEquals("⑤", clause.getNumber());
        assertTrue(clause.getText().startsWith("ルータ等のネットワーク機器について"));
        assertEquals("13", register.chapterOf(clause).getNumber());
        assertEquals(VolumeKind.OPERATIONS, register.volumeOf(clause).getKind());
        assertEquals(Optional.empty(), register.clause("v6.ops.13.99"));
    }

    @Test
    void itemsCarryIdsOfTheirClause() {
        assertEquals(List.of("v6.ops.18.1.1", "v6.ops.18.1.2", "v6.ops.18.1.3", "v6.ops.18.1.4"),
                register.clause("v6.ops.18.1").orElseThrow().getItems().stream().map(item -> item.getId()).toList());
    }

    @Test
    void upwardsFromOperations() {
        assertEquals(List.of(new Correlated("v6.plan.15.7", CERTAIN, "")), register.planningOf("v6.ops.13.5"));
        assertEquals(List.of("v6.plan.15.7 INFERRED"), brief(register.planningOf("v6.ops.13.11")));
        assertEquals(List.of("v6.plan.15.4 INFERRED", "v6.plan.15.6 INFERRED"), brief(register.planningOf("v6.ops.18.1")));
        assertEquals(List.of(), register.planningOf("v6.ops.17.1"));
        assertEquals(List.of(), register.planningOf("v6.plan.15.7"));
    }

    @Test
    void aChainIsAsCertainAsItsWeakestStep() {
        assertEquals(List.of("v6.gov.4.1.gap CERTAIN"), brief(register.governanceOf("v6.ops.12.5")));
        assertEquals(List.of("v6.gov.4.1.gap INFERRED"), brief(register.governanceOf("v6.ops.13.5")));
        assertEquals(List.of("v6.gov.1.1.1 INFERRED", "v6.gov.1.1.2 INFERRED"), brief(register.governanceOf("v6.ops.1.1")));
        assertTrue(register.governanceOf("v6.ops.13.5").get(0).reason().contains("4.1"));
    }

    @Test
    void governanceOfPlanningAndDownwards() {
        assertEquals(List.of("v6.gov.4.1.gap CERTAIN"), brief(register.governanceOf("v6.plan.15.5")));
        assertEquals(List.of("v6.gov.4.1.gap INFERRED"), brief(register.governanceOf("v6.plan.15.7")));
        assertEquals(13, register.operationsOf("v6.plan.15.7").size());
        assertEquals(List.of("v6.ops.12.5 CERTAIN"), brief(register.operationsOf("v6.plan.15.5")));
        assertEquals(List.of(), register.operationsOf("v6.gov.4.1.gap"));
        assertEquals(List.of("v6.plan.15.4 INFERRED", "v6.plan.15.5 CERTAIN", "v6.plan.15.6 INFERRED", "v6.plan.15.7 INFERRED"),
                brief(register.planningBelow("v6.gov.4.1.gap")));
    }

    @Test
    void theOtherCandidateOfTheFirstRowIsNamed() {
        assertTrue(register.planningOf("v6.ops.18.1").get(0).reason().contains("15⑬"));
    }

    @Test
    void mappingsToTheNextEdition() {
        ClauseRegister next = ClauseRegister.load("7.0");
        assertEquals(Change.UNKNOWN, next.mappingOf("v6.ops.13.5").orElseThrow().getChange());
        assertEquals(Change.CHANGED, next.mappingOf("v6.ops.14.5").orElseThrow().getChange());
        assertEquals(Optional.empty(), register.mappingOf("v6.ops.13.5"));
    }

    @Test
    void anUnknownEditionIsRefusedWithTheKnownOnes() {
        var refused = assertThrows(ClauseRegisterException.class, () -> ClauseRegister.load("5.2"));
        assertEquals("Edition \"5.2\" is not known; known editions: 6.0, 7.0.", refused.getMessage());
        assertEquals("版「5.2」は登録されていません。登録済みの版: 6.0, 7.0", refused.message(Locale.JAPAN));
        assertThrows(ClauseRegisterException.class, () -> ClauseRegister.load(null));
    }

    private static List<String> brief(List<Correlated> all) {
        return all.stream().map(one -> one.id() + " " + one.certainty()).toList();
    }
}
