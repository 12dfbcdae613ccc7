package org.bunkai.rules.mhlw.ops08.r061b;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class IotRiskAnalysisRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), "mhlw.ops08.06.1b").onFolder(getClass());
    }
}
