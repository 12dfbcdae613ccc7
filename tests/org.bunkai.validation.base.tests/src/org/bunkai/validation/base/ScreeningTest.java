package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.MalwareProtection;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.ProtectionKind;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** pc – lan – gateway – dmz – server. */
class ScreeningTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Network lan = hospital.network("lan", hospital.here, Openness.INTERNAL);
    private final Network dmz = hospital.network("dmz", hospital.here, Openness.INTERNAL);
    private final Device pc = hospital.client("pc", hospital.here, lan);
    private final NetworkDevice gateway = hospital.router("gateway", hospital.here, lan, dmz);
    private final Device server = hospital.server("server", hospital.here, dmz);
    private final Flow flow = hospital.flow("flow", pc, server);

    private Condition screened() {
        return Screening.of(hospital.view(), flow);
    }

    private void answerAll(Answer flowScreening, Answer protections, Answer gatewayScreening, Answer encrypted) {
        flow.setMalwareScreening(flowScreening);
        server.setProtectionsRecorded(protections);
        gateway.setScreensTraffic(gatewayScreening);
        flow.setEncrypted(encrypted);
    }

    private MalwareProtection protection(ProtectionKind kind, Answer enabled, Answer realTime) {
        MalwareProtection protection = ArchitectureFactory.eINSTANCE.createMalwareProtection();
        protection.setId("server.protections" + server.getProtections().size());
        protection.setKind(kind);
        protection.setEnabled(enabled);
        protection.setRealTime(realTime);
        server.getProtections().add(protection);
        return protection;
    }

    @ParameterizedTest
    @CsvSource({ "NO, NO, NO, NO, NO", "YES, UNKNOWN, UNKNOWN, UNKNOWN, YES", "NO, NO, YES, NO, YES", "NO, NO, YES, YES, NO",
        "NO, NO, YES, UNKNOWN, UNKNOWN", "NO, NO, UNKNOWN, NO, UNKNOWN", "NO, NO, UNKNOWN, YES, NO", "UNKNOWN, NO, NO, NO, UNKNOWN",
        "NO, UNKNOWN, NO, NO, UNKNOWN" })
    void needsOneOfThree(Answer flowScreening, Answer protections, Answer gatewayScreening, Answer encrypted, Truth screened) {
        answerAll(flowScreening, protections, gatewayScreening, encrypted);
        assertEquals(screened, screened().value());
    }

    @Test
    void asksForEverythingThatCouldHelp() {
        assertEquals(List.of(new Fact(flow, P.getFlow_MalwareScreening()), new Fact(server, P.getDevice_ProtectionsRecorded()),
                new Fact(flow, P.getFlow_Encrypted()), new Fact(gateway, P.getDevice_ScreensTraffic())), screened().missing());
        flow.setTarget(null);
        assertEquals(List.of(new Fact(flow, P.getFlow_MalwareScreening()), new Fact(flow, P.getFlow_Target())), screened().missing());
    }

    @Test
    void countsADeviceOnlyOnEveryPath() {
        answerAll(Answer.NO, Answer.NO, Answer.YES, Answer.NO);
        NetworkDevice second = hospital.router("second", hospital.here, lan, dmz);
        second.setScreensTraffic(Answer.NO);
        assertTrue(screened().isNo());
        second.setFiltersRecorded(Answer.UNKNOWN);
        assertEquals(List.of(new Fact(second, P.getDevice_FiltersRecorded())), screened().missing());
        second.setScreensTraffic(Answer.YES);
        assertTrue(screened().isYes());
    }

    @Test
    void countsNoDeviceWhoseWayIsNotKnown() {
        answerAll(Answer.NO, Answer.NO, Answer.YES, Answer.NO);
        gateway.setForwards(Answer.NO);
        assertEquals(List.of(new Fact(flow, P.getFlow_Route())), screened().missing());
        flow.getRoute().addAll(List.of(lan, dmz));
        assertTrue(screened().isYes());
    }

    @ParameterizedTest
    @CsvSource({ "SIGNATURE, YES, YES, YES", "SIGNATURE, YES, NO, NO", "SIGNATURE, NO, YES, NO", "ALLOW_LIST, YES, UNKNOWN, YES",
        "EDR, YES, NO, YES", "BEHAVIOUR, YES, NO, NO", "UNKNOWN, YES, NO, UNKNOWN", "SIGNATURE, UNKNOWN, YES, UNKNOWN" })
    void judgesProtections(ProtectionKind kind, Answer enabled, Answer realTime, Truth protectedNow) {
        protection(kind, enabled, realTime);
        server.setProtectionsRecorded(Answer.YES);
        assertEquals(protectedNow, Screening.hasRealTimeProtection(server).value());
    }

    @Test
    void needsOneProtectionThatRuns() {
        protection(ProtectionKind.SIGNATURE, Answer.NO, Answer.NO);
        assertEquals(List.of(new Fact(server, P.getDevice_ProtectionsRecorded())), Screening.hasRealTimeProtection(server).missing());
        protection(ProtectionKind.EDR, Answer.YES, Answer.UNKNOWN);
        assertTrue(Screening.hasRealTimeProtection(server).isYes());
    }

    @ParameterizedTest
    @CsvSource({ "YES, UNKNOWN, YES", "NO, NO, NO", "NO, UNKNOWN, UNKNOWN" })
    void isNeededForFilesAndMail(Answer files, Answer mail, Truth needed) {
        flow.setCarriesFiles(files);
        flow.setCarriesMail(mail);
        assertEquals(needed, Screening.isNeeded(flow).value());
    }
}
