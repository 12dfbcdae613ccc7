package org.bunkai.fixes.mhlw;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.fixes.Edits;
import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.IncidentPlan;
import org.bunkai.model.architecture.IncidentProcedure;
import org.bunkai.model.architecture.ProcedureKind;
import org.bunkai.model.architecture.Software;

/** Adds a written procedure for a business system to the incident plan of its facility, which comes into being where there is none. */
final class ProcedureAdded extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final ProcedureKind kind;

    ProcedureAdded(String id, ProcedureKind kind, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
        this.kind = kind;
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        return context.edited((Facility) context.finding().element()).stream().flatMap(facility -> context.finding().others().stream()
                .filter(Software.class::isInstance).map(Software.class::cast).flatMap(software -> context.edited(software).stream())
                .map(software -> proposal(software, List.of(FixInput.of(software, P.getIncidentProcedure_Document()).optional()),
                        (edits, values) -> add(facility, software, values, edits))));
    }

    private void add(Facility facility, Software software, FixValues values, Edits edits) {
        IncidentPlan plan = edits.architecture().getIncidentPlans().stream().filter(each -> each.getFacility() == facility).findFirst()
                .orElseGet(ArchitectureFactory.eINSTANCE::createIncidentPlan);
        if (plan.eContainer() == null) {
            plan.setFacility(facility);
            edits.add(edits.architecture(), P.getArchitecture_IncidentPlans(), plan);
        }
        IncidentProcedure procedure = ArchitectureFactory.eINSTANCE.createIncidentProcedure();
        procedure.setKind(kind);
        procedure.getSubjects().add(software);
        procedure.setDocument(values.get(P.getIncidentProcedure_Document(), Document.class).orElse(null));
        if (plan.getProceduresRecorded() == Answer.NO) {
            edits.fact(plan, P.getIncidentPlan_ProceduresRecorded(), Answer.UNKNOWN);
        }
        edits.add(plan, P.getIncidentPlan_Procedures(), procedure);
    }
}
