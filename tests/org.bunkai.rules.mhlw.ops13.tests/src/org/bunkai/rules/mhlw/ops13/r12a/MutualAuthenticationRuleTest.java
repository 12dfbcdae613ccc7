package org.bunkai.rules.mhlw.ops13.r12a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops13.SampleRun;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class MutualAuthenticationRuleTest {

    private static final String ID = "mhlw.ops13.12.a";

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), ID).onFolder(getClass());
    }

    @Test
    void weighsLessInsideTheInstitution() throws ModelException {
        assertEquals(List.of("VIOLATED HIGH " + ID + "@fl-1", "VIOLATED MEDIUM " + ID + "@fl-2"),
                SampleRun.answers(getClass(), "bad_01_one_side.bunkai", ID, Map.of()));
    }
}
