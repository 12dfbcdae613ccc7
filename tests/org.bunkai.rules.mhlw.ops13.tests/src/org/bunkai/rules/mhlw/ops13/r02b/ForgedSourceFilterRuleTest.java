package org.bunkai.rules.mhlw.ops13.r02b;

import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class ForgedSourceFilterRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), "mhlw.ops13.02.b").onFolder(getClass());
    }
}
