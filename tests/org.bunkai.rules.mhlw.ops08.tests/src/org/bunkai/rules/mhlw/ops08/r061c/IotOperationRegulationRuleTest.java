package org.bunkai.rules.mhlw.ops08.r061c;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class IotOperationRegulationRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), "mhlw.ops08.06.1c").onFolder(getClass());
    }
}
