package org.bunkai.diagram.svg;

import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Tone;

/** The colours of the notation on white paper. Colours of text have a contrast of at least 4.5 : 1 where they stand. */
final class Palette {

    static final String PAPER = "#FFFFFF";
    static final String INK = "#1F2933";
    static final String GREY_TEXT = "#52606D";
    static final String LINE = "#3E4C59";
    static final String CARD_EDGE = "#9AA5B1";
    static final String GLYPH_SQUARE = "#F0F4F8";
    static final String PILL = "#E4E7EB";
    static final String FACILITY = "#F7F9FB";
    static final String FACILITY_EDGE = "#7B8794";
    static final String TUNNEL = "#6A3FA0";
    static final String ALERT = MarkKind.VIOLATED.color();
    /** The amber of UNDECIDABLE, a little darker, so that it can be read on the tint of a network. */
    static final String UNKNOWN = "#975600";
    static final String QUIET = MarkKind.NONE.color();
    /** Backup copies. */
    static final String COPY = "#0B6E62";

    private Palette() {
    }

    static String tone(Tone tone) {
        return switch (tone) {
            case NORMAL -> GREY_TEXT;
            case UNKNOWN -> UNKNOWN;
            case ALERT -> ALERT;
        };
    }

    /** Fill and edge of a network. */
    static Paint network(NetworkTint tint) {
        return switch (tint) {
            case CLINICAL -> tinted("#EAF3FC", "#6C9BD2");
            case MODALITY -> tinted("#E6F4F1", "#4E9C8E");
            case MAINTENANCE -> tinted("#F3ECFA", "#8F6BBF");
            case OFFICE -> tinted("#F4F4F1", "#9A9A8C");
            case BACKUP -> tinted("#EDEFF2", FACILITY_EDGE);
            case OPEN -> tinted("#FFF3E0", "#E08E0B").dashed("7 4");
        };
    }

    /** The strong tone of a hue: edges, and the square behind a white letter. */
    static String strong(Hue hue) {
        return switch (hue) {
            case BLUE -> "#1D5FA8";
            case TEAL -> "#0B6E62";
            case PURPLE -> "#6B3FA0";
            case ORANGE -> "#B4490F";
            case PINK -> "#A62A6B";
            case GREEN -> "#3E6B12";
            case BROWN -> "#7A4A21";
            case RED -> "#B3261E";
            case AMBER -> "#8A5A00";
            case GREY -> "#52606D";
        };
    }

    /** The pale tone of a hue, on which any text can be read. */
    static String pale(Hue hue) {
        return switch (hue) {
            case BLUE -> "#E3EEF9";
            case TEAL -> "#DFF3EF";
            case PURPLE -> "#F0E7F9";
            case ORANGE -> "#FDEBDF";
            case PINK -> "#FBE7F1";
            case GREEN -> "#EAF4DD";
            case BROWN -> "#F5EBDF";
            case RED -> "#FDEBE9";
            case AMBER -> "#FDF2D8";
            case GREY -> "#EFF1F3";
        };
    }

    private static Paint tinted(String fill, String edge) {
        return Paint.fill(fill).edge(edge, 1.3);
    }
}
