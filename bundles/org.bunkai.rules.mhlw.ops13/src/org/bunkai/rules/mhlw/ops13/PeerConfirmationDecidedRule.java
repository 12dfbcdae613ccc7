package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.PeerConfirmation;
import org.bunkai.validation.base.Condition;

/** 「採用する通信方式や、採用する認証手段を決めること」 (13④): both are decided at every end of a closed connection. */
final class PeerConfirmationDecidedRule extends ClosedConnectionRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    PeerConfirmationDecidedRule() {
        super("mhlw.ops13.04.a");
    }

    @Override
    protected Condition isMet(PeerConfirmation confirmation) {
        return Condition.allOf(isMethodDecided(confirmation),
                Condition.of(confirmation, P.getPeerConfirmation_CommunicationMethodDecided()));
    }

    private static Condition isMethodDecided(PeerConfirmation confirmation) {
        return switch (confirmation.getMethod()) {
            case UNKNOWN -> Condition.unknown(confirmation, P.getPeerConfirmation_Method());
            case UNDECIDED -> Condition.known(false);
            default -> Condition.known(true);
        };
    }
}
