package org.bunkai.model.edit;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Record;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What can be chosen as the answer to a question about the architecture. */
public final class Choices {

    /** Answers to a question whose reason can be recorded. */
    public static final List<Answer> EXPLAINED = List.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE);

    private static final String UNKNOWN = "UNKNOWN";

    private Choices() {
    }

    /**
     * The words of an enum or a record; empty for features of other types. "Unknown" is no answer. "Not applicable" counts only with a
     * reason, so it is left out where the holder can keep none.
     */
    public static List<? extends Enumerator> of(EObject holder, EStructuralFeature feature) {
        if (AnswerKind.of(feature) == AnswerKind.RECORD) {
            return EXPLAINED;
        }
        return !(feature.getEType() instanceof EEnum type) ? List.of() : type.getELiterals().stream().map(EEnumLiteral::getInstance)
                .filter(l -> !isUnknown(l) && (l != Answer.NOT_APPLICABLE || isExplainable(holder, feature))).toList();
    }

    /** Whether a value of an enum means that nothing is known. */
    public static boolean isUnknown(Object value) {
        return value instanceof Enumerator literal && UNKNOWN.equals(literal.getName());
    }

    /** Whether a reason and a document can be kept with a fact: in its record, or in a remark of the element. */
    public static boolean isExplainable(EObject holder, EStructuralFeature feature) {
        AnswerKind kind = AnswerKind.of(feature);
        return kind == AnswerKind.RECORD || kind != AnswerKind.MODEL && holder instanceof Element && !(holder instanceof Record);
    }
}
