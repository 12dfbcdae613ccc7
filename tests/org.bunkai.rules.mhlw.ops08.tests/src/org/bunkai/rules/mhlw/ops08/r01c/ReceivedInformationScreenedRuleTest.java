package org.bunkai.rules.mhlw.ops08.r01c;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class ReceivedInformationScreenedRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations08(), "mhlw.ops08.01.c").onFolder(getClass());
    }
}
