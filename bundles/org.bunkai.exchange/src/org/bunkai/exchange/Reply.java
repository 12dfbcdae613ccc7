package org.bunkai.exchange;

import java.time.LocalDate;
import java.util.Objects;

import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Party;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The answer to one question in terms of the model. Everything but fact and value is null where nothing was said.
 *
 * @param fact what was asked
 * @param value value of the feature, a list if it holds several; of a record its answer
 * @param on date of a record
 * @param until term of a record
 * @param by party of a record
 * @param reason reason of a record, or text of a remark
 * @param document document of a record, or of a remark
 */
record Reply(Fact fact, Object value, LocalDate on, LocalDate until, Party by, String reason, Document document) {

    Reply {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(value);
    }

    /** A value and nothing beside it. */
    static Reply of(EObject holder, EStructuralFeature feature, Object value) {
        return new Reply(new Fact(holder, feature), value, null, null, null, null, null);
    }
}
