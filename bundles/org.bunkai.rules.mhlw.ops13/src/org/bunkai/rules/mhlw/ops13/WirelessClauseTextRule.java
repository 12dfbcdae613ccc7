package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/**
 * The part of 13⑬ after 「…効果が限定的であることに留意する必要があ」 was not recovered. While wireless is used and the register's text is incomplete,
 * nobody can say that the clause is kept. The parameter {@code clauseTextComplete} says what the register holds; once it does, the rest is
 * left to attestation.
 */
final class WirelessClauseTextRule extends WirelessRule {

    WirelessClauseTextRule() {
        super("mhlw.ops13.13.z");
    }

    @Override
    void check(Network network, Condition used, ModelView model, Findings findings) {
        if (!model.parameter("clauseTextComplete", Boolean.class)) {
            List<Fact> missing = new ArrayList<>(used.missing());
            model.all(Architecture.class)
                    .forEach(root -> missing.add(new Fact(root, ArchitecturePackage.eINSTANCE.getArchitecture_Documents())));
            findings.at(network).undecidable("clauseTextIncomplete", missing, network);
        }
    }
}
