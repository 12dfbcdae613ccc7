package org.bunkai.rules.mhlw.plan15;

import java.util.Map;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Documents;

/** 「実装と運用設計を行った場合には、その内容を確認の上、経営層に報告し、承認を得ること」 (企画管理編 15⑦). */
final class NetworkDesignApprovedRule extends PlanningRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    NetworkDesignApprovedRule() {
        super("mhlw.plan15.07.d");
    }

    @Override
    Condition applies(Architecture architecture) {
        return Condition.of(architecture, P.getArchitecture_NetworkDesign());
    }

    @Override
    void addDemands(Architecture architecture, ModelView model, Map<String, Condition> demands) {
        Executives executives = Executives.of(model);
        Documents designs = designs(architecture, model);
        demands.put("noDesign", designs.exist());
        demands.put("notConfirmed", designs.anyOf(document -> Condition.of(document, P.getDocument_Confirmed())));
        demands.put("notReported", designs.anyOf(executives::isReported));
        demands.put("notApproved", designs.anyOf(executives::isApproved));
    }

    /** The document that the record of the design names; without one, the designs about networks. */
    private static Documents designs(Architecture architecture, ModelView model) {
        Record design = architecture.getNetworkDesign();
        Document named = design == null ? null : design.getDocument();
        Documents all = Documents.of(architecture, model);
        return named != null ? all.that(document -> Condition.known(document == named))
                : all.ofKind(DocumentKind.DESIGN).aboutNetworks("v6.plan.15.7");
    }
}
