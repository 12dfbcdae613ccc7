package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.bunkai.product.Product.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A check of a generated group finds every weakness that was sown, and nothing else. */
class GeneratedModelsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 90, 1", "3, 800, 7"})
    void exactlyTheSownWeaknessesAreViolations(int facilities, int devices, long seed) throws IOException {
        Path model = generate("group", facilities, devices, seed);
        Set<String> sown = new TreeSet<>();
        JSON.readTree(folder.resolve("group.json").toFile()).path("weaknesses")
                .forEach(weakness -> weakness.path("findings").forEach(finding -> sown.add(finding.asText())));
        Run check = Product.run("check", "--format", "json", model.toString());
        assertEquals(1, check.exit(), check.err());
        Set<String> found = new TreeSet<>();
        for (JsonNode finding : JSON.readTree(check.out()).path("findings")) {
            if (!"UNDECIDABLE".equals(finding.path("outcome").asText())) {
                found.add(finding.path("id").asText());
            }
        }
        assertEquals(sown, found);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        byte[] one = Files.readAllBytes(generate("one", 2, 100, 5));
        assertArrayEquals(one, Files.readAllBytes(generate("two", 2, 100, 5)));
        assertFalse(Arrays.equals(one, Files.readAllBytes(generate("three", 2, 100, 6))));
    }

    @Test
    void moreHospitalsThanDevicesIsAWrongCommandLine() {
        Run run = Product.run("generate", "--facilities", "3", "--devices", "2", "-o", folder.resolve("x.bunkai").toString());
        assertEquals(2, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(Files.exists(folder.resolve("x.bunkai")));
    }

    private Path generate(String name, int facilities, int devices, long seed) {
        Path model = folder.resolve(name + ".bunkai");
        Run run = Product.run("generate", "--facilities", Integer.toString(facilities), "--devices", Integer.toString(devices), "--seed",
                Long.toString(seed), "-o", model.toString(), "--truth", folder.resolve(name + ".json").toString());
        assertEquals(0, run.exit(), run.err());
        return model;
    }
}
