package org.bunkai.rules.mhlw.plan15;

import java.util.Map;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Documents;

/** 「関係者に周知徹底すること」 (企画管理編 15⑤): the revision in force of the regulation on degrading media was made known. */
final class RegulationMadeKnownRule extends PlanningRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    RegulationMadeKnownRule() {
        super("mhlw.plan15.05.b");
    }

    @Override
    void addDemands(Architecture architecture, ModelView model, Map<String, Condition> demands) {
        Documents regulations = MediaDegradationRegulationRule.regulations(architecture, model);
        demands.put("noRegulation", regulations.exist());
        demands.put("notMadeKnown", regulations.anyOf(document -> Condition.of(document, P.getDocument_Disseminated())));
        demands.put("revisedSince", regulations.anyOf(RegulationMadeKnownRule::isRevisionMadeKnown));
    }

    private static Condition isRevisionMadeKnown(Document document) {
        return Dates.notBefore(document, P.getDocument_Disseminated(), document, P.getDocument_RevisedOn());
    }
}
