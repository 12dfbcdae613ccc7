package org.bunkai.rules.mhlw.ops13.r13a;

import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class ProperWirelessUsersRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), "mhlw.ops13.13.a").onFolder(getClass());
    }
}
