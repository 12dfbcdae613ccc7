package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Every feature of the architecture metamodel is read by a rule, a writer or the drawing, or stands in {@code awaited-features.txt} with what
 * it waits for. "Read" = hand-written code names its getter or its constant; that of the generator and of the diagram's server, whose graph
 * has getters of the same names, left out.
 */
class FeatureUseTest {

    private static final Path BUNDLES = Product.ROOT.resolve("bundles");
    private static final Pattern AWAITED = Pattern.compile("\\w+\\.\\w+ = (ledger|containment)");

    private static final Map<String, String> FEATURES = new TreeMap<>();
    private static String code;

    @BeforeAll
    static void read() throws Exception {
        NodeList classes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BUNDLES.resolve("org.bunkai.model/model/architecture.ecore").toFile()).getElementsByTagName("eClassifiers");
        for (int i = 0; i < classes.getLength(); i++) {
            Element type = (Element) classes.item(i);
            NodeList features = type.getElementsByTagName("eStructuralFeatures");
            for (int j = 0; j < features.getLength(); j++) {
                String name = ((Element) features.item(j)).getAttribute("name");
                FEATURES.put(type.getAttribute("name") + "." + name, Character.toUpperCase(name.charAt(0)) + name.substring(1));
            }
        }
        try (Stream<Path> sources = Files.walk(BUNDLES)) {
            code = sources.filter(p -> p.toString().contains("/src/") && p.toString().endsWith(".java")
                    && !p.toString().contains("/org.bunkai.model/") && !p.toString().contains("/org.bunkai.generate/")
                    && !p.toString().contains("/org.bunkai.diagram.glsp/"))
                    .map(FeatureUseTest::content).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void everyFeatureIsReadOrAwaited() throws IOException {
        List<String> unread = FEATURES.keySet().stream().filter(f -> !isRead(f)).toList();
        assertEquals(String.join("\n", new TreeSet<>(unread)), String.join("\n", new TreeSet<>(awaited().keySet())));
    }

    @Test
    void awaitedFeaturesNameTheirReader() throws IOException {
        List<String> wrong = new ArrayList<>(lines());
        wrong.removeIf(line -> AWAITED.matcher(line).matches());
        assertEquals(List.of(), wrong);
    }

    private static boolean isRead(String feature) {
        String name = FEATURES.get(feature);
        return code.contains("get" + feature.substring(0, feature.indexOf('.')) + "_" + name + "()")
                || Pattern.compile("\\.(get|is)" + name + "\\(\\)|::(get|is)" + name + "\\b").matcher(code).find();
    }

    private static Map<String, String> awaited() throws IOException {
        return lines().stream().collect(Collectors.toMap(l -> l.split(" = ")[0], l -> l.split(" = ")[1], (a, b) -> a, TreeMap::new));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Product.ROOT.resolve("tests/org.bunkai.product.tests/awaited-features.txt")).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
