package org.bunkai.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.report.ReportModel.Picture;

/**
 * A report as a page of well-formed XHTML that is HTML too: for a browser with its pictures inside, or for a printer that asks for them by
 * name. A folder of the user may replace the logo, words and any template.
 */
public final class ReportPage {

    /** Before the index of a picture in the {@code src} of an image. */
    public static final String PICTURE = "drawing:";

    private static final String LOGO = "logo.png";

    private final ReportWords words;
    private final PageTemplates templates;
    private final Optional<Path> own;

    /**
     * @param words of the report's language
     * @param own folder of the user's {@code logo.png} and templates
     * @throws IOException if there is no such folder
     */
    public ReportPage(ReportWords words, Optional<Path> own) throws IOException {
        this.words = words;
        this.own = own;
        templates = new PageTemplates(own);
    }

    /**
     * A page to print.
     *
     * @param xhtml the page
     * @param pictures SVG documents that it names by {@value ReportPage#PICTURE} and their index
     */
    public record Printed(String xhtml, List<String> pictures) {

        /** Copies its lists. */
        public Printed {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * The page for a browser: nothing is loaded from outside, and there is no script.
     *
     * @throws TemplateProblem if a template of the user's is wrong
     */
    public String html(ReportModel report) throws IOException {
        return fill(report, new Pictures(false));
    }

    /**
     * The page for a printer.
     *
     * @throws TemplateProblem if a template of the user's is wrong
     */
    public Printed printed(ReportModel report) throws IOException {
        Pictures pictures = new Pictures(true);
        String page = fill(report, pictures);
        return new Printed(page, pictures.named);
    }

    private String fill(ReportModel report, Pictures pictures) throws IOException {
        Map<String, Object> content = new HashMap<>();
        content.put("r", report);
        content.put("w", words);
        content.put("pictures", pictures);
        logo().ifPresent(logo -> content.put("logo", logo));
        return templates.fill("report.ftlh", content);
    }

    private Optional<String> logo() throws IOException {
        Path file = own.map(folder -> folder.resolve(LOGO)).orElse(null);
        return file == null || !Files.exists(file) ? Optional.empty()
                : Optional.of("data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
    }

    /** Where the pictures of a page are; templates ask it. */
    public static final class Pictures {

        private final boolean byName;
        private final List<String> named = new ArrayList<>();

        Pictures(boolean byName) {
            this.byName = byName;
        }

        /** Whether the page is for a printer. */
        public boolean isPrinted() {
            return byName;
        }

        /** The name of a picture of a page to print. */
        public String name(Picture picture) {
            named.add(picture.svg());
            return PICTURE + (named.size() - 1);
        }
    }
}
