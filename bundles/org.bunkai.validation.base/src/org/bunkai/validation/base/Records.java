package org.bunkai.validation.base;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Record;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Conditions on dated facts (MODEL.md: YES without the date that a rule needs is unknown).
 *
 * <p>Reads: those of {@link Condition#evidenceFeatures()}, {@code Record.on} for {@link #dated} and {@link #doneSince},
 * {@code Record.until} for {@link #isInForce}.</p>
 */
public final class Records {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private Records() {
    }

    /** Whether something was last done on a day or after it: NO also if it never was. Misses the record, or the date of a YES. */
    public static Condition doneSince(EObject holder, EReference record, LocalDate day) {
        Condition dated = dated(holder, record);
        return dated.isYes() ? Condition.known(!((Record) holder.eGet(record)).getOn().isBefore(day)) : dated;
    }

    /** Whether something was done on a recorded day. Misses the record, or the date of a YES. */
    public static Condition dated(EObject holder, EReference record) {
        Condition done = Condition.of(holder, record);
        return done.isYes() ? Condition.recorded((Record) holder.eGet(record), P.getRecord_On()) : done;
    }

    /**
     * Whether a decision is recorded with its grounds, a reason or a document, and its term, if it has one, has not passed. Misses the
     * record, or the reason of a YES.
     */
    public static Condition isInForce(EObject holder, EReference record, LocalDate day) {
        Condition decided = Condition.of(holder, record);
        if (!decided.isYes()) {
            return decided;
        }
        Record fact = (Record) holder.eGet(record);
        boolean expired = fact.getUntil() != null && fact.getUntil().isBefore(day);
        Condition grounds = Condition.anyOf(Condition.recorded(fact, P.getRecord_Reason()), Condition.known(fact.getDocument() != null));
        return expired ? Condition.known(false) : grounds;
    }
}
