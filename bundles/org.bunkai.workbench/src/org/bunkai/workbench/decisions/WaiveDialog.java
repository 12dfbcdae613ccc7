package org.bunkai.workbench.decisions;

import java.time.LocalDate;
import java.util.Optional;

import org.bunkai.model.Messages;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AssessmentPackage;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.workbench.dialog.Entry;
import org.bunkai.workbench.dialog.EntryDialog;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;

/** Asks why findings are accepted, by whom, and until when. */
final class WaiveDialog extends EntryDialog {

    private static final AssessmentPackage P = AssessmentPackage.eINSTANCE;

    private final Messages texts;
    private final LocalDate asOf;
    private Entry<String> reason;
    private Entry<String> control;
    private Entry<String> owner;
    private Entry<String> approver;
    private Entry<LocalDate> approvedOn;
    private Entry<LocalDate> expiresOn;

    /**
     * @param what the findings, in words
     * @param asOf "today" of the check: nothing is accepted until a day before it
     */
    WaiveDialog(Shell shell, Messages texts, String what, LocalDate asOf) {
        super(shell, texts.word("waive.title"), what, texts.word("waive.message"));
        this.texts = texts;
        this.asOf = asOf;
    }

    @Override
    protected void createEntries() {
        reason = text(word(P.getWaiver_Reason()), true, "");
        control = text(word(P.getWaiver_CompensatingControl()), false, "");
        owner = text(word(P.getWaiver_Owner()), true, "");
        approver = text(word(P.getWaiver_Approver()), true, "");
        approvedOn = date(word(P.getWaiver_ApprovedOn()), false, "");
        expiresOn = date(word(P.getWaiver_ExpiresOn()), true, "");
    }

    private static String word(EStructuralFeature feature) {
        return Language.labels().of(feature);
    }

    @Override
    protected Optional<String> problem() {
        return expiresOn.value().filter(day -> day.isBefore(asOf)).map(day -> texts.get("waive.over", day.toString(), asOf.toString()));
    }

    /** The entry for one finding, without id. */
    Waiver waiver(String finding) {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setFinding(finding);
        waiver.setReason(reason.value().orElse(null));
        waiver.setCompensatingControl(control.value().orElse(null));
        waiver.setOwner(owner.value().orElse(null));
        waiver.setApprover(approver.value().orElse(null));
        waiver.setApprovedOn(approvedOn.value().orElse(null));
        waiver.setExpiresOn(expiresOn.value().orElse(null));
        return waiver;
    }
}
