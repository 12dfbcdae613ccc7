package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.PeerConfirmation;
import org.bunkai.model.architecture.PeerUnit;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.base.Condition;

/**
 * 「必要な単位で、互いに確認し」 (13④): every end of a closed connection confirms the other, in a unit that is set. The same method at both
 * ends is not demanded; where they differ the answer says so.
 */
final class MutualConfirmationRule extends ClosedConnectionRule {

    MutualConfirmationRule() {
        super("mhlw.ops13.04.b");
    }

    @Override
    protected Condition isMet(PeerConfirmation confirmation) {
        return Condition.allOf(PeerConfirmations.confirms(confirmation), hasUnit(confirmation));
    }

    @Override
    protected void satisfied(Case found, Segment segment) {
        if (segment.getPeerConfirmations().stream().map(PeerConfirmation::getMethod).distinct().count() > 1) {
            found.satisfied("differentMethods", segment);
        } else {
            found.satisfied();
        }
    }

    private static Condition hasUnit(PeerConfirmation confirmation) {
        return confirmation.getUnit() == PeerUnit.UNKNOWN
                ? Condition.unknown(confirmation, ArchitecturePackage.eINSTANCE.getPeerConfirmation_Unit())
                : Condition.known(confirmation.getUnit() != PeerUnit.NONE);
    }
}
