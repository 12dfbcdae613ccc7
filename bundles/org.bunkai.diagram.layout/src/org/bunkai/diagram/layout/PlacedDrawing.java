package org.bunkai.diagram.layout;

import java.util.List;
import org.bunkai.notation.drawing.Drawing;

/**
 * A drawing with every coordinate; renderers only paint it. Painting order: facilities, networks, wires, tunnels, paths,
 * cards, boundaries, pills, marks of lines, hop circles, sheet.
 *
 * @param drawing what was placed
 * @param bounds rectangle around everything but the sheet
 * @param facilities facilities, outside parties first
 * @param networks networks
 * @param cards cards
 * @param wires strokes of links, ties and buses
 * @param lines every link and tie on its own
 * @param tunnels tunnels
 * @param boundaries boundaries
 * @param paths paths of findings
 * @param freeAreas the largest rectangles of the page that hold nothing, largest first
 * @param sheet the paper around it
 * @param places the places to save, so that the next layout starts from them
 */
public record PlacedDrawing(Drawing drawing, Rect bounds, List<PlacedFacility> facilities, List<PlacedNetwork> networks,
        List<PlacedCard> cards, List<Wire> wires, List<PlacedLine> lines, List<PlacedTunnel> tunnels,
        List<PlacedBoundary> boundaries, List<PlacedPath> paths, List<Rect> freeAreas, Sheet sheet, SavedLayout places) {

    public PlacedDrawing {
        facilities = List.copyOf(facilities);
        networks = List.copyOf(networks);
        cards = List.copyOf(cards);
        wires = List.copyOf(wires);
        lines = List.copyOf(lines);
        tunnels = List.copyOf(tunnels);
        boundaries = List.copyOf(boundaries);
        paths = List.copyOf(paths);
        freeAreas = List.copyOf(freeAreas);
    }
}
