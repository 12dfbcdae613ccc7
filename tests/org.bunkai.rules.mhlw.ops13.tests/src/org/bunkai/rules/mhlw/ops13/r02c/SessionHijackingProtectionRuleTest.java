package org.bunkai.rules.mhlw.ops13.r02c;

import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class SessionHijackingProtectionRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), "mhlw.ops13.02.c").onFolder(getClass());
    }
}
