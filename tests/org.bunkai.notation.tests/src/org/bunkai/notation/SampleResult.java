package org.bunkai.notation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.assessment.AssessmentUse;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FacilityKind;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EObject;

/**
 * A hospital with two networks and a server group, a vendor with a router and a maintenance client, the internet between them, a VPN over
 * it, and findings made by hand.
 */
final class SampleResult {

    static final String CLAUSE_1 = "v6.ops.13.1";
    static final String CLAUSE_5 = "v6.ops.13.5";

    private static final ArchitectureFactory FACTORY = ArchitectureFactory.eINSTANCE;

    final Architecture architecture = named(FACTORY.createArchitecture(), "a", "見本");
    final Party hospital = named(FACTORY.createParty(), "p-h", "病院");
    final Party vendor = named(FACTORY.createParty(), "p-c", "C社");
    final Facility site = named(FACTORY.createFacility(), "f-h", "本院");
    final Facility office = named(FACTORY.createFacility(), "f-c", "C社 拠点");
    final Network internet = named(FACTORY.createNetwork(), "n-i", "インターネット");
    final Network clinical = named(FACTORY.createNetwork(), "n-a", "HIS");
    final Network guests = named(FACTORY.createNetwork(), "n-b", "来訪者");
    final Network maintenance = named(FACTORY.createNetwork(), "n-c", "保守");
    final NetworkDevice gateway = networkDevice("d-fw", "VPN装置", NetworkDeviceKind.VPN_GATEWAY);
    final Device servers = named(FACTORY.createServer(), "d-sv", "サーバ");
    final Device lone = named(FACTORY.createClient(), "d-x", "単独端末");
    final NetworkDevice router = networkDevice("d-rt", "ルータ", NetworkDeviceKind.ROUTER);
    final Device client = named(FACTORY.createClient(), "d-pc", "保守端末");
    final Interface inside = join(gateway, "i-1", clinical);
    final Interface access = join(gateway, "i-2", internet);
    final Interface tied = join(gateway, "i-3", guests);
    final Link link = named(FACTORY.createLink(), "l-1", null);
    final Tunnel tunnel = named(FACTORY.createTunnel(), "t-1", null);
    final ResponsibilityBoundary boundary = named(FACTORY.createResponsibilityBoundary(), "b-1", null);

    SampleResult() {
        architecture.setOwner(hospital);
        architecture.setAsOf(LocalDate.of(2026, 11, 1));
        architecture.getParties().addAll(List.of(hospital, vendor));
        architecture.getFacilities().addAll(List.of(site, office));
        architecture.getNetworks().add(internet);
        internet.setKind(NetworkKind.INTERNET);
        internet.setOpenness(Openness.OPEN);
        site.setOperator(hospital);
        site.setKind(FacilityKind.HOSPITAL);
        site.getNetworks().addAll(List.of(clinical, guests));
        site.getDevices().addAll(List.of(gateway, servers, lone));
        clinical.setKind(NetworkKind.CLINICAL);
        clinical.setVlanId(10);
        clinical.getPrefixes().add("10.0.0.0/24");
        servers.setCount(2);
        servers.setOsName("Windows Server");
        servers.setOsVersion("2022");
        join(servers, "i-4", clinical);
        office.setOperator(vendor);
        office.getNetworks().add(maintenance);
        office.getDevices().addAll(List.of(router, client));
        join(router, "i-5", maintenance);
        join(router, "i-6", internet);
        link.setEnd1(join(router, "i-7", null));
        link.setEnd2(join(client, "i-8", maintenance));
        architecture.getLinks().add(link);
        tunnel.setKind(TunnelKind.SSL_VPN);
        tunnel.getEnds().addAll(List.of(router, gateway));
        tunnel.getCarrierPath().add(internet);
        architecture.getTunnels().add(tunnel);
        boundary.setAt(tunnel);
        boundary.getSides().addAll(List.of(side(hospital), side(vendor)));
        architecture.getBoundaries().add(boundary);
    }

    static <T extends Element> T named(T element, String id, String name) {
        element.setId(id);
        element.setName(name);
        return element;
    }

    private static NetworkDevice networkDevice(String id, String name, NetworkDeviceKind kind) {
        NetworkDevice device = named(FACTORY.createNetworkDevice(), id, name);
        device.setKind(kind);
        return device;
    }

    static Interface join(Device device, String id, Network network) {
        Interface end = named(FACTORY.createInterface(), id, null);
        end.setNetwork(network);
        end.setEnabled(Answer.YES);
        device.getInterfaces().add(end);
        return end;
    }

    private static BoundarySide side(Party party) {
        BoundarySide side = FACTORY.createBoundarySide();
        side.setId("b-1." + party.getId());
        side.setParty(party);
        return side;
    }

    /** A finding without a message, so that no rule pack is needed. */
    static Finding finding(String rule, String clause, Outcome outcome, Severity severity, EObject element, EObject... path) {
        RuleMetadata metadata = new RuleMetadata(rule, "test", "1.0.0", Map.of("6.0", List.of(clause)), RuleMetadata.Strength.M,
                RuleMetadata.Kind.FACTS, severity, List.of(), List.of(), Set.of(), List.of());
        List<PathStep> steps = Arrays.stream(path).map(step -> new PathStep(step, null)).toList();
        return new Finding(rule + "@" + ((Identified) element).getId(), metadata, outcome, severity, "", List.of(), "", element, List.of(),
                List.of(), steps, List.of());
    }

    static Finding between(Finding finding, EObject... others) {
        return new Finding(finding.id(), finding.rule(), finding.outcome(), finding.severity(), finding.key(), finding.arguments(),
                finding.cause(), finding.element(), List.of(others), finding.related(), finding.path(), finding.missing());
    }

    CheckResult with(Finding... findings) {
        CheckResult none = new Checker(new Engine(List.of())).check(architecture, CheckRequest.of("見本", LocalDate.of(2026, 11, 2)));
        RunResult run = new RunResult(List.of(findings), List.of(), List.of(), List.of(), List.of());
        return new CheckResult(none.architecture(), none.source(), none.fingerprint(), none.findingsFingerprint(), none.edition(),
                none.asOf(), none.texts(), run, List.of(findings), List.of(), List.of(), none.clauses(), none.summary());
    }

    /** The same result with one finding waived. */
    static CheckResult waiving(Finding waived, CheckResult result) {
        AssessmentUse use = new AssessmentUse("見本.assessment", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                Map.of(waived.id(), AssessmentFactory.eINSTANCE.createWaiver()), List.of());
        return new CheckResult(result.architecture(), result.source(), result.fingerprint(), result.findingsFingerprint(),
                result.edition(), result.asOf(), result.texts(), result.run(), result.findings(), result.advice(), result.notes(),
                result.clauses(), result.summary(), use);
    }
}
