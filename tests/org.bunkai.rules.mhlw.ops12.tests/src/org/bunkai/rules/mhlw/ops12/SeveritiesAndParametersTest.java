package org.bunkai.rules.mhlw.ops12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the expected lines of the verifier do not show: severities, and other values of the numbers that are ours. */
class SeveritiesAndParametersTest {

    private static final Path SAMPLES = Path.of("src", "org", "bunkai", "rules", "mhlw", "ops12");

    @ParameterizedTest
    @CsvSource({
        "r05a/bad_01_not_copied, m-1, VIOLATED HIGH",
        "r05a/bad_03_copied_late, m-1, VIOLATED MEDIUM",
        "r05a/bad_03_copied_late, m-2, VIOLATED MEDIUM",
        "r05a/bad_04_not_on_a_new_medium, m-1, VIOLATED HIGH",
        "r05a/bad_05_not_asked_elsewhere, m-1, VIOLATED LOW",
        "r05a/undecidable_02_copy_unknown, m-2, UNDECIDABLE HIGH"
    })
    void severityOfACopy(String sample, String medium, String expected) throws ModelException {
        assertEquals(List.of(expected), answers(sample, "mhlw.ops12.05.a", medium, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"180, VIOLATED MEDIUM", "179, SATISFIED MEDIUM"})
    void daysBeforeTheEnd(String days, String expected) throws ModelException {
        assertEquals(List.of(expected), answers("r05b/bad_01_after_the_end", "mhlw.ops12.05.b", "m-1", Map.of("planDays", days)));
    }

    private static List<String> answers(String sample, String rule, String medium, Map<String, String> parameters) throws ModelException {
        Architecture model = ModelLoader.load(SAMPLES.resolve(sample + ".bunkai"));
        RunRequest request = RunRequest.of(model, "6.0", model.getAsOf(), new ArchitectureInventory(model))
                .withOverrides(Map.of(rule, parameters));
        return new Engine(List.of(new Operations12())).run(request).findings().stream().filter(f -> f.id().equals(rule + "@" + medium))
                .map(f -> f.outcome() + " " + f.severity()).toList();
    }
}
