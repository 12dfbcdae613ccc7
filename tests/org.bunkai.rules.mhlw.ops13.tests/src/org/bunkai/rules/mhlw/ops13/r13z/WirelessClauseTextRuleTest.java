package org.bunkai.rules.mhlw.ops13.r13z;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops13.SampleRun;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class WirelessClauseTextRuleTest {

    private static final String ID = "mhlw.ops13.13.z";

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), ID).onFolder(getClass());
    }

    @Test
    void leavesTheRestToAttestationOnceTheTextIsComplete() throws ModelException {
        assertEquals(List.of("NOT_APPLICABLE MEDIUM " + ID + "@guest"),
                SampleRun.answers(getClass(), "undecidable_01_wireless_used.bunkai", ID, Map.of("clauseTextComplete", "true")));
    }
}
