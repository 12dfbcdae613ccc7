package org.bunkai.diagram.glsp.internal.graph;

/** Types of the elements of a graph, as the page knows them. */
public final class Types {

    /** A facility. */
    public static final String FACILITY = "node:facility";
    /** A network, in a facility or on the paper. */
    public static final String NETWORK = "node:network";
    /** The card of a device. */
    public static final String DEVICE = "node:device";
    /** The card of whoever runs an external network. */
    public static final String CLOUD = "node:cloud";
    /** A boundary of responsibility across a line. */
    public static final String BOUNDARY = "node:boundary";
    /** A link between two cards. */
    public static final String LINK = "edge:link";
    /** The line from a card to a further network of its device. */
    public static final String TIE = "edge:tie";
    /** A tunnel. */
    public static final String TUNNEL = "edge:tunnel";
    /** The name of a node, for editing it in place. */
    public static final String NAME = "label:name";
    /** What the id of a name ends with; before it stands the id of the node. */
    public static final String NAME_SUFFIX = "_name";

    private Types() {
    }

    /** Id of the node that a name belongs to. */
    public static String named(String name) {
        return name.endsWith(NAME_SUFFIX) ? name.substring(0, name.length() - NAME_SUFFIX.length()) : name;
    }
}
