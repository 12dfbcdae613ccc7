package org.bunkai.rules.mhlw.ops18;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.bunkai.model.ModelException;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cases must show of chapter 18 (RULES.md §8): each weakness named by an investigation is violated by the rule meant. */
class CasesTest {

    @ParameterizedTest
    @CsvSource({
        "handa-2021, W11, mhlw.ops18.01.4d, mhlw.ops18.01.4d@bp-1",
        "handa-2021, W11, mhlw.ops18.01.5c, mhlw.ops18.01.5c@bp-1",
        "uda-2018, W2, mhlw.ops18.01.4b, mhlw.ops18.01.4b@bp-1~bp-1.copies1",
        "uda-2018, W2, mhlw.ops18.01.4c, mhlw.ops18.01.4c@bp-1"
    })
    void weaknessIsViolated(String sample, String weakness, String rule, String id) throws ModelException {
        Path file = Path.of(System.getProperty("bunkai.root"), "samples", sample, "as-attacked.bunkai");
        Outcome outcome = Runs.of(file, rule, Map.of()).stream().filter(f -> f.id().equals(id)).map(Finding::outcome).findFirst()
                .orElse(null);
        assertEquals(Outcome.VIOLATED, outcome, weakness);
    }
}
