package org.bunkai.rules.mhlw.plan15.r05a;

import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class MediaDegradationRegulationRuleTest {

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Planning15(), "mhlw.plan15.05.a").onFolder(getClass());
    }
}
