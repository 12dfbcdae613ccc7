package org.bunkai.diagram.svg;

import java.util.Objects;

/**
 * A small drawing, ready for a page.
 *
 * @param svg an SVG document, to be stored as UTF-8
 * @param widthMm width on paper, at most {@value #MAX_WIDTH_MM} mm
 * @param heightMm height on paper
 * @param alternative what it shows, in words
 */
public record StripPicture(String svg, int widthMm, int heightMm, String alternative) {

    /** Width between the margins of a page of A4. */
    public static final int MAX_WIDTH_MM = 174;

    public StripPicture {
        Objects.requireNonNull(svg, "svg");
        Objects.requireNonNull(alternative, "alternative");
    }
}
