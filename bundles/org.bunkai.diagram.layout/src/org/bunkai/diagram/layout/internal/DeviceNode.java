package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.List;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Glyph;

/** A card under construction. */
final class DeviceNode extends BoxNode {

    final int index;
    final Card card;
    final NetworkNode home;
    final List<NetworkNode> also = new ArrayList<>();
    final List<LinkEdge> links = new ArrayList<>();

    DeviceNode(int index, Card card, NetworkNode home) {
        this.index = index;
        this.card = card;
        this.home = home;
        w = Lattice.CARD_W;
        h = Lattice.CARD_H;
    }

    @Override
    String id() {
        return card.id();
    }

    @Override
    void shift(int dx, int dy) {
        x += dx;
        y += dy;
    }

    /** Has a line besides the bus, so it stands where a wire can reach it. */
    boolean linked() {
        return !links.isEmpty() || !also.isEmpty();
    }

    boolean border() {
        return card.glyph().role() == Glyph.Role.BORDER;
    }
}
