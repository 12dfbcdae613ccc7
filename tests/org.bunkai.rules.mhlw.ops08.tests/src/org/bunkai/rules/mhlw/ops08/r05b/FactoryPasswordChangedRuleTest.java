package org.bunkai.rules.mhlw.ops08.r05b;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class FactoryPasswordChangedRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), "mhlw.ops08.05.b").onFolder(getClass());
    }
}
