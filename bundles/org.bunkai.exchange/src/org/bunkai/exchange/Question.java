package org.bunkai.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.model.architecture.Party;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.engine.Finding;

/**
 * One fact to ask for.
 *
 * @param number place in the questionnaire, from 1
 * @param fact what is not recorded
 * @param party who can answer; empty if the model names nobody, not even the institution
 * @param findings undecidable findings that wait for it and decide a clause, in the order of the result
 * @param advice the same of rules that advise
 */
public record Question(int number, Fact fact, Optional<Party> party, List<Finding> findings, List<Finding> advice) {

    public Question {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(party);
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        if (findings.isEmpty() && advice.isEmpty()) {
            throw new IllegalArgumentException("nothing waits for " + FactKeys.of(fact));
        }
    }

    /** Names the fact, whatever else changes: {@code elementId#feature}. */
    public String key() {
        return FactKeys.of(fact);
    }

    /** How it is answered. */
    public AnswerKind kind() {
        return AnswerKind.of(fact.feature());
    }
}
