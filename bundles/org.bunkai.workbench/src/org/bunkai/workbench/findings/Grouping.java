package org.bunkai.workbench.findings;

import java.util.List;
import java.util.Optional;

import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Ask;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.edit.Labels;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/** By what findings are put together. */
enum Grouping {

    /** The clauses of the finding's rule. */
    CLAUSE,
    /** The element the finding is about. */
    ELEMENT,
    /** The severity of the case. */
    SEVERITY,
    /** Who can answer, or has to act: the party to be asked for the first missing fact, else the one that answers for the element. */
    PARTY;

    /** What the name of a finding's group depends on: findings of one key stand in one group. */
    Object key(Finding finding) {
        return switch (this) {
            case CLAUSE -> finding.rule();
            case ELEMENT -> finding.element();
            case SEVERITY -> finding.severity();
            case PARTY -> finding;
        };
    }

    /** The name of the group that a finding belongs to. */
    String of(Finding finding, FindingTexts words, Messages texts) {
        return switch (this) {
            case CLAUSE -> {
                List<String> clauses = words.clauseLabels(finding);
                yield clauses.isEmpty() ? texts.word("findings.noClause") : String.join(", ", clauses);
            }
            case ELEMENT -> words.name(finding.element());
            case SEVERITY -> words.severity(finding.severity());
            case PARTY -> party(finding).map(words::name).orElseGet(() -> texts.word("findings.noParty"));
        };
    }

    /** Whom a finding concerns. */
    private static Optional<Party> party(Finding finding) {
        Optional<Fact> fact = finding.missing().stream().findFirst();
        if (fact.isPresent()) {
            return Ask.party(fact.get().holder(), fact.get().feature());
        }
        EObject element = Labels.element(finding.element());
        return Ask.party(element, element.eClass().getEStructuralFeature("name"));
    }
}
