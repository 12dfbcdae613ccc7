package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Every rule pack in the file tree is built, shipped, required and held to the contract of packs; nobody can forget one. */
class PacksTest {

    private static final String PREFIX = "org.bunkai.rules.";

    @Test
    void theFoundingPagesChaptersHavePacks() throws IOException {
        assertEquals(Set.of("mhlw.ops08", "mhlw.ops12", "mhlw.ops13", "mhlw.ops18", "mhlw.plan15"), packs());
    }

    @Test
    void everyPackIsRequiredByEveryCheck() throws IOException {
        Path list = Product.ROOT.resolve("bundles/org.bunkai.assessment/src/org/bunkai/assessment/built-in-packs.txt");
        assertEquals(packs(), new TreeSet<>(Files.readAllLines(list)));
    }

    @Test
    void everyPackIsShipped() throws IOException {
        String feature = Files.readString(Product.ROOT.resolve("features/org.bunkai.mhlw.feature/feature.xml"));
        Set<String> shipped = new TreeSet<>();
        new ObjectMapper().readTree(Product.run("check", "--format", "json", "--fail-on", "never", Product.SAMPLE.toString()).out())
                .path("packs").forEach(pack -> shipped.add(pack.path("id").asText()));
        assertEquals(packs(), shipped);
        packs().forEach(pack -> assertTrue(feature.contains("\"" + PREFIX + pack + "\""), pack));
    }

    @Test
    void everyPackIsHeldToTheContract() throws IOException {
        for (String pack : packs()) {
            Path tests = Product.ROOT.resolve("tests/" + PREFIX + pack + ".tests/src");
            try (Stream<Path> files = Files.walk(tests)) {
                List<String> contracts = files.filter(file -> file.toString().endsWith("Test.java"))
                        .filter(file -> content(file).contains("extends RulePackContract")).map(PacksTest::content).toList();
                assertEquals(1, contracts.size(), pack);
                assertTrue(contracts.get(0).contains("return checks().map("), pack + " leaves checks of the contract out");
            }
        }
    }

    private static Set<String> packs() throws IOException {
        try (Stream<Path> bundles = Files.list(Product.ROOT.resolve("bundles"))) {
            return bundles.map(bundle -> bundle.getFileName().toString()).filter(name -> name.startsWith(PREFIX))
                    .map(name -> name.substring(PREFIX.length())).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
