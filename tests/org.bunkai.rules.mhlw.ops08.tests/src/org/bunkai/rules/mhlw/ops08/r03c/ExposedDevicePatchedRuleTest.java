package org.bunkai.rules.mhlw.ops08.r03c;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class ExposedDevicePatchedRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), "mhlw.ops08.03.c").onFolder(getClass());
    }
}
