package org.bunkai.fixes.mhlw;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Record;

/** Adds a backup plan for an element, with its restore procedure; its copies are still to be recorded. */
final class BackupPlanAdded extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    BackupPlanAdded(String id, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        return context.edited((Element) context.finding().element()).stream().map(element -> proposal(element,
                List.of(FixInput.of(element, P.getElement_Name()), FixInput.of(element, P.getRecord_Document()).optional()),
                (edits, values) -> edits.add(edits.architecture(), P.getArchitecture_BackupPlans(), plan(element, values))));
    }

    private static BackupPlan plan(Element element, FixValues values) {
        Record procedure = ArchitectureFactory.eINSTANCE.createRecord();
        procedure.setAnswer(Answer.YES);
        procedure.setDocument(values.get(P.getRecord_Document(), Document.class).orElse(null));
        BackupPlan plan = ArchitectureFactory.eINSTANCE.createBackupPlan();
        plan.setName(values.get(P.getElement_Name(), String.class).orElseThrow());
        plan.getProtects().add(element);
        plan.setRestoreProcedure(procedure);
        return plan;
    }
}
