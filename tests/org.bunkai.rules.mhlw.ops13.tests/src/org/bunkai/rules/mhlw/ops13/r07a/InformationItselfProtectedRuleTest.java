package org.bunkai.rules.mhlw.ops13.r07a;

import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class InformationItselfProtectedRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), "mhlw.ops13.07.a").onFolder(getClass());
    }
}
