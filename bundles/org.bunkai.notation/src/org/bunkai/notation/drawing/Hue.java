package org.bunkai.notation.drawing;

/** Colours that shades are told apart by; a letter always says the same. Renderers own the values. */
public enum Hue {
    BLUE,
    TEAL,
    PURPLE,
    ORANGE,
    PINK,
    GREEN,
    BROWN,
    /** Alarming. */
    RED,
    /** Not known. */
    AMBER,
    /** Of no weight. */
    GREY;

    /** How many of the first ones are for things of equal rank. */
    private static final int EQUALS = 7;

    /**
     * The hue of one of several things of equal rank.
     *
     * @param index its place, from 0
     * @return its hue; from the eighth on they come again
     */
    public static Hue of(int index) {
        return values()[index % EQUALS];
    }
}
