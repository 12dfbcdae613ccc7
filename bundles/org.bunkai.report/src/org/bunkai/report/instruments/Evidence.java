package org.bunkai.report.instruments;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.validation.base.Truth;

/**
 * What an answer rests on: one fact or rule, asked for each of some things.
 *
 * @param about the fact or the rule, in words
 * @param isRule whether a rule answered
 * @param cases one per thing asked; none means that nothing is recorded, which is unknown
 * @param waived how many of the NO cases somebody accepted for a time; they stay NO
 */
record Evidence(String about, boolean isRule, List<Case> cases, int waived) {

    Evidence {
        cases = List.copyOf(cases);
    }

    /**
     * One thing.
     *
     * @param name of it
     * @param truth whether it is as the item wants it
     */
    record Case(String name, Truth truth) {
    }

    /** A fact, asked for each of some things. */
    static Evidence of(String about, List<Case> cases) {
        return new Evidence(about, false, cases, 0);
    }

    /** The same for one of several who may have caused a NO: for them it is unknown. */
    Evidence forOneOfSeveral() {
        return new Evidence(about, isRule, cases.stream().map(c -> c.truth() == Truth.NO ? new Case(c.name(), Truth.UNKNOWN) : c).toList(),
                0);
    }

    /** Names of the things with a truth. */
    List<String> names(Truth truth) {
        return cases.stream().filter(c -> c.truth() == truth).map(Case::name).toList();
    }

    /** How much is unknown; one if nothing is recorded. */
    int unknown() {
        return cases.isEmpty() ? 1 : names(Truth.UNKNOWN).size();
    }

    /** One NO makes いいえ, else one unknown makes 未確認; 対象外 counts only if it is all there is. */
    static Answer answer(Collection<Evidence> evidence) {
        List<Truth> truths = evidence.stream()
                .flatMap(e -> e.cases().isEmpty() ? Stream.of(Truth.UNKNOWN) : e.cases().stream().map(Case::truth)).toList();
        if (truths.contains(Truth.NO)) {
            return Answer.NO;
        }
        if (truths.contains(Truth.UNKNOWN) || truths.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return truths.contains(Truth.YES) ? Answer.YES : Answer.NOT_APPLICABLE;
    }
}
