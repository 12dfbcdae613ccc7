package org.bunkai.rules.mhlw.ops12.r05c;

import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class LineAndEquipmentLifeRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations12(), "mhlw.ops12.05.c").onFolder(getClass());
    }
}
