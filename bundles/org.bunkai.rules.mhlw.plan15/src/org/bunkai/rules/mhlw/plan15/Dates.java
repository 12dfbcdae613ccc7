package org.bunkai.rules.mhlw.plan15;

import java.time.LocalDate;

import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Conditions on two days. */
final class Dates {

    private Dates() {
    }

    /** Whether something was done on the day of an event or later: NO if it was not done, unknown without one of the days. */
    static Condition notBefore(EObject holder, EReference record, EObject event, EAttribute day) {
        Condition then = Condition.recorded(event, day);
        return then.isYes() ? Records.doneSince(holder, record, (LocalDate) event.eGet(day))
                : Condition.allOf(Records.dated(holder, record), then);
    }
}
