package org.bunkai.rules.mhlw.ops13.r08a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops13.SampleRun;
import org.bunkai.validation.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;

class CommunicationIntegrityRuleTest {

    private static final String ID = "mhlw.ops13.08.a";

    @Test
    void answersTheSamples() {
        RuleVerifier.of(new Operations13(), ID).onFolder(getClass());
    }

    @Test
    void weighsLessInsideAFacility() throws ModelException {
        assertEquals(List.of("VIOLATED HIGH " + ID + "@fl-1", "VIOLATED MEDIUM " + ID + "@fl-2"),
                SampleRun.answers(getClass(), "bad_01_sites_and_internal.bunkai", ID, Map.of()));
    }

    @Test
    void weighsLessWhereOnlyTheInternalPartLacksIt() throws ModelException {
        assertEquals(List.of("VIOLATED MEDIUM " + ID + "@fl-1"),
                SampleRun.answers(getClass(), "bad_02_internal_part.bunkai", ID, Map.of()));
    }
}
