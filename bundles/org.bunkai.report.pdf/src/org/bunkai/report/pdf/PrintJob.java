package org.bunkai.report.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What is to be printed.
 *
 * @param xhtml a well-formed document {@code html} with {@code head} and {@code body}. It has its styles in itself; pictures are
 *        {@code <img src="drawing:0" alt="…"/>}, which is the first of the drawings, or {@code data:image/…}. In the head,
 *        {@code bookmarks} become those of the PDF, {@code <meta name="author" …>} and {@code <meta name="subject" …>} its properties;
 *        without a subject it is the title
 * @param drawings SVG documents of {@link org.bunkai.diagram.svg.SvgWriter}
 * @param title title of the PDF; takes the place of that in the head
 * @param language language of the texts
 * @param date when the PDF was made, as it says itself
 */
public record PrintJob(String xhtml, List<String> drawings, String title, Locale language, LocalDate date) {

    /** Copies the list. */
    public PrintJob {
        drawings = List.copyOf(drawings);
    }
}
