package org.bunkai.fixes.mhlw;

import java.util.List;

import org.bunkai.fixes.Fix;
import org.bunkai.fixes.FixProvider;
import org.bunkai.fixes.FixTexts;
import org.bunkai.fixes.Measure;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Topic;
import org.osgi.service.component.annotations.Component;

/** Fixes for chapter 15 of the planning volume. */
@Component
public final class Planning15Fixes implements FixProvider {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final FixTexts TEXTS = FixLabels.TEXTS;

    private static final List<Fix> FIXES = List.of(
            new DocumentAdded("mhlw.plan15.05.a.regulated", DocumentKind.OPERATION_REGULATION, "mhlw.plan15.05.a.noRegulation")
                    .covering(Topic.MEDIA_DEGRADATION),
            Measure.of(TEXTS, "mhlw.plan15.05.b.madeKnown", "mhlw.plan15.05.b.notMadeKnown", "mhlw.plan15.05.b.revisedSince")
                    .at(Places.documents(DocumentKind.OPERATION_REGULATION, Topic.MEDIA_DEGRADATION, "v6.plan.15.5")).each()
                    .done(P.getDocument_Disseminated(), P.getRecord_On()),
            new DocumentAdded("mhlw.plan15.06.b.written", DocumentKind.PROCEDURE, "mhlw.plan15.06.b.noMeasures")
                    .covering(Topic.VULNERABILITY_MANAGEMENT).asking(P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.plan15.06.b.reviewed", "mhlw.plan15.06.b.notReviewed", "mhlw.plan15.06.b.overdue")
                    .at(Places.documents(Topic.VULNERABILITY_MANAGEMENT, "v6.plan.15.6")).each()
                    .done(P.getDocument_Reviewed(), P.getRecord_On()),
            new DocumentAdded("mhlw.plan15.07.a.analysed", DocumentKind.RISK_ANALYSIS, "mhlw.plan15.07.a.noRiskAnalysis")
                    .covering(Topic.OUTSIDE_CONNECTION),
            new DocumentAdded("mhlw.plan15.07.a.selected", DocumentKind.NETWORK_SELECTION, "mhlw.plan15.07.a.noSelection")
                    .covering(Topic.OUTSIDE_CONNECTION).asking(P.getDocument_Participants()),
            Measure.of(TEXTS, "mhlw.plan15.07.b.reported", "mhlw.plan15.07.b.notReported")
                    .at(Places.documents(DocumentKind.NETWORK_SELECTION)).each().done(P.getDocument_Reported(), P.getRecord_On())
                    .ask(P.getDocument_ReportedTo()),
            Measure.of(TEXTS, "mhlw.plan15.07.b.approved", "mhlw.plan15.07.b.notApproved", "mhlw.plan15.07.b.changedSince")
                    .at(Places.documents(DocumentKind.NETWORK_SELECTION)).each().done(P.getDocument_Approved(), P.getRecord_On())
                    .ask(P.getDocument_ApprovedBy()),
            Measure.of(TEXTS, "mhlw.plan15.07.c.consistent", "mhlw.plan15.07.c.inconsistent")
                    .done(P.getArchitecture_PlanConsistency()),
            new DocumentAdded("mhlw.plan15.07.d.designed", DocumentKind.DESIGN, "mhlw.plan15.07.d.noDesign")
                    .covering(Topic.OUTSIDE_CONNECTION),
            Measure.of(TEXTS, "mhlw.plan15.07.d.confirmed", "mhlw.plan15.07.d.notConfirmed").at(Places.designs()).each()
                    .done(P.getDocument_Confirmed(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.plan15.07.d.reported", "mhlw.plan15.07.d.notReported").at(Places.designs()).each()
                    .done(P.getDocument_Reported(), P.getRecord_On()).ask(P.getDocument_ReportedTo()),
            Measure.of(TEXTS, "mhlw.plan15.07.d.approved", "mhlw.plan15.07.d.notApproved").at(Places.designs()).each()
                    .done(P.getDocument_Approved(), P.getRecord_On()).ask(P.getDocument_ApprovedBy()));

    @Override
    public List<Fix> fixes() {
        return FIXES;
    }
}
