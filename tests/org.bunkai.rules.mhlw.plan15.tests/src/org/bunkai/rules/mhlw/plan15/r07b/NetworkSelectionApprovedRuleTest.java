package org.bunkai.rules.mhlw.plan15.r07b;

import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class NetworkSelectionApprovedRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Planning15(), "mhlw.plan15.07.b").onFolder(getClass());
    }
}
