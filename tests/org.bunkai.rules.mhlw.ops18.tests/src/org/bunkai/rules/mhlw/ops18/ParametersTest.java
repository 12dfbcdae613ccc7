package org.bunkai.rules.mhlw.ops18;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that are ours can be overridden: what is violated by default is not with another value. */
class ParametersTest {

    private static final Path SAMPLES = Path.of("src", "org", "bunkai", "rules", "mhlw", "ops18");

    @ParameterizedTest
    @CsvSource({
        "r014b/bad_02_overdue, 01.4b, overdueIntervals, 3",
        "r014c/bad_02_long_ago, 01.4c, testedWithinDays, 366",
        "r014d/bad_02_off_line_copy_overdue, 01.4d, overdueIntervals, 8",
        "r015a/bad_01_two, 01.5a, generations, 2",
        "r015c/bad_02_overdue, 01.5c, overdueIntervals, 8"
    })
    void otherValueIsUsed(String sample, String rule, String parameter, String value) throws ModelException {
        List<Finding> findings = Runs.of(SAMPLES.resolve(sample + ".bunkai"), "mhlw.ops18." + rule, Map.of(parameter, value));
        assertEquals(List.of(Outcome.SATISFIED), findings.stream().map(Finding::outcome).distinct().toList());
    }
}
