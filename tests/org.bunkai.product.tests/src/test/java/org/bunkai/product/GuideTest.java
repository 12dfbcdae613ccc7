package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The user guide is whole in both languages, every view has its page, and no link leads nowhere. */
class GuideTest {

    private static final Path GUIDE = Product.ROOT.resolve("docs/guide");
    private static final Pattern VIEW = Pattern.compile("<view id=\"org\\.bunkai\\.workbench\\.(\\w+)\" name=");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final String ENDING = ".md";

    @Test
    void bothLanguagesHaveTheSamePages() throws IOException {
        assertEquals(pages("en").keySet(), pages("ja").keySet());
    }

    @Test
    void everyViewHasAPage() throws IOException {
        Matcher views = VIEW.matcher(Files.readString(Product.ROOT.resolve("bundles/org.bunkai.workbench/plugin.xml")));
        Set<String> missing = new TreeSet<>();
        int found = 0;
        while (views.find()) {
            found++;
            missing.add(views.group(1));
        }
        assertTrue(found > 5, "views were found");
        missing.removeAll(pages("ja").keySet());
        assertEquals(Set.of("help"), missing, "the guide needs no page on itself");
    }

    @Test
    void everyPageIsReachedFromTheContentsAndEveryLinkLeadsToOne() throws IOException {
        for (String language : List.of("ja", "en")) {
            Map<String, String> pages = pages(language);
            List<String> wrong = new ArrayList<>();
            pages.forEach((name, text) -> links(text).filter(link -> !pages.containsKey(link)).forEach(link -> wrong.add(name + ": " + link)));
            assertEquals(List.of(), wrong);
            Set<String> reached = new TreeSet<>(links(pages.get("index")).toList());
            reached.add("index");
            assertEquals(pages.keySet(), reached);
            assertFalse(pages.values().stream().anyMatch(text -> !text.startsWith("# ")), "every page begins with its title");
        }
    }

    private static Stream<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).map(link -> link.substring(0, link.length() - ENDING.length()));
    }

    private static Map<String, String> pages(String language) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(GUIDE.resolve(language))) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString().replace(ENDING, ""), Files.readString(file));
            }
        }
        return pages;
    }
}
