package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.PeerConfirmation;
import org.bunkai.validation.base.Condition;

/** 「容易に解読されない方法が望ましい」 (13④): not a password alone, not nothing, and no key that can be guessed. The clause's list is open. */
final class HardToBreakAuthenticationRule extends ClosedConnectionRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    HardToBreakAuthenticationRule() {
        super("mhlw.ops13.04.c");
    }

    @Override
    protected Condition isMet(PeerConfirmation confirmation) {
        return switch (confirmation.getMethod()) {
            case UNKNOWN, UNDECIDED -> Condition.unknown(confirmation, P.getPeerConfirmation_Method());
            case NONE, PASSWORD_ONLY -> Condition.known(false);
            case PKI, KERBEROS, ONE_TIME_PASSWORD -> Condition.known(true);
            case PRE_SHARED_KEY, OTHER -> Condition.of(confirmation, P.getPeerConfirmation_KeyGuessable()).not();
        };
    }
}
