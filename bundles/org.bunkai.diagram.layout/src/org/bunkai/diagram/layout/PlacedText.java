package org.bunkai.diagram.layout;

import org.bunkai.notation.drawing.Tone;

/**
 * One line of text at its place, anchored at its start, already shortened to the room it has.
 *
 * @param text what is drawn; never empty
 * @param x start in px
 * @param baseline base line in px
 * @param size font size in px
 * @param bold whether it is bold
 * @param tone how loud it speaks
 * @param area rectangle it covers; nothing else stands there
 */
public record PlacedText(String text, int x, int baseline, double size, boolean bold, Tone tone, Rect area) {

    /**
     * Copies this text, moved.
     *
     * @param dx px to the right
     * @param dy px down
     * @return the copy
     */
    public PlacedText moved(int dx, int dy) {
        return new PlacedText(text, x + dx, baseline + dy, size, bold, tone, area.moved(dx, dy));
    }
}
