package org.bunkai.fixes;

import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a {@code Record} is made of, as inputs. */
final class RecordParts {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** Its features, in the order in which to ask. */
    static final List<EStructuralFeature> ALL = List.of(P.getRecord_Answer(), P.getRecord_On(), P.getRecord_Until(), P.getRecord_By(),
            P.getRecord_Reason(), P.getRecord_Document());

    private RecordParts() {
    }

    /** Inputs for what may be said beside the answer; none is required. */
    static List<FixInput> beside(EObject holder) {
        return ALL.stream().filter(part -> part != P.getRecord_Answer()).map(part -> FixInput.of(holder, part).optional()).toList();
    }

    /** The values that are parts of a record. */
    static FixValues of(FixValues values) {
        FixValues parts = FixValues.none();
        for (EStructuralFeature part : ALL) {
            if (values.has(part)) {
                parts = parts.with(part, values.get(part).orElseThrow());
            }
        }
        return parts;
    }

    /** Whether an answer that needs a reason has neither a reason nor a document. */
    static boolean lacksGrounds(Object answer, FixValues values, EStructuralFeature reason, EStructuralFeature document) {
        return answer == Answer.NOT_APPLICABLE && !values.has(reason) && !values.has(document);
    }
}
