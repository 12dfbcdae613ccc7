package org.bunkai.rules.mhlw.ops18.r014b;

import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class BackupSucceedsRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations18(), "mhlw.ops18.01.4b").onFolder(getClass());
    }
}
