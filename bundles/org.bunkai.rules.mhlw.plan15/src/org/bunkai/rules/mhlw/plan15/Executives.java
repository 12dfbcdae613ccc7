package org.bunkai.rules.mhlw.plan15;

import java.util.List;
import java.util.regex.Pattern;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** Whether a document went to the executives (経営層). Roles are free text: one that no word of the parameter is part of is asked for. */
record Executives(List<String> words) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

    static Executives of(ModelView model) {
        return new Executives(List.of(SEPARATOR.split(model.parameter("executiveRoles", String.class))));
    }

    Condition isReported(Document document) {
        return isDone(document, P.getDocument_Reported(), P.getDocument_ReportedTo());
    }

    Condition isApproved(Document document) {
        return isDone(document, P.getDocument_Approved(), P.getDocument_ApprovedBy());
    }

    private Condition isDone(Document document, EReference record, EAttribute roles) {
        Condition done = Condition.of(document, record);
        boolean executive = ((List<?>) document.eGet(roles)).stream().anyMatch(role -> words.stream().anyMatch(role.toString()::contains));
        return done.isYes() && !executive ? Condition.unknown(document, roles) : done;
    }
}
