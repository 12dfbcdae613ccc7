package org.bunkai.diagram.svg;

import java.util.Objects;
import org.bunkai.notation.drawing.BoundaryStrip;
import org.bunkai.notation.drawing.Strip;

/**
 * Writes strips as SVG documents in the elements of {@link SvgWriter}: the path of a finding in one row, and single boundaries. 4 px are
 * 1 mm. The same input gives the same text. Stateless.
 */
public final class StripWriter {

    private final SvgOptions options;
    private final Words words;

    /**
     * @param options language and font metrics
     */
    public StripWriter(SvgOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        words = new Words(options.language());
    }

    /**
     * Writes the path of a finding.
     *
     * @param strip what is shown
     * @return a picture 15 mm high, as wide as it has to be
     */
    public StripPicture write(Strip strip) {
        return new PathPicture(words, options.metrics()).of(strip);
    }

    /**
     * Writes a boundary with both of its sides.
     *
     * @param strip what is shown
     * @return a picture 174 mm wide and 26 mm high
     */
    public StripPicture write(BoundaryStrip strip) {
        return new BoundaryPicture(words, options.metrics()).of(strip);
    }
}
