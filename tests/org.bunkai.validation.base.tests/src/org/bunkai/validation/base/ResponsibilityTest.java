package org.bunkai.validation.base;

import static org.bunkai.validation.base.Hospital.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Duty;
import org.bunkai.model.architecture.DutyAssignment;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Phase;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.base.Accountable.Source;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Hospital hospital = new Hospital();
    private final Party us = hospital.us;
    private final Party vendor = hospital.party("vendor");
    private final Network lan = hospital.network("lan", hospital.here, Openness.INTERNAL);
    private final Network line = hospital.network("line", null, Openness.CLOSED);
    private final Device router = hospital.router("router", hospital.here, lan, line);
    private final Interface outerPort = router.getInterfaces().getLast();

    private Responsibility responsibility() {
        return Responsibility.of(hospital.view());
    }

    private static void duty(BoundarySide side, Duty duty, Phase phase) {
        DutyAssignment assignment = ArchitectureFactory.eINSTANCE.createDutyAssignment();
        assignment.setId("duty");
        assignment.setDuty(duty);
        assignment.setPhase(phase);
        side.getDuties().add(assignment);
    }

    @Test
    void asksForTheAttributeWhereNothingIsRecorded() {
        Software software = hospital.software("agent", router);
        assertEquals(new Accountable(List.of(), Source.NONE, List.of(), null), responsibility().accountable(software));
        assertEquals(List.of(new Fact(router, P.getDevice_Accountable())), responsibility().isRecorded(software).missing());
        assertEquals(List.of(new Fact(line, P.getSegment_Accountable())), responsibility().otherParty(line).missing());
        assertEquals(List.of(new Fact(router, P.getDevice_Accountable()), new Fact(line, P.getSegment_Accountable())),
                responsibility().differ(router, line).missing());
    }

    @Test
    void takesTheElementsOwnAttribute() {
        router.setAccountable(vendor);
        lan.setAccountable(us);
        assertEquals(Optional.of(vendor), responsibility().accountable(outerPort).party());
        assertEquals(Source.ATTRIBUTE, responsibility().accountable(router).source());
        assertTrue(responsibility().otherParty(router).isYes());
        assertTrue(responsibility().otherParty(lan).isNo());
        assertTrue(responsibility().differ(router, lan).isYes());
        assertEquals(Optional.of(us), responsibility().accountable(hospital.here).party());
    }

    @Test
    void prefersTheRangeToTheAttributeAndShowsTheContradiction() {
        router.setAccountable(us);
        ResponsibilityBoundary boundary = hospital.boundary("b", outerPort, side(vendor, router), side(us));
        Accountable accountable = responsibility().accountable(router);
        assertEquals(new Accountable(List.of(vendor), Source.BOUNDARY, List.of(boundary.getSides().getFirst()), us), accountable);
        assertTrue(accountable.isContradictory());
        router.setAccountable(vendor);
        assertFalse(responsibility().accountable(router).isContradictory());
    }

    @Test
    void letsTheNarrowestRangeDecide() {
        hospital.boundary("b", outerPort, side(us, hospital.here), side(vendor, router));
        assertEquals(Optional.of(vendor), responsibility().accountable(outerPort).party());
        assertEquals(Optional.of(us), responsibility().accountable(lan).party());
    }

    @Test
    void namesBothPartiesOfASharedElement() {
        hospital.boundary("b", outerPort, side(us, router), side(vendor, router));
        assertEquals(List.of(us, vendor), responsibility().accountable(router).parties());
        assertEquals(Optional.empty(), responsibility().accountable(router).party());
        assertTrue(responsibility().otherParty(router).isNo());
        line.setAccountable(vendor);
        assertTrue(responsibility().differ(router, line).isNo());
    }

    @Test
    void asksForTheInstitution() {
        router.setAccountable(vendor);
        hospital.architecture.setOwner(null);
        assertEquals(List.of(new Fact(hospital.architecture, P.getArchitecture_Owner())), responsibility().otherParty(router).missing());
    }

    @Test
    void refusesWhatNobodyAnswersFor() {
        assertThrows(IllegalArgumentException.class, () -> responsibility().accountable(hospital.flow("flow", router, router)));
    }

    @Test
    void callsForeignWhatIsOutsideOrAnotherPartys() {
        router.setAccountable(us);
        Device theirs = hospital.client("theirs", hospital.facility("there", vendor));
        assertTrue(responsibility().isForeign(router).isNo());
        assertTrue(responsibility().isForeign(theirs).isYes(), "outside, whoever answers for it");
        router.setAccountable(vendor);
        assertTrue(responsibility().isForeign(router).isYes());
        router.setAccountable(null);
        assertTrue(responsibility().isForeign(router).isUnknown());
    }

    @Test
    void findsBoundariesByPlaceKindAndParties() {
        Party carrier = hospital.party("carrier");
        ResponsibilityBoundary path = hospital.boundary("path", outerPort, side(us), side(vendor));
        ResponsibilityBoundary arrival = hospital.boundary("arrival", outerPort, side(us), side(carrier));
        arrival.setKind(BoundaryKind.INFORMATION_ARRIVAL);
        assertEquals(List.of(path), responsibility().boundariesAt(outerPort, BoundaryKind.COMMUNICATION_PATH));
        assertEquals(List.of(arrival), responsibility().boundariesAt(outerPort, BoundaryKind.INFORMATION_ARRIVAL));
        assertEquals(List.of(path), responsibility().boundariesBetween(vendor, us));
        assertEquals(List.of(), responsibility().boundariesBetween(vendor, carrier));
        router.setAccountable(us);
        line.setAccountable(carrier);
        assertEquals(List.of(arrival), responsibility().boundariesBetween(router, line));
    }

    @Test
    void saysThatNoRangeHoldsAnElementOnlyIfAllRangesAreRecorded() {
        assertTrue(responsibility().inNoRange(router).isYes(), "no boundary at all");
        BoundarySide open = side(vendor);
        open.setRangeRecorded(Answer.UNKNOWN);
        ResponsibilityBoundary vague = hospital.boundary("vague", outerPort, side(us), open);
        ResponsibilityBoundary clear = hospital.boundary("clear", lan, side(us), side(vendor, lan));
        assertEquals(List.of(new Fact(open, P.getBoundarySide_RangeRecorded())), responsibility().inNoRange(router).missing());
        assertTrue(responsibility().inNoRange(router, List.of(clear)).isYes(), "the vague boundary is not asked");
        assertTrue(responsibility().inNoRange(lan).isNo());
        assertTrue(responsibility().inNoRange(lan, List.of(vague)).isNo());
        open.setRangeRecorded(Answer.NO);
        assertTrue(responsibility().inNoRange(router).isYes(), "no range was ever set");
    }

    @Test
    void findsTheSameDutyInTheSamePhase() {
        BoundarySide ours = side(us, router);
        BoundarySide theirs = side(vendor, router);
        hospital.boundary("b", outerPort, ours, theirs);
        duty(ours, Duty.OPERATION, Phase.NORMAL);
        duty(theirs, Duty.OPERATION, Phase.EMERGENCY);
        duty(theirs, Duty.MONITORING, Phase.NORMAL);
        duty(ours, Duty.UNKNOWN, Phase.NORMAL);
        duty(theirs, Duty.UNKNOWN, Phase.NORMAL);
        assertEquals(List.of(), responsibility().overlaps());
        duty(theirs, Duty.OPERATION, Phase.NORMAL);
        assertEquals(List.of(new DutyOverlap(router, Duty.OPERATION, Phase.NORMAL, ours, theirs)), responsibility().overlaps());
        theirs.setParty(us);
        assertEquals(List.of(), responsibility().overlaps(), "one party twice");
    }

    @Test
    void findsWherePartiesMeetAtAnInterface() {
        router.setAccountable(us);
        lan.setAccountable(us);
        line.setAccountable(vendor);
        List<Meeting> meetings = responsibility().meetings();
        assertEquals(List.of(router.getInterfaces().getFirst(), outerPort), meetings.stream().map(Meeting::at).toList());
        assertTrue(meetings.getFirst().partyChanges().isNo());
        assertEquals(new Meeting(outerPort, router, line, Condition.known(true), List.of(us, vendor), List.of()), meetings.getLast());
    }

    @Test
    void coversAMeetingByABoundaryThereOrOnATunnelThatEndsThere() {
        router.setAccountable(us);
        line.setAccountable(vendor);
        ResponsibilityBoundary there = hospital.boundary("b1", line, side(us), side(vendor));
        hospital.boundary("b2", outerPort, side(us), side(hospital.party("carrier")));
        hospital.boundary("b3", lan, side(us), side(vendor));
        Tunnel tunnel = hospital.tunnel("vpn", TunnelKind.IPSEC_GATEWAY, router);
        ResponsibilityBoundary onTunnel = hospital.boundary("b4", tunnel, side(us), side(vendor));
        assertEquals(List.of(there, onTunnel), responsibility().meetings().getLast().boundaries());
        onTunnel.setKind(BoundaryKind.INFORMATION_ARRIVAL);
        assertEquals(List.of(there), responsibility().meetings().getLast().boundaries());
    }

    @Test
    void leavesAMeetingOpenWhileAPartyIsUnknown() {
        router.setAccountable(us);
        Meeting meeting = responsibility().meetings().getLast();
        assertEquals(List.of(new Fact(line, P.getSegment_Accountable())), meeting.partyChanges().missing());
        assertEquals(List.of(), meeting.parties());
    }

    @Test
    void letsPartiesMeetAtALink() {
        Device theirs = hospital.router("theirs", hospital.facility("there", vendor));
        Link link = hospital.link("link", router, theirs);
        router.setAccountable(us);
        theirs.setAccountable(vendor);
        assertEquals(List.of(List.of(us, vendor)), partiesAt(link));
        link.setAccountable(vendor);
        assertEquals(List.of(List.of(us, vendor), List.of()), partiesAt(link));
        Party carrier = hospital.party("carrier");
        link.setAccountable(carrier);
        assertEquals(List.of(List.of(carrier, us), List.of(carrier, vendor)), partiesAt(link));
        theirs.setAccountable(us);
        assertEquals(List.of(List.of(carrier, us)), partiesAt(link), "one case, not two");
        router.setAccountable(null);
        theirs.setAccountable(carrier);
        assertOneOpenMeeting(link);
        router.setAccountable(carrier);
        theirs.setAccountable(null);
        assertOneOpenMeeting(link);
    }

    private void assertOneOpenMeeting(Link link) {
        assertEquals(List.of(Truth.UNKNOWN), responsibility().meetings().stream().filter(m -> m.at() == link)
                .map(meeting -> meeting.partyChanges().value()).toList());
    }

    private List<List<Party>> partiesAt(Link link) {
        return responsibility().meetings().stream().filter(m -> m.at() == link).map(Meeting::parties).toList();
    }
}
