package org.bunkai.rules.mhlw.ops13.r10b;

import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class BodyEavesdroppingRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), "mhlw.ops13.10.b").onFolder(getClass());
    }
}
