package org.bunkai.rules.mhlw.ops13;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Phase;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.eclipse.emf.ecore.EAttribute;

/**
 * 「具体的な責任分界」 (13①): a boundary says which parties meet, what each does 通常時 and 非常時 (ops 3③④), whom to call, and since when that
 * is agreed.
 */
final class ConcreteBoundaryContentRule extends ElementRule<ResponsibilityBoundary> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ConcreteBoundaryContentRule() {
        super("mhlw.ops13.01.e", ResponsibilityBoundary.class);
    }

    @Override
    protected void check(ResponsibilityBoundary boundary, ModelView model, Findings findings) {
        Map<String, Condition> contents = new LinkedHashMap<>();
        contents.put("notAgreed", isAgreed(boundary));
        contents.put("noParties", hasTwoSides(boundary));
        contents.put("noNormalDuties", ofEachSide(boundary, side -> hasDuty(side, Phase.NORMAL, P.getBoundarySide_NormalDutiesRecorded())));
        contents.put("noEmergencyDuties",
                ofEachSide(boundary, side -> hasDuty(side, Phase.EMERGENCY, P.getBoundarySide_EmergencyDutiesRecorded())));
        contents.put("noContact", ofEachSide(boundary, ConcreteBoundaryContentRule::hasContact));
        Condition concrete = Condition.allOf(contents.values());
        Case found = findings.at(boundary);
        if (concrete.isNo()) {
            found.violated(contents.entrySet().stream().filter(e -> e.getValue().isNo()).findFirst().orElseThrow().getKey(), boundary);
        } else if (concrete.isUnknown()) {
            found.undecidable("contentUnknown", concrete.missing(), boundary);
        } else {
            found.satisfied();
        }
    }

    /** Agreed on a recorded day. */
    private static Condition isAgreed(ResponsibilityBoundary boundary) {
        Condition agreed = Condition.of(boundary, P.getResponsibilityBoundary_Agreed());
        Record fact = boundary.getAgreed();
        return agreed.isYes() && fact.getOn() == null ? Condition.unknown(fact, P.getRecord_On()) : agreed;
    }

    private static Condition hasTwoSides(ResponsibilityBoundary boundary) {
        return boundary.getSides().size() < 2 ? Condition.unknown(boundary, P.getResponsibilityBoundary_Sides())
                : ofEachSide(boundary, side -> Condition.recorded(side, P.getBoundarySide_Party()));
    }

    private static Condition ofEachSide(ResponsibilityBoundary boundary, Function<BoundarySide, Condition> content) {
        return Condition.allOf(ById.sorted(boundary.getSides()).stream().map(content).toList());
    }

    private static Condition hasDuty(BoundarySide side, Phase phase, EAttribute completeness) {
        return Condition.listed(side.getDuties().stream().anyMatch(duty -> duty.getPhase() == phase), side, completeness);
    }

    /** A contact that is said to exist but is not recorded stays unknown. */
    private static Condition hasContact(BoundarySide side) {
        if (side.getContact() != null) {
            return Condition.known(true);
        }
        return side.getContactRecorded() == Answer.NO ? Condition.known(false) : Condition.unknown(side, P.getBoundarySide_Contact());
    }
}
