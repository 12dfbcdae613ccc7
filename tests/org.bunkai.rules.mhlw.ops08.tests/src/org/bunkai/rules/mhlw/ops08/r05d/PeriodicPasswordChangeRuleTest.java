package org.bunkai.rules.mhlw.ops08.r05d;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class PeriodicPasswordChangeRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), "mhlw.ops08.05.d").onFolder(getClass());
    }
}
