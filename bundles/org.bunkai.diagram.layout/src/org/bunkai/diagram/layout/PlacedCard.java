package org.bunkai.diagram.layout;

import java.util.Optional;
import org.bunkai.notation.drawing.Card;

/**
 * A card at its place.
 *
 * @param card what it is
 * @param network id of its home network
 * @param area its rectangle, the same size for all
 * @param name bold line
 * @param fact line below it
 * @param mark square of the outcome mark, over the upper right corner
 * @param pill rectangle of the count beside the mark
 */
public record PlacedCard(Card card, String network, Rect area, PlacedText name, Optional<PlacedText> fact,
        Optional<Rect> mark, Optional<Rect> pill) {

    /** Side of the pale square behind the glyph, in px. */
    public static final int GLYPH = 34;

    /** Side of the square with the letter of the shade, in px. */
    public static final int TAG = 14;

    /** {@return the square with the letter of the shade, over the lower left corner of the glyph} */
    public Rect tag() {
        return new Rect(glyph().x() - 3, glyph().bottom() - TAG + 3, TAG, TAG);
    }

    /** {@return the square of the glyph} */
    public Rect glyph() {
        int inset = (area.h() - GLYPH) / 2;
        return new Rect(area.x() + inset, area.y() + inset, GLYPH, GLYPH);
    }

    /**
     * Copies this card, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public PlacedCard moved(int dx, int dy) {
        return new PlacedCard(card, network, area.moved(dx, dy), name.moved(dx, dy), fact.map(text -> text.moved(dx, dy)),
                mark.map(square -> square.moved(dx, dy)), pill.map(rect -> rect.moved(dx, dy)));
    }
}
