package org.bunkai.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.bunkai.notation.drawing.Headline;
import org.bunkai.notation.drawing.Shade;

/**
 * The paper around a drawing: A3 landscape, legend, worst findings, title block. All lengths are px of the drawing;
 * {@link #page()} is the view box.
 *
 * @param page the paper
 * @param frame border line of the sheet
 * @param scale factor for everything outside the drawing, so that it is equally large on every sheet of paper: a legend
 *        text of 12 px is 12 × scale px of the drawing
 * @param titleBlock rectangle of the title block, bottom right
 * @param legend rectangle of the legend; zero size when there is nothing to explain
 * @param entries lines of the legend
 * @param findings rectangle of the worst findings; zero size when there are none
 * @param headlines lines of the worst findings
 * @param notes foot notes, outside all rectangles
 */
public record Sheet(Rect page, Rect frame, double scale, Rect titleBlock, Rect legend, List<Entry> entries, Rect findings,
        List<PlacedHeadline> headlines, List<PlacedText> notes) {

    /** Width of A3 landscape in mm. */
    public static final double WIDTH_MM = 420;
    /** Height of A3 landscape in mm. */
    public static final double HEIGHT_MM = 297;

    /**
     * A line of the legend.
     *
     * @param item what it explains
     * @param symbol rectangle of the symbol
     * @param text rectangle for the words
     * @param shade the shade of a {@link LegendItem#SHADE}
     */
    public record Entry(LegendItem item, Rect symbol, Rect text, Optional<Shade> shade) {

        /** Makes a line for anything but a shade. */
        public Entry(LegendItem item, Rect symbol, Rect text) {
            this(item, symbol, text, Optional.empty());
        }
    }

    /**
     * A line of the worst findings.
     *
     * @param headline what it says
     * @param symbol square of the outcome mark
     * @param text the sentence, shortened to the rectangle
     */
    public record PlacedHeadline(Headline headline, Rect symbol, PlacedText text) {
    }

    public Sheet {
        entries = List.copyOf(entries);
        headlines = List.copyOf(headlines);
        notes = List.copyOf(notes);
    }

    /** {@return mm of paper per px of the drawing} */
    public double millimetresPerPx() {
        return WIDTH_MM / page.w();
    }
}
