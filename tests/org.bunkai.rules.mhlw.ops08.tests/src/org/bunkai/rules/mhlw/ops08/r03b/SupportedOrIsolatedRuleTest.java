package org.bunkai.rules.mhlw.ops08.r03b;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class SupportedOrIsolatedRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), "mhlw.ops08.03.b").onFolder(getClass());
    }
}
