package org.bunkai.diagram.svg;

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

    private static Paint tinted(String fill, String edge) {
        return Paint.fill(fill).edge(edge, 1.3);
    }
}
