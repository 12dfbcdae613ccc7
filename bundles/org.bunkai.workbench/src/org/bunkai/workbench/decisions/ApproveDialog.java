package org.bunkai.workbench.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AssessmentPackage;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.Role;
import org.bunkai.workbench.dialog.Entry;
import org.bunkai.workbench.dialog.EntryDialog;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;

/** Asks who drafted, reviewed or approved the model, and what was decided. */
final class ApproveDialog extends EntryDialog {

    private static final AssessmentPackage P = AssessmentPackage.eINSTANCE;
    private static final List<Role> ROLES = List.of(Role.DRAFTED, Role.REVIEWED, Role.APPROVED);
    private static final List<Optional<Decision>> DECISIONS = List.of(Optional.empty(), Optional.of(Decision.APPROVED),
            Optional.of(Decision.APPROVED_WITH_CONDITIONS), Optional.of(Decision.DEFERRED), Optional.of(Decision.REJECTED));

    private final Messages texts;
    private final Architecture architecture;
    private Entry<Role> role;
    private Entry<String> name;
    private Entry<LocalDate> on;
    private Entry<Optional<Decision>> decision;
    private Entry<String> conditions;

    ApproveDialog(Shell shell, Messages texts, Architecture architecture) {
        super(shell, texts.word("approve.title"), ElementWords.full(architecture), texts.word("approve.message"));
        this.texts = texts;
        this.architecture = architecture;
    }

    @Override
    protected void createEntries() {
        role = choice(word(P.getApproval_Role()), true, ROLES, Language.labels()::of, Optional.empty());
        name = text(word(P.getApproval_Name()), true, "");
        on = date(word(P.getApproval_On()), true, LocalDate.now().toString());
        decision = choice(word(P.getApproval_Decision()), false, DECISIONS,
                each -> each.map(Language.labels()::of).orElseGet(() -> texts.word("approve.none")), Optional.of(Optional.empty()));
        conditions = text(word(P.getApproval_Conditions()), false, "");
    }

    private static String word(EStructuralFeature feature) {
        return Language.labels().of(feature);
    }

    @Override
    protected Optional<String> problem() {
        return decisionProblem().or(this::dayProblem);
    }

    private Optional<String> decisionProblem() {
        Optional<Role> by = role.value();
        Optional<Decision> decided = decision.value().flatMap(each -> each);
        boolean conditional = decided.filter(Decision.APPROVED_WITH_CONDITIONS::equals).isPresent();
        if (by.filter(Role.APPROVED::equals).isPresent() && decided.isEmpty()) {
            return Optional.of(texts.word("approve.undecided"));
        }
        if (by.filter(Role.DRAFTED::equals).isPresent() && decided.isPresent()) {
            return Optional.of(texts.word("approve.drafter"));
        }
        return conditional == conditions.value().isPresent() ? Optional.empty()
                : Optional.of(texts.word(conditional ? "approve.noConditions" : "approve.unconditional"));
    }

    private Optional<String> dayProblem() {
        LocalDate today = LocalDate.now();
        LocalDate known = architecture.getAsOf();
        return on.value().filter(day -> day.isAfter(today)).map(day -> texts.get("approve.future", day.toString(), today.toString()))
                .or(() -> on.value().filter(day -> known != null && day.isBefore(known))
                        .map(day -> texts.get("approve.before", day.toString(), known.toString())));
    }

    /** The entry, without id and fingerprints. */
    Approval approval() {
        Approval approval = AssessmentFactory.eINSTANCE.createApproval();
        approval.setRole(role.value().orElse(Role.UNKNOWN));
        approval.setName(name.value().orElse(null));
        approval.setOn(on.value().orElse(null));
        approval.setDecision(decision.value().flatMap(each -> each).orElse(Decision.UNKNOWN));
        approval.setConditions(conditions.value().orElse(null));
        return approval;
    }
}
