package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The list of licences that the About dialog shows is that of what is shipped, in the products of all systems. */
class ThirdPartyTest {

    private static final Path PRODUCTS = Product.ROOT.resolve("releng/org.bunkai.product/target/products/org.bunkai.product");
    private static final Path LIST = Product.ROOT.resolve("bundles/org.bunkai.workbench/third-party.tsv");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    @Test
    void everyBundleOfOthersIsListedWithItsVersionAndNothingElseIs() throws IOException {
        Set<String> shipped = new TreeSet<>();
        manifests().forEach((name, manifest) -> shipped.add(name + "\t" + manifest.getValue("Bundle-Version")));
        Set<String> listed = new TreeSet<>();
        rows().forEach(row -> assertTrue(listed.add(row.get(0) + "\t" + row.get(1)), () -> "listed twice: " + row));
        assertEquals(Set.of(), without(shipped, listed), "shipped, but not listed");
        assertEquals(Set.of(), without(listed, shipped), "listed, but not shipped");
    }

    @Test
    void everyLicenceIsNamedAndWhatABundleStatesIsNotContradicted() throws IOException {
        Map<String, Attributes> manifests = manifests();
        for (List<String> row : rows()) {
            assertTrue(!row.get(2).isBlank() && !row.get(3).isBlank(), () -> "unknown licences are said to be unknown: " + row);
            String stated = manifests.get(row.get(0)).getValue("Bundle-License");
            assertEquals(stated != null, row.get(3).contains("Bundle-License"), row::toString);
            if (stated != null) {
                assertTrue(agree(stated.toLowerCase(), row.get(2)), () -> row + " states " + stated);
            }
        }
    }

    private static boolean agree(String stated, String licence) {
        return Stream.of(licence.split(" or ")).map(String::toLowerCase).anyMatch(name -> stated.contains(name)
                || name.equals("epl-2.0") && stated.matches("(?s).*(epl v2.0|public license - version 2.0).*")
                || name.startsWith("lgpl-") && stated.contains("gnu.org/licenses/lgpl")
                || name.equals("apache-2.0") && stated.contains("apache.org/licenses/license-2.0"));
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList();
    }

    private static Map<String, Attributes> manifests() throws IOException {
        Map<String, Attributes> manifests = new TreeMap<>();
        List<Path> plugins;
        try (Stream<Path> all = Files.walk(PRODUCTS)) {
            plugins = all.filter(path -> path.getParent().getFileName().toString().equals("plugins")).toList();
        }
        for (Path plugin : plugins) {
            Attributes attributes = manifest(plugin).getMainAttributes();
            String name = attributes.getValue("Bundle-SymbolicName").split(";")[0].trim();
            if (!name.startsWith("org.bunkai.")) {
                manifests.put(name, attributes);
            }
        }
        assertEquals(5, new TreeSet<>(manifests.keySet()).stream().filter(n -> n.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa).*")).count());
        return manifests;
    }

    private static Manifest manifest(Path plugin) throws IOException {
        if (Files.isDirectory(plugin)) {
            try (InputStream in = Files.newInputStream(plugin.resolve(MANIFEST))) {
                return new Manifest(in);
            }
        }
        try (JarFile jar = new JarFile(plugin.toFile())) {
            return jar.getManifest();
        }
    }
}
