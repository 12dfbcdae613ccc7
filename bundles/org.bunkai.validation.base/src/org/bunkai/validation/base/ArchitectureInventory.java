package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.IncidentPlan;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Inventory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The inventory of an {@link Architecture}: its facilities are those that the owner is known to operate, and an answer on a connection,
 * credential, medium, plan or boundary speaks for the facilities at its ends. Keeps nothing: every call reads the model as it stands.
 */
public final class ArchitectureInventory implements Inventory {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private static final Map<String, EAttribute> KINDS = Map.ofEntries(
            Map.entry("EXTERNAL_CONNECTION", P.getFacility_ExternalConnectionComplete()),
            Map.entry("WIRELESS", P.getFacility_WirelessComplete()), Map.entry("IOT", P.getFacility_IotComplete()),
            Map.entry("MEDIA", P.getFacility_MediaComplete()), Map.entry("FLOW", P.getFacility_FlowComplete()),
            Map.entry("TUNNEL", P.getFacility_TunnelComplete()), Map.entry("BACKUP", P.getFacility_BackupComplete()),
            Map.entry("INCIDENT_PLAN", P.getFacility_IncidentPlanComplete()),
            Map.entry("CREDENTIAL", P.getFacility_CredentialComplete()), Map.entry("BOUNDARY", P.getFacility_BoundaryComplete()),
            Map.entry("DOCUMENT", P.getFacility_DocumentComplete()));

    private final Architecture architecture;

    public ArchitectureInventory(Architecture architecture) {
        this.architecture = architecture;
    }

    /** The names of the kinds. */
    public static Set<String> kinds() {
        return KINDS.keySet();
    }

    @Override
    public List<EObject> facilities() {
        return architecture.getFacilities().stream().filter(this::isOwn).sorted(ById.ORDER).map(EObject.class::cast).toList();
    }

    @Override
    public List<Fact> missingFacilities() {
        if (architecture.getOwner() == null) {
            return List.of(new Fact(architecture, P.getArchitecture_Owner()));
        }
        List<Fact> operators = architecture.getFacilities().stream().filter(f -> f.getOperator() == null).sorted(ById.ORDER)
                .map(f -> new Fact(f, P.getFacility_Operator())).toList();
        return operators.isEmpty() ? List.of(new Fact(architecture, P.getArchitecture_Facilities())) : operators;
    }

    @Override
    public Set<EObject> facilitiesOf(EObject element) {
        if (element instanceof Architecture || element instanceof Party || element instanceof Document) {
            return new LinkedHashSet<>(facilities());
        }
        Set<EObject> result = new LinkedHashSet<>();
        ends(element).forEach(end -> {
            Facility facility = containing(end);
            if (facility != null && isOwn(facility)) {
                result.add(facility);
            }
        });
        return result;
    }

    @Override
    public Fact completeness(EObject facility, String kind) {
        EAttribute feature = KINDS.get(kind);
        if (feature == null) {
            throw new IllegalArgumentException("no inventory kind: " + kind);
        }
        return new Fact(facility, feature);
    }

    @Override
    public boolean isComplete(Fact completeness) {
        return completeness.holder().eGet(completeness.feature()) == Answer.YES;
    }

    /** Whether everything of a kind is recorded in every facility of the institution: YES, or unknown with the facts to ask for. */
    public Condition isComplete(String kind) {
        List<EObject> facilities = facilities();
        if (facilities.isEmpty()) {
            return Condition.unknown(missingFacilities());
        }
        List<Fact> open = facilities.stream().map(facility -> completeness(facility, kind)).filter(fact -> !isComplete(fact)).toList();
        return open.isEmpty() ? Condition.known(true) : Condition.unknown(open);
    }

    @Override
    public Set<EStructuralFeature> reads() {
        Set<EStructuralFeature> result = new LinkedHashSet<>(KINDS.values());
        result.addAll(List.of(P.getArchitecture_Owner(), P.getArchitecture_Facilities(), P.getFacility_Operator(), P.getFacility_Devices(),
                P.getFacility_Networks(), P.getDevice_Interfaces(), P.getDevice_Software(), P.getInterface_Network(), P.getLink_End1(),
                P.getLink_End2(), P.getTunnel_Ends(), P.getTunnel_Hub(), P.getFlow_Source(), P.getFlow_Target(),
                P.getCredential_Devices(), P.getCredential_Software(), P.getStorageMedium_UsedAt(), P.getBackupPlan_Protects(),
                P.getBackupPlan_Copies(), P.getBackupCopy_Target(), P.getBackupCopy_AttachedTo(), P.getIncidentPlan_Facility(),
                P.getResponsibilityBoundary_At()));
        return Set.copyOf(result);
    }

    private boolean isOwn(Facility facility) {
        return facility.getOperator() != null && facility.getOperator() == architecture.getOwner();
    }

    private static Facility containing(EObject element) {
        EObject holder = element;
        while (holder != null && !(holder instanceof Facility)) {
            holder = holder.eContainer();
        }
        return (Facility) holder;
    }

    /** What stands for the element in a facility: itself if it stands in one, else the things it ties together. */
    private Collection<EObject> ends(EObject element) {
        List<EObject> ends = new ArrayList<>();
        switch (element) {
            case null -> {
            }
            case Link link -> add(ends, link.getEnd1(), link.getEnd2());
            case Tunnel tunnel -> {
                ends.addAll(tunnel.getEnds());
                add(ends, tunnel.getHub());
            }
            case Flow flow -> add(ends, flow.getSource(), flow.getTarget());
            case Credential credential -> {
                ends.addAll(credential.getDevices());
                ends.addAll(credential.getSoftware());
            }
            case StorageMedium medium -> ends.addAll(medium.getUsedAt());
            case BackupPlan plan -> {
                ends.addAll(plan.getProtects());
                plan.getCopies().forEach(copy -> ends.addAll(ends(copy)));
            }
            case BackupCopy copy -> add(ends, copy.getTarget(), copy.getAttachedTo());
            case IncidentPlan plan -> add(ends, plan.getFacility());
            case ResponsibilityBoundary boundary -> ends.addAll(ends(boundary.getAt()));
            case Network network when containing(network) == null -> devicesOn(network).forEach(ends::add);
            default -> ends.addAll(containing(element) != null || element.eContainer() instanceof Architecture ? List.of(element)
                    : ends(element.eContainer()));
        }
        return ends;
    }

    private Stream<EObject> devicesOn(Network network) {
        return architecture.getFacilities().stream().flatMap(facility -> facility.getDevices().stream())
                .filter(device -> device.getInterfaces().stream().anyMatch(i -> i.getNetwork() == network)).map(EObject.class::cast);
    }

    private static void add(List<EObject> ends, EObject... candidates) {
        for (EObject candidate : candidates) {
            if (candidate != null) {
                ends.add(candidate);
            }
        }
    }
}
