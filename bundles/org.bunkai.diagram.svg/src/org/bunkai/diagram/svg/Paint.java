package org.bunkai.diagram.svg;

import java.util.Objects;

/**
 * How a shape is painted.
 *
 * @param fill colour of the inside
 * @param stroke colour of the line
 * @param width width of the line in px
 * @param dash dashes, as in SVG; empty for a solid line
 * @param opacity opacity of the line, 0 to 1
 */
record Paint(String fill, String stroke, double width, String dash, double opacity) {

    private static final String NONE = "none";

    Paint {
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(stroke, "stroke");
        Objects.requireNonNull(dash, "dash");
    }

    static Paint fill(String colour) {
        return new Paint(colour, NONE, 0, "", 1);
    }

    static Paint line(String colour, double width) {
        return new Paint(NONE, colour, width, "", 1);
    }

    Paint edge(String colour, double lineWidth) {
        return new Paint(fill, colour, lineWidth, dash, opacity);
    }

    /** The same strokes in other colours. */
    Paint toned(String inside, String line) {
        return new Paint(inside, line, width, dash, opacity);
    }

    Paint dashed(String dashes) {
        return new Paint(fill, stroke, width, dashes, opacity);
    }

    Paint translucent(double value) {
        return new Paint(fill, stroke, width, dash, value);
    }

    void to(XmlBuilder xml) {
        xml.attr("fill", fill);
        if (stroke.equals(NONE)) {
            return;
        }
        xml.attr("stroke", stroke).attr("stroke-width", width);
        if (!dash.isEmpty()) {
            // Round caps would eat the gaps.
            xml.attr("stroke-dasharray", dash).attr("stroke-linecap", "butt");
        }
        if (opacity < 1) {
            xml.attr("stroke-opacity", opacity);
        }
    }
}
