package org.bunkai.fixes.mhlw;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Duty;
import org.bunkai.model.architecture.DutyAssignment;
import org.bunkai.model.architecture.Phase;
import org.bunkai.model.architecture.ResponsibilityBoundary;

/** Adds a duty to a side of a boundary that has none in a phase; each side apart, since the sides do different things. */
final class DutyAdded extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Phase phase;

    DutyAdded(String id, Phase phase, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
        this.phase = phase;
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        return context.edited((ResponsibilityBoundary) context.finding().element()).stream()
                .flatMap(boundary -> boundary.getSides().stream())
                .filter(side -> side.getDuties().stream().noneMatch(duty -> duty.getPhase() == phase))
                .map(side -> proposal(side,
                        List.of(FixInput.of(side, P.getDutyAssignment_Duty()), FixInput.of(side, P.getDutyAssignment_Details()).optional()),
                        (edits, values) -> edits.add(side, P.getBoundarySide_Duties(), duty(values))));
    }

    private DutyAssignment duty(FixValues values) {
        DutyAssignment duty = ArchitectureFactory.eINSTANCE.createDutyAssignment();
        duty.setDuty(values.get(P.getDutyAssignment_Duty(), Duty.class).orElseThrow());
        duty.setPhase(phase);
        duty.setDetails(values.get(P.getDutyAssignment_Details(), String.class).orElse(null));
        return duty;
    }
}
