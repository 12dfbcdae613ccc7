package org.bunkai.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.workbench.emf.ElementWords;
import org.osgi.framework.FrameworkUtil;

/** The pages of the user guide in one language: Markdown files that the build packs from {@code docs/guide}. */
final class Guide {

    /** The page with the contents. */
    static final String CONTENTS = "index";

    /** Views whose ids are not ours, and the pages that tell about them. */
    private static final Map<String, String> OF_THE_PLATFORM = Map.of("ContentOutline", "explorer", "PropertySheet", "form");
    private static final String FOLDER = "guide/";
    private static final String ENDING = ".md";

    private final SequencedMap<String, String> pages;

    private Guide(SequencedMap<String, String> pages) {
        this.pages = pages;
    }

    static Guide in(Locale locale) {
        return new Guide(Collections.list(FrameworkUtil.getBundle(Guide.class).findEntries(FOLDER + locale.getLanguage(), "*" + ENDING, false))
                .stream().collect(Collectors.toMap(Guide::name, Guide::read, (one, other) -> one, TreeMap::new)));
    }

    private static String name(URL file) {
        return file.getPath().replaceAll(".*/|\\" + ENDING + "$", "");
    }

    private static String read(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Markdown of a page. */
    Optional<String> page(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    /** The page for a part of the workbench: that of the last word of its id, or the contents. */
    String pageOf(String partId) {
        String word = partId == null ? CONTENTS : partId.substring(partId.lastIndexOf('.') + 1);
        String name = OF_THE_PLATFORM.getOrDefault(word, word);
        return pages.containsKey(name) ? name : CONTENTS;
    }

    /** A page with the lines that hold all the words, as links to their pages. */
    String search(String words, Function<Integer, String> title) {
        List<String> wanted = Stream.of(ElementWords.folded(words).strip().split("\\s+")).toList();
        List<String> found = pages.entrySet().stream().filter(page -> holds(page.getValue(), wanted))
                .map(page -> "## [" + title(page.getValue()) + "](" + page.getKey() + ENDING + ")\n\n" + lines(page.getValue(), wanted)).toList();
        return "# " + title.apply(found.size()) + "\n\n" + String.join("\n\n", found);
    }

    private static boolean holds(String text, List<String> words) {
        String folded = ElementWords.folded(text);
        return words.stream().allMatch(folded::contains);
    }

    private static String title(String page) {
        return page.lines().findFirst().orElse("").replaceFirst("^#+ *", "");
    }

    /** The lines that hold one of the words; those of tables without their bars. */
    private static String lines(String page, List<String> words) {
        return page.lines().skip(1).filter(line -> words.stream().anyMatch(ElementWords.folded(line)::contains))
                .map(line -> "- " + line.replaceFirst("^[-#\\d.| ]+", "").replaceAll(" *\\|$", "").replace(" | ", ": "))
                .collect(Collectors.joining("\n"));
    }
}
