package org.bunkai.validation.base;

import org.bunkai.validation.api.Case;
import org.eclipse.emf.ecore.EObject;

/** The usual answer of a rule about an element on which an obligation may rest. */
public final class Obligation {

    private Obligation() {
    }

    /**
     * Answers by whether the obligation arises for the element, and whether it is met. A reasoned 対象外 to the measure is NOT_APPLICABLE.
     *
     * @param violation the message key where it arises and is not met; the rule has the messages {@code unknown} and {@code exempt} as
     *        well, all three about the element
     */
    public static void answer(Case answer, EObject element, Condition arises, Condition met, String violation) {
        Condition open = Condition.allOf(arises, met.not());
        if (met.isExempt()) {
            answer.notApplicable("exempt", element);
        } else if (open.isYes()) {
            answer.violated(violation, element);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), element);
        } else {
            answer.satisfied();
        }
    }
}
