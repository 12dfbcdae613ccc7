package org.bunkai.rules.mhlw.ops13.r12b;

import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class ExternalStorageAuthenticationRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), "mhlw.ops13.12.b").onFolder(getClass());
    }
}
