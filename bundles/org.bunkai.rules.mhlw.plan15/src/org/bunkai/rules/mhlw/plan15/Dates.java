package org.bunkai.rules.mhlw.plan15;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.base.Condition;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Conditions on the day of a record. */
final class Dates {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private Dates() {
    }

    /** Whether something was done on the day of an event or later: NO if it was not done, unknown without one of the days. */
    static Condition notBefore(EObject holder, EReference record, EObject event, EAttribute day) {
        Condition then = Condition.recorded(event, day);
        return then.isYes() ? notBefore(holder, record, (LocalDate) event.eGet(day)) : Condition.allOf(isDated(holder, record), then);
    }

    /** Whether something was done on a day or later: NO if it was not done, unknown without its day. */
    static Condition notBefore(EObject holder, EReference record, LocalDate then) {
        Condition dated = isDated(holder, record);
        return dated.isYes() ? Condition.known(!((Record) holder.eGet(record)).getOn().isBefore(then)) : dated;
    }

    /** Whether something was done on a recorded day. */
    private static Condition isDated(EObject holder, EReference record) {
        Condition done = Condition.of(holder, record);
        return done.isYes() ? Condition.recorded((Record) holder.eGet(record), P.getRecord_On()) : done;
    }
}
