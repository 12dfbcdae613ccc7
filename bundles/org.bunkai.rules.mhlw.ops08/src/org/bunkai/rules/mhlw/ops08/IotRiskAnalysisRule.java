package org.bunkai.rules.mhlw.ops08;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Documents;

/** 「情報を基にリスク分析を行い」 (8⑥(1)): a risk analysis covers the device, made or reviewed no earlier than the manufacturer's information. */
final class IotRiskAnalysisRule extends MedicalIotRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    IotRiskAnalysisRule() {
        super("mhlw.ops08.06.1b");
    }

    @Override
    Condition isMet(Device device, ModelView model) {
        return analyses(device, model).anyOf(document -> isUpToDate(document, device));
    }

    @Override
    void violate(Case answer, Device device, ModelView model) {
        answer.violated(analyses(device, model).certain().isEmpty() ? "missing" : "older", device);
    }

    private static Documents analyses(Device device, ModelView model) {
        return IotDocuments.of(DocumentKind.RISK_ANALYSIS, device, model);
    }

    private static Condition isUpToDate(Document document, Device device) {
        Condition supplied = ManufacturerInformation.isSupplied(device);
        if (supplied.isNo() || supplied.isExempt()) {
            return Condition.known(true);
        }
        LocalDate revised = document.getRevisedOn();
        return Condition.anyOf(isReviewed(document, device), revised == null ? Condition.unknown(document, P.getDocument_RevisedOn())
                : ManufacturerInformation.isNotAfter(device, revised));
    }

    private static Condition isReviewed(Document document, Device device) {
        Condition reviewed = Condition.of(document, P.getDocument_Reviewed()).exemptAsNo();
        Record review = document.getReviewed();
        if (!reviewed.isYes()) {
            return reviewed;
        }
        return review.getOn() == null ? Condition.unknown(review, P.getRecord_On())
                : ManufacturerInformation.isNotAfter(device, review.getOn());
    }
}
