package org.bunkai.notation;

import java.util.List;

import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Tunnel;

/**
 * Ids of what is drawn. Most are those of elements; an ending tells a shape that the notation adds to an element, or one of several lines
 * that an element is drawn as.
 */
public final class DrawnId {

    private static final String CLOUD = ".cloud";
    private static final String BOX = ".box";
    private static final String UNNETWORKED = ".unnetworked";
    private static final String BOUNDARY = ".boundary";
    private static final String STACK = ".stack";
    private static final String NETWORKS = ".networks";
    private static final List<String> ENDINGS = List.of(CLOUD, BOX, UNNETWORKED, BOUNDARY, STACK, NETWORKS);
    /** In no id of an element. */
    private static final char LINE = '~';

    private DrawnId() {
    }

    /** The card of whoever runs an external network. */
    public static String cloud(Network network) {
        return network.getId() + CLOUD;
    }

    /** The box around an external network. */
    static String box(Network network) {
        return network.getId() + BOX;
    }

    /** The box around the devices of a facility that are in none of its networks. */
    static String unnetworked(Facility facility) {
        return facility.getId() + UNNETWORKED;
    }

    /** The boundary that a line should have. */
    static String boundary(String line) {
        return line + BOUNDARY;
    }

    /** One of the lines of a tunnel, from 1; the first is the tunnel itself, so that boundaries find it. */
    static String line(Tunnel tunnel, int number) {
        return number == 1 ? tunnel.getId() : line(tunnel.getId(), Integer.toString(number));
    }

    /** One of the lines that an element is drawn as, told from the others by a word. */
    public static String line(String id, String word) {
        return id + LINE + word;
    }

    /** The one card that a facility or network is collapsed to. */
    public static String stack(String id) {
        return id + STACK;
    }

    /** The box around the card that a facility is collapsed to. */
    public static String networks(String facility) {
        return facility + NETWORKS;
    }

    /**
     * The id of the element that a shape stands for.
     *
     * @param drawn id of a shape
     * @return of a cloud its network, of a line of a tunnel the tunnel, of a stack what is collapsed to it; else the id itself
     */
    public static String model(String drawn) {
        int line = drawn.indexOf(LINE);
        if (line >= 0) {
            return drawn.substring(0, line);
        }
        return ENDINGS.stream().filter(drawn::endsWith).map(ending -> drawn.substring(0, drawn.length() - ending.length())).findFirst()
                .orElse(drawn);
    }

    /** Whether a shape is the card of whoever runs an external network. */
    public static boolean isCloud(String drawn) {
        return drawn.endsWith(CLOUD);
    }
}
