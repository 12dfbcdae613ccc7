package org.bunkai.rules.mhlw.ops13.r01d;

import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class NoOverlappingDutiesRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), "mhlw.ops13.01.d").onFolder(getClass());
    }
}
