package org.bunkai.diagram.glsp.internal.page;

/** Ids of what is drawn. Most are those of elements; the notation adds an ending where one element is drawn as several shapes. */
final class DrawnId {

    private DrawnId() {
    }

    /** The id of the element that a shape stands for: of a cloud its network, of a line of a tunnel the tunnel, of a
     * stack what is collapsed to it. */
    static String model(String drawn) {
        int end = drawn.length();
        for (String mark : new String[] {".cloud", ".box", ".unnetworked", ".boundary", ".stack", ".networks"}) {
            if (drawn.endsWith(mark)) {
                end = drawn.length() - mark.length();
            }
        }
        int line = drawn.indexOf('~');
        return drawn.substring(0, line < 0 ? end : line);
    }

    /** Whether a shape is the card of whoever runs an external network. */
    static boolean isCloud(String drawn) {
        return drawn.endsWith(".cloud");
    }
}
