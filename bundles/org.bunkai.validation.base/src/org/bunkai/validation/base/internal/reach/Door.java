package org.bunkai.validation.base.internal.reach;

/**
 * One way in which a source sends or a target receives.
 *
 * @param node where
 * @param station who, {@link Topology#NOBODY} if several or nobody in the model can
 * @param port the port of that station, {@link Topology#NOBODY} if several or nobody in the model can
 * @param signature of who sends or receives
 * @param witness a port with that signature, {@link Topology#NOBODY} if it is nobody in the model
 */
record Door(int node, int station, int port, int signature, int witness) {

    /** The same for all who cannot be told apart. */
    Door anonymous() {
        return new Door(node, Topology.NOBODY, Topology.NOBODY, signature, Topology.NOBODY);
    }
}
