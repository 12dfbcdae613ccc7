package org.bunkai.fixes.mhlw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Detachment;
import org.bunkai.model.architecture.Record;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Adds a copy to a backup plan, with all that the rules ask of one. */
final class BackupCopyAdded extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final List<EStructuralFeature> COPIED = List.of(P.getBackupCopy_Target(),
            P.getBackupCopy_MediumSetting(), P.getBackupCopy_Detachment(), P.getBackupCopy_Generations(), P.getBackupCopy_IntervalDays());

    private final BiPredicate<BackupPlan, Detachment> detachment;

    /**
     * @param detachment in which ways a new copy of a plan may be kept apart so that it cures
     * @param keys message keys of the findings
     */
    BackupCopyAdded(String id, BiPredicate<BackupPlan, Detachment> detachment, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
        this.detachment = detachment;
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        return context.edited((BackupPlan) context.finding().element()).stream().map(plan -> proposal(plan, inputs(plan, context),
                (edits, values) -> edits.add(plan, P.getBackupPlan_Copies(), copy(values))));
    }

    private List<FixInput> inputs(BackupPlan plan, FixContext context) {
        FixInput every = FixInput.of(plan, P.getBackupCopy_Detachment());
        return List.of(new FixInput(P.getBackupCopy_Target(), targets(context.architecture()), false, Optional.empty()),
                FixInput.of(plan, P.getBackupCopy_MediumSetting()),
                every.among(every.candidates().stream().filter(each -> detachment.test(plan, (Detachment) each)).toList()),
                FixInput.of(plan, P.getBackupCopy_Generations()), FixInput.of(plan, P.getBackupCopy_IntervalDays()),
                FixInput.of(plan, P.getRecord_On()));
    }

    private static List<Object> targets(Architecture architecture) {
        return Stream.concat(architecture.getMedia().stream(),
                architecture.getFacilities().stream().flatMap(facility -> facility.getDevices().stream())).map(Object.class::cast).toList();
    }

    private static BackupCopy copy(FixValues values) {
        BackupCopy copy = ArchitectureFactory.eINSTANCE.createBackupCopy();
        COPIED.forEach(feature -> values.get(feature).ifPresent(value -> copy.eSet(feature, value)));
        Record success = ArchitectureFactory.eINSTANCE.createRecord();
        success.setAnswer(Answer.YES);
        success.setOn(values.get(P.getRecord_On(), LocalDate.class).orElseThrow());
        copy.setLastSuccess(success);
        return copy;
    }
}
