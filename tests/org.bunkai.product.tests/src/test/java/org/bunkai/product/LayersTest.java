package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layers of ARCHITECTURE.md, read from the manifests of the product as shipped. */
class LayersTest {

    /** A bundle may need only bundles before it. */
    private static final List<String> ORDER = List.of("org.bunkai.model", "org.bunkai.model.edit", "org.bunkai.generate",
            "org.bunkai.guideline", "org.bunkai.validation.api", "org.bunkai.validation.base", "org.bunkai.validation.engine",
            "org.bunkai.rules.mhlw.ops08", "org.bunkai.rules.mhlw.ops12", "org.bunkai.rules.mhlw.ops13", "org.bunkai.rules.mhlw.ops18",
            "org.bunkai.rules.mhlw.plan15", "org.bunkai.assessment", "org.bunkai.fixes", "org.bunkai.exchange", "org.bunkai.session",
            "org.bunkai.notation", "org.bunkai.diagram.layout", "org.bunkai.diagram.svg", "org.bunkai.diagram.picture",
            "org.bunkai.diagram.edit", "org.bunkai.report.pdf", "org.bunkai.report", "org.bunkai.report.office", "org.bunkai.approval",
            "org.bunkai.glsp", "org.bunkai.diagram.glsp", "org.bunkai.cli", "org.bunkai.workbench", "org.bunkai.diagram.glsp.ui");

    /** Words of the platform in another language: fragments, which add no code. */
    private static final List<String> WORDS = List.of("org.bunkai.nl.jface", "org.bunkai.nl.renderers", "org.bunkai.nl.updates",
            "org.bunkai.nl.views", "org.bunkai.nl.workbench");

    /** What a bundle of ours may need of ours; anything not listed may need whatever stands before it. */
    private static final Map<String, Set<String>> ONLY = Map.of(
            "org.bunkai.generate", Set.of("org.bunkai.model"),
            "org.bunkai.validation.api", Set.of(),
            "org.bunkai.validation.engine", Set.of("org.bunkai.validation.api"),
            "org.bunkai.validation.base", Set.of("org.bunkai.validation.api", "org.bunkai.model"));
    private static final Set<String> FOR_RULES = Set.of("org.bunkai.validation.api", "org.bunkai.validation.base", "org.bunkai.model");

    private static final Set<String> DESKTOP = Set.of("org.bunkai.workbench", "org.bunkai.diagram.glsp.ui");
    private static final Pattern UI = Pattern.compile("org\\.eclipse\\.(ui|swt|jface|e4|core\\.resources)(\\..*)?");
    private static final Pattern CLAUSE = Pattern.compile("((?:[^,\"]|\"[^\"]*\")+)(?:,|$)");

    private static final Map<String, Attributes> MANIFESTS = new TreeMap<>();
    /** Package to the bundles that export it. */
    private static final Map<String, Set<String>> EXPORTERS = new TreeMap<>();
    private static final Map<String, Set<String>> NEEDS = new TreeMap<>();

    @BeforeAll
    static void readManifests() throws IOException {
        try (Stream<Path> plugins = Files.list(Product.HOME.resolve("plugins"))) {
            for (Path plugin : plugins.filter(p -> p.toString().endsWith(".jar")).toList()) {
                try (JarFile jar = new JarFile(plugin.toFile())) {
                    Attributes attributes = jar.getManifest().getMainAttributes();
                    MANIFESTS.put(names(attributes, "Bundle-SymbolicName").iterator().next(), attributes);
                }
            }
        }
        MANIFESTS.forEach((name, attributes) -> names(attributes, "Export-Package")
                .forEach(exported -> EXPORTERS.computeIfAbsent(exported, e -> new TreeSet<>()).add(name)));
    }

    @Test
    void productHoldsExactlyTheKnownBundles() {
        Set<String> known = new TreeSet<>(ORDER);
        known.addAll(WORDS);
        assertEquals(known, new TreeSet<>(MANIFESTS.keySet().stream().filter(n -> n.startsWith("org.bunkai.")).toList()));
        WORDS.forEach(words -> assertTrue(MANIFESTS.get(words).getValue("Fragment-Host").startsWith("org.eclipse."), words));
    }

    @Test
    void bundlesNeedOnlyLayersAboveThem() {
        List<String> problems = new ArrayList<>();
        for (String bundle : ORDER) {
            for (String needed : needs(bundle)) {
                boolean ours = needed.startsWith("org.bunkai.");
                if (ours && (ORDER.indexOf(needed) >= ORDER.indexOf(bundle) || !mayNeed(bundle, needed))) {
                    problems.add(bundle + " needs " + needed);
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void ruleApiNeedsEcoreOnly() {
        assertEquals(Set.of("org.eclipse.emf.ecore"), needs("org.bunkai.validation.api"));
    }

    @Test
    void onlyTheDesktopNeedsAUserInterface() {
        for (String bundle : ORDER) {
            Set<String> closure = closure(bundle);
            assertTrue(closure.contains("org.eclipse.emf.ecore"), "the closure was computed: " + closure);
            assertEquals(DESKTOP.contains(bundle),
                    closure.stream().filter(MANIFESTS::containsKey).anyMatch(n -> UI.matcher(n).matches()), bundle);
        }
    }

    private static boolean mayNeed(String bundle, String needed) {
        return bundle.startsWith("org.bunkai.rules.") ? FOR_RULES.contains(needed) : !ONLY.containsKey(bundle) || ONLY.get(bundle).contains(needed);
    }

    private static Set<String> closure(String start) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next) && MANIFESTS.containsKey(next)) {
                open.addAll(needs(next));
            }
        }
        return seen;
    }

    /** Bundles required (EMF names some optional ones that are not in the product), and bundles that export an imported package. */
    private static Set<String> needs(String bundle) {
        return NEEDS.computeIfAbsent(bundle, LayersTest::neededBy);
    }

    private static Set<String> neededBy(String bundle) {
        Set<String> needed = new TreeSet<>(names(MANIFESTS.get(bundle), "Require-Bundle"));
        for (String wanted : names(MANIFESTS.get(bundle), "Import-Package")) {
            EXPORTERS.getOrDefault(wanted, Set.of()).stream().filter(name -> !name.equals(bundle)).forEach(needed::add);
        }
        return needed;
    }

    private static Set<String> names(Attributes attributes, String header) {
        Set<String> names = new TreeSet<>();
        String value = attributes.getValue(header);
        if (value != null) {
            Matcher matcher = CLAUSE.matcher(value);
            while (matcher.find()) {
                names.add(matcher.group(1).split(";")[0].trim());
            }
        }
        return names;
    }
}
