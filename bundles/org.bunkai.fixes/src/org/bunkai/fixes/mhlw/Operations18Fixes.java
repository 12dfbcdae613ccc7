package org.bunkai.fixes.mhlw;

import java.util.List;

import org.bunkai.fixes.Fix;
import org.bunkai.fixes.FixProvider;
import org.bunkai.fixes.FixTexts;
import org.bunkai.fixes.Measure;
import org.bunkai.fixes.MeasurePlaces;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.Detachment;
import org.bunkai.model.architecture.ProcedureKind;
import org.osgi.service.component.annotations.Component;

/** Fixes for chapter 18 of the operations volume. Where a connection can be cut is a matter of the drawing, so there is none for that. */
@Component
public final class Operations18Fixes implements FixProvider {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final FixTexts TEXTS = FixLabels.TEXTS;

    private static final List<Fix> FIXES = List.of(
            new ProcedureAdded("mhlw.ops18.01.3a.stop", ProcedureKind.SHUTDOWN, "mhlw.ops18.01.3a.noStop"),
            new ProcedureAdded("mhlw.ops18.01.3a.investigation", ProcedureKind.INVESTIGATION, "mhlw.ops18.01.3a.noInvestigation"),
            new BackupPlanAdded("mhlw.ops18.01.4a.planned", "mhlw.ops18.01.4a.noPlan"),
            Measure.of(TEXTS, "mhlw.ops18.01.4a.procedure", "mhlw.ops18.01.4a.noProcedure").at(Places.plansFor())
                    .done(P.getBackupPlan_RestoreProcedure()),
            Measure.of(TEXTS, "mhlw.ops18.01.4b.succeeded", "mhlw.ops18.01.4b.never", "mhlw.ops18.01.4b.overdue")
                    .at(MeasurePlaces.others(BackupCopy.class)).done(P.getBackupCopy_LastSuccess(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops18.01.4c.tested", "mhlw.ops18.01.4c.never", "mhlw.ops18.01.4c.old")
                    .done(P.getBackupPlan_RestoreTested(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops18.01.5a.kept", "mhlw.ops18.01.5a.tooFew").at(Places.copies()).each()
                    .ask(P.getBackupCopy_Generations()),
            new BackupCopyAdded("mhlw.ops18.01.5a.copy", (plan, way) -> true, "mhlw.ops18.01.5a.tooFew"),
            new BackupCopyAdded("mhlw.ops18.01.5b.copy",
                    (plan, way) -> plan.getCopies().stream().noneMatch(copy -> copy.getDetachment() == way), "mhlw.ops18.01.5b.oneWay"),
            new BackupCopyAdded("mhlw.ops18.01.5c.copy", (plan, way) -> way == Detachment.OFFLINE, "mhlw.ops18.01.4d.noneCurrent",
                    "mhlw.ops18.01.4d.allFall", "mhlw.ops18.01.5c.logical", "mhlw.ops18.01.5c.notDetached"));

    @Override
    public List<Fix> fixes() {
        return FIXES;
    }
}
