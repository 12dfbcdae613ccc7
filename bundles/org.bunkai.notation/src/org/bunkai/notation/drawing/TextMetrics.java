package org.bunkai.notation.drawing;

/** Measures text, so that boxes fit and labels do not touch. Implementations are deterministic. */
public interface TextMetrics {

    /** Ends a shortened text. */
    String ELLIPSIS = "…";

    /**
     * Measures one line of text.
     *
     * @param text the line
     * @param sizePx font size in px
     * @param bold whether it is set in bold
     * @return its advance width in px
     */
    double width(String text, double sizePx, boolean bold);

    /**
     * Shortens a text to a width. The result ends with {@link #ELLIPSIS} when it was shortened and is empty when not
     * even one character would be left.
     *
     * @param text the line
     * @param sizePx font size in px
     * @param bold whether it is set in bold
     * @param maxWidth width in px that must not be exceeded
     * @return the text, or its longest fitting beginning
     */
    default String fit(String text, double sizePx, boolean bold, double maxWidth) {
        if (width(text, sizePx, bold) <= maxWidth) {
            return text;
        }
        int end = text.length();
        while (end > 0) {
            end = text.offsetByCodePoints(end, -1);
            String head = text.substring(0, end).stripTrailing();
            if (!head.isEmpty() && width(head + ELLIPSIS, sizePx, bold) <= maxWidth) {
                return head + ELLIPSIS;
            }
        }
        return "";
    }
}
