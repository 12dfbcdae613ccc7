package org.bunkai.diagram.picture;

/** The fonts of this bundle, in the order in which they are asked for a character; a bold text asks {@link #BOLD} first. */
public enum FontFace {

    /** With which drawings are measured. */
    REGULAR("BIZ UDPGothic", 400, "biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf"),

    /** With which bold texts of drawings are measured. */
    BOLD("BIZ UDPGothic", 700, "biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf"),

    /** For rare characters of names. */
    RARE("Noto Sans JP", 400, "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),

    /** For emoji, in one colour. */
    EMOJI("Noto Emoji", 400, "noto-emoji/400Regular/NotoEmoji_400Regular.ttf");

    private final String family;
    private final int weight;
    private final String file;

    FontFace(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** Name of the font's family, as style sheets have it. */
    public String family() {
        return family;
    }

    /** Weight as of style sheets: 400 or 700. */
    public int weight() {
        return weight;
    }

    /** Its file in the folder {@code fonts}. */
    String file() {
        return file;
    }
}
