package org.bunkai.rules.mhlw.plan15;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;
import org.junit.jupiter.api.Test;

/** Where a clause's own condition does not hold; a sample has one architecture only, so it cannot show this beside another answer. */
class NotApplicableTest {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    private final Architecture architecture = F.createArchitecture();

    @Test
    void withoutAPlanNothingHasToAgreeWithIt() {
        architecture.setDevelopmentPlan(record("plan", Answer.NO, null));
        architecture.setPlanConsistency(record("consistency", Answer.NO, null));
        assertEquals(List.of("NOT_APPLICABLE mhlw.plan15.07.c.notConcerned"), answers("mhlw.plan15.07.c"));
    }

    @Test
    void consistencyRecordedAsNotApplicableNeedsAReason() {
        architecture.setDevelopmentPlan(record("plan", Answer.YES, null));
        architecture.setPlanConsistency(record("consistency", Answer.NOT_APPLICABLE, "計画はネットワークに触れない"));
        assertEquals(List.of("NOT_APPLICABLE mhlw.plan15.07.c.exempt"), answers("mhlw.plan15.07.c"));
    }

    @Test
    void withoutADesignNothingHasToBeApproved() {
        architecture.setNetworkDesign(record("design", Answer.NO, null));
        assertEquals(List.of("NOT_APPLICABLE mhlw.plan15.07.d.notConcerned"), answers("mhlw.plan15.07.d"));
    }

    private static Record record(String id, Answer answer, String reason) {
        Record record = F.createRecord();
        record.setId(id);
        record.setAnswer(answer);
        record.setReason(reason);
        return record;
    }

    private List<String> answers(String rule) {
        architecture.setId("arch");
        RunRequest request = RunRequest.of(architecture, "6.0", LocalDate.of(2026, 4, 1), new ArchitectureInventory(architecture));
        return new Engine(List.of(new Planning15())).run(request).findings().stream().filter(f -> f.rule().id().equals(rule))
                .map(f -> f.outcome() + " " + f.key()).toList();
    }
}
