package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedNetwork;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.notation.drawing.Band;

/** Where the shapes of a drawing stand. */
final class Areas {

    private Areas() {
    }

    /** The rectangle of a box or of the mark of a boundary. */
    static Optional<Rect> of(PlacedDrawing shown, String id) {
        return Stream.of(shown.cards().stream().filter(c -> c.card().id().equals(id)).map(PlacedCard::area),
                shown.networks().stream().filter(n -> n.box().id().equals(id)).map(PlacedNetwork::area),
                shown.facilities().stream().filter(f -> f.box().id().equals(id)).map(f -> f.area()),
                shown.boundaries().stream().filter(b -> b.boundary().id().equals(id)).map(b -> b.square())).flatMap(s -> s).findFirst();
    }

    /** The corner of the box around a box, to which its place in the page is relative; 0, 0 on the paper. */
    static Point origin(PlacedDrawing shown, String id) {
        Optional<String> around = Stream.concat(shown.cards().stream().filter(c -> c.card().id().equals(id)).map(PlacedCard::network),
                shown.networks().stream().filter(n -> n.box().id().equals(id)).map(PlacedNetwork::facility)
                        .filter(facility -> !isOpen(shown, facility))).findFirst();
        return around.flatMap(a -> of(shown, a)).map(area -> new Point(area.x(), area.y())).orElse(new Point(0, 0));
    }

    /** Ids of the shapes that a line joins. */
    record Ends(String from, String to) {
    }

    /** What a line or tunnel joins. */
    static Optional<Ends> ends(PlacedDrawing shown, String line) {
        return Stream.concat(shown.lines().stream().filter(l -> l.id().equals(line)).map(l -> new Ends(l.from(), l.to())),
                shown.tunnels().stream().filter(t -> t.tunnel().id().equals(line)).map(t -> new Ends(t.tunnel().a(), t.tunnel().b())))
                .findFirst();
    }

    private static boolean isOpen(PlacedDrawing shown, String facility) {
        return shown.facilities().stream().anyMatch(f -> f.box().id().equals(facility) && f.box().band() == Band.OPEN);
    }
}
