package org.bunkai.rules.mhlw.ops12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.bunkai.guideline.ClauseRegister;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.testkit.RulePackContract;
import org.junit.jupiter.api.Test;

/** The pack is whole: every rule has everything a rule needs. */
class Operations12Test extends RulePackContract {

    private final ClauseRegister register = ClauseRegister.load("6.0");

    @Override
    protected RulePack pack() {
        return new Operations12();
    }

    @Override
    protected Path samples() {
        return Path.of("src");
    }

    @Override
    protected Path sources() {
        return Path.of("../../bundles/org.bunkai.rules.mhlw.ops12/src");
    }

    @Override
    protected Predicate<String> clauses() {
        return id -> register.clause(id).isPresent();
    }

    @Test
    void packIsAccepted() {
        assertEquals(List.of(), checkPack());
    }

    @Test
    void indexListsTheRules() {
        assertEquals(List.of(), checkIndex());
    }

    @Test
    void citedClausesExist() {
        assertEquals(List.of(), checkClauses());
    }

    @Test
    void messagesAreCompleteInBothLanguages() {
        assertEquals(List.of(), checkMessages());
    }

    @Test
    void textsAreMade() {
        assertEquals(List.of(), checkTexts());
    }

    @Test
    void documentationIsComplete() {
        assertEquals(List.of(), checkDocuments());
    }

    @Test
    void samplesOfEveryKindExist() {
        assertEquals(List.of(), checkSamples());
    }

    @Test
    void everyRuleHasATest() {
        assertEquals(List.of(), checkTests());
    }

    @Test
    void ruleClassesAreStateless() {
        assertEquals(List.of(), checkRuleClasses());
    }

    @Test
    void ruleClassesFitOnAScreen() {
        assertEquals(List.of(), checkSizes());
    }

    @Test
    void orderOfElementsDoesNotMatter() {
        assertEquals(List.of(), checkOrder());
    }

    @Test
    void undeclaredReadsAreFound() {
        assertEquals(List.of(), checkReads());
    }
}
