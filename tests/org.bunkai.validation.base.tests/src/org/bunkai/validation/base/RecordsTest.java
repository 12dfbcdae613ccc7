package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Hospital hospital = new Hospital();
    private final Device server = hospital.server("server", hospital.here);
    private final Record record = F.createRecord();

    private Condition doneSince() {
        return Records.doneSince(server, P.getDevice_LastPatch(), DAY);
    }

    private Condition isInForce() {
        return Records.isInForce(server, P.getDevice_LastPatch(), DAY);
    }

    @Test
    void countsFromTheDayOn() {
        answer(Answer.YES);
        record.setOn(DAY);
        assertTrue(doneSince().isYes());
        record.setOn(DAY.minusDays(1));
        assertTrue(doneSince().isNo());
        answer(Answer.NO);
        assertTrue(doneSince().isNo());
    }

    @Test
    void asksForTheRecordAndForItsDate() {
        assertEquals(List.of(new Fact(server, P.getDevice_LastPatch())), doneSince().missing());
        answer(Answer.YES);
        assertEquals(List.of(new Fact(record, P.getRecord_On())), doneSince().missing());
    }

    @Test
    void keepsAReasonedNotApplicable() {
        answer(Answer.NOT_APPLICABLE);
        record.setReason("there is nothing to patch");
        assertTrue(doneSince().isExempt());
        assertTrue(isInForce().isExempt());
    }

    @Test
    void needsTheGroundsOfADecision() {
        assertEquals(List.of(new Fact(server, P.getDevice_LastPatch())), isInForce().missing());
        answer(Answer.YES);
        assertEquals(List.of(new Fact(record, P.getRecord_Reason())), isInForce().missing());
        Document document = F.createDocument();
        record.setDocument(document);
        assertTrue(isInForce().isYes());
        record.setDocument(null);
        record.setReason("tested first");
        assertTrue(isInForce().isYes());
        answer(Answer.NO);
        assertTrue(isInForce().isNo());
    }

    @Test
    void endsAfterTheTerm() {
        answer(Answer.YES);
        record.setReason("tested first");
        record.setUntil(DAY);
        assertTrue(isInForce().isYes());
        record.setUntil(DAY.minusDays(1));
        assertTrue(isInForce().isNo());
        record.setReason(null);
        assertTrue(isInForce().isNo());
    }

    private void answer(Answer answer) {
        record.setAnswer(answer);
        server.setLastPatch(record);
    }
}
