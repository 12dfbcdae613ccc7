package org.bunkai.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Tie;

/**
 * Counts what is wrong with a placed drawing, from its records alone and so independently of how it was made.
 *
 * @param labelOnLabel parts of two labels that overlap; a label is a boundary's circle, bars and names, a tunnel's pill, a
 *        hop's circle, an outcome mark on a line
 * @param labelOnCard parts of labels over a card or its mark
 * @param labelOnTitle parts of labels over a title, a note or an operator's pill
 * @param labelOnLine parts of labels over a line that is not their own
 * @param unplaced labels without a place, lines without a course
 * @param cardOnCard cards over cards, titles over titles or cards
 * @param markOnCard marks over other cards or over titles
 * @param lineOnCard pieces of lines through a card
 * @param lineOnMark pieces of lines through a mark
 * @param lineOnTitle pieces of lines through a title or note
 * @param lineOnLine pieces of two wires that share a stretch
 * @param crossings clean crossings of two wires
 * @param bends corners of links and ties
 * @param foreignNetworks pairs of a wire and a network it runs through without belonging there
 * @param sheetOnDrawing parts of the sheet (title block, legend, findings, notes) over the drawing, each other or the frame
 */
public record LayoutMetrics(int labelOnLabel, int labelOnCard, int labelOnTitle, int labelOnLine, int unplaced, int cardOnCard,
        int markOnCard, int lineOnCard, int lineOnMark, int lineOnTitle, int lineOnLine, int crossings, int bends, int foreignNetworks,
        int sheetOnDrawing) {

    /**
     * Measures a drawing.
     *
     * @param drawing the drawing
     * @return what is wrong with it
     */
    public static LayoutMetrics of(PlacedDrawing drawing) {
        Survey survey = new Survey(drawing);
        return new LayoutMetrics(survey.labelOnLabel(), survey.labelOnCard(), survey.labelOnTitle(), survey.labelOnLine(),
                survey.unplaced(), survey.cardOnCard(), survey.markOnCard(), survey.lineOnCard(), survey.lineOnMark(),
                survey.lineOnTitle(), survey.lineOnLine(), survey.crossings(), survey.bends(), survey.foreignNetworks(),
                survey.sheetOnDrawing());
    }

    /** {@return the sum of everything that must not happen at all: overlaps of every kind and things left out} */
    public int faults() {
        return labelOnLabel + labelOnCard + labelOnTitle + labelOnLine + unplaced + cardOnCard + markOnCard + lineOnCard + lineOnMark
                + lineOnTitle + lineOnLine + sheetOnDrawing;
    }

    private record LabelPart(int label, Rect area, Set<Wire> own, boolean hop) {
    }

    private record Piece(Wire wire, Segment segment) {
    }

    private static final class Survey {

        private final PlacedDrawing drawing;
        private final List<LabelPart> labels = new ArrayList<>();
        private final List<Rect> cards;
        private final List<Rect> marks = new ArrayList<>();
        private final Map<Rect, Rect> cardOfMark = new LinkedHashMap<>();
        private final List<Rect> titles = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private int labelCount;

        Survey(PlacedDrawing drawing) {
            this.drawing = drawing;
            cards = drawing.cards().stream().map(PlacedCard::area).toList();
            for (PlacedCard card : drawing.cards()) {
                for (Optional<Rect> mark : List.of(card.mark(), card.pill())) {
                    mark.ifPresent(area -> {
                        marks.add(area);
                        cardOfMark.put(area, card.area());
                    });
                }
            }
            for (PlacedFacility facility : drawing.facilities()) {
                facility.name().ifPresent(text -> titles.add(text.area()));
                facility.kind().ifPresent(text -> titles.add(text.area()));
                facility.pill().ifPresent(titles::add);
                facility.mark().ifPresent(mark -> titles.addAll(mark.areas()));
                facility.notes().forEach(text -> titles.add(text.area()));
            }
            for (PlacedNetwork network : drawing.networks()) {
                titles.add(network.name().area());
                network.subtitle().ifPresent(text -> titles.add(text.area()));
                network.mark().ifPresent(mark -> titles.addAll(mark.areas()));
                network.notes().forEach(text -> titles.add(text.area()));
            }
            for (Wire wire : drawing.wires()) {
                wire.lines().forEach(line -> line.segments().forEach(segment -> pieces.add(new Piece(wire, segment))));
            }
            labels();
        }

        private void labels() {
            for (PlacedBoundary boundary : drawing.boundaries()) {
                Set<Wire> own = wires(boundary.boundary().on());
                List<Rect> areas = new ArrayList<>(List.of(Rect.around(boundary.circle(), PlacedBoundary.RADIUS)));
                areas.add(boundary.bars().stream().map(Segment::bounds).reduce(Rect::union).orElseThrow());
                boundary.left().ifPresent(text -> areas.add(text.area()));
                boundary.right().ifPresent(text -> areas.add(text.area()));
                boundary.sign().ifPresent(areas::add);
                add(areas, own, false);
            }
            for (PlacedTunnel tunnel : drawing.tunnels()) {
                tunnel.pill().ifPresent(pill -> add(List.of(pill), Set.of(), false));
                boolean carried = !tunnel.tunnel().carriers().isEmpty();
                tunnel.sign().ifPresent(sign -> add(List.of(sign), wires(tunnel.tunnel().id()), !carried));
            }
            for (PlacedLine line : drawing.lines()) {
                line.sign().ifPresent(sign -> add(List.of(sign), wires(line.id()), false));
            }
            for (PlacedPath path : drawing.paths()) {
                for (PlacedPath.Hop hop : path.hops()) {
                    hop.circle().ifPresent(circle -> add(List.of(Rect.around(circle, PlacedPath.RADIUS)), Set.of(), true));
                }
            }
        }

        private Set<Wire> wires(String line) {
            Set<String> ids = new HashSet<>(Set.of(line));
            drawing.drawing().tunnels().stream().filter(tunnel -> tunnel.id().equals(line))
                    .forEach(tunnel -> ids.addAll(tunnel.carriers()));
            Set<Wire> wires = new HashSet<>();
            drawing.wires().stream().filter(wire -> wire.elements().stream().anyMatch(ids::contains)).forEach(wires::add);
            return wires;
        }

        private void add(List<Rect> areas, Set<Wire> own, boolean hop) {
            areas.forEach(area -> labels.add(new LabelPart(labelCount, area, own, hop)));
            labelCount++;
        }

        private static int hits(Rect area, List<Rect> obstacles) {
            return (int) obstacles.stream().filter(area::hits).count();
        }

        int labelOnLabel() {
            int count = 0;
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    if (labels.get(i).label != labels.get(j).label && labels.get(i).area.hits(labels.get(j).area)) {
                        count++;
                    }
                }
            }
            return count;
        }

        int labelOnCard() {
            return labels.stream().mapToInt(label -> hits(label.area, cards) + hits(label.area, marks)).sum();
        }

        int labelOnTitle() {
            return labels.stream().mapToInt(label -> hits(label.area, titles)).sum();
        }

        int labelOnLine() {
            int count = 0;
            for (LabelPart label : labels) {
                for (Piece piece : pieces) {
                    if (!label.hop && !label.own.contains(piece.wire) && piece.segment.crosses(label.area)) {
                        count++;
                    }
                }
            }
            return count;
        }

        int unplaced() {
            int count = drawing.drawing().boundaries().size() - drawing.boundaries().size();
            count += (int) drawing.lines().stream()
                    .filter(line -> line.route().isEmpty() || line.mark().asksForAttention() && line.sign().isEmpty()).count();
            for (PlacedTunnel tunnel : drawing.tunnels()) {
                count += tunnel.lines().isEmpty() || tunnel.pill().isEmpty() && !tunnel.tunnel().label().isEmpty() ? 1 : 0;
                count += tunnel.tunnel().mark().asksForAttention() && tunnel.sign().isEmpty() ? 1 : 0;
            }
            for (PlacedPath path : drawing.paths()) {
                count += (int) path.hops().stream().filter(hop -> !hop.route().isEmpty() && hop.circle().isEmpty()).count();
            }
            return count;
        }

        int cardOnCard() {
            int count = 0;
            for (int i = 0; i < cards.size(); i++) {
                count += hits(cards.get(i), cards.subList(i + 1, cards.size()));
            }
            for (int i = 0; i < titles.size(); i++) {
                count += hits(titles.get(i), cards) + hits(titles.get(i), titles.subList(i + 1, titles.size()));
            }
            return count;
        }

        int markOnCard() {
            int count = 0;
            for (Map.Entry<Rect, Rect> mark : cardOfMark.entrySet()) {
                count += hits(mark.getKey(), titles);
                count += (int) cards.stream().filter(card -> !card.equals(mark.getValue()) && card.hits(mark.getKey())).count();
            }
            return count;
        }

        private int through(List<Rect> areas, int inset) {
            int count = 0;
            for (Rect area : areas) {
                Rect inner = area.grow(-inset);
                count += (int) pieces.stream().filter(piece -> piece.segment.crosses(inner)).count();
            }
            return count;
        }

        int lineOnCard() {
            return through(cards, 1);
        }

        int lineOnMark() {
            return through(marks, 0);
        }

        int lineOnTitle() {
            return through(titles, 0);
        }

        int lineOnLine() {
            int count = 0;
            for (int i = 0; i < pieces.size(); i++) {
                for (int j = i + 1; j < pieces.size(); j++) {
                    if (pieces.get(i).wire != pieces.get(j).wire && share(pieces.get(i).segment, pieces.get(j).segment)) {
                        count++;
                    }
                }
            }
            return count;
        }

        private static boolean share(Segment a, Segment b) {
            if (a.horizontal() != b.horizontal()) {
                return false;
            }
            Rect first = a.bounds();
            Rect second = b.bounds();
            return a.horizontal()
                    ? first.y() == second.y() && Math.min(first.right(), second.right()) - Math.max(first.x(), second.x()) > 0
                    : first.x() == second.x() && Math.min(first.bottom(), second.bottom()) - Math.max(first.y(), second.y()) > 0;
        }

        int crossings() {
            int count = 0;
            for (int i = 0; i < pieces.size(); i++) {
                for (int j = i + 1; j < pieces.size(); j++) {
                    if (pieces.get(i).wire != pieces.get(j).wire && pieces.get(i).segment.crosses(slim(pieces.get(j).segment))) {
                        count++;
                    }
                }
            }
            return count;
        }

        /** A piece as a rectangle without its ends, for a piece across it. */
        private static Rect slim(Segment segment) {
            Rect box = segment.bounds();
            return segment.horizontal() ? new Rect(box.x(), box.y(), box.w(), 0) : new Rect(box.x(), box.y(), 0, box.h());
        }

        int bends() {
            return drawing.wires().stream().filter(wire -> wire.kind() != Wire.Kind.BUS).flatMap(wire -> wire.lines().stream())
                    .mapToInt(line -> Math.max(0, line.points().size() - 2)).sum();
        }

        int foreignNetworks() {
            Map<String, Set<String>> homes = homes();
            int count = 0;
            for (PlacedNetwork network : drawing.networks()) {
                Rect inner = network.area().grow(-1);
                Set<Wire> through = new HashSet<>();
                for (Piece piece : pieces) {
                    if (piece.segment.crosses(inner) && !belongs(piece.wire, network.box().id(), homes)) {
                        through.add(piece.wire);
                    }
                }
                count += through.size();
            }
            return count;
        }

        private static boolean belongs(Wire wire, String network, Map<String, Set<String>> homes) {
            return wire.kind() == Wire.Kind.BUS ? wire.owner().equals(network)
                    : wire.elements().stream().anyMatch(element -> homes.get(element).contains(network));
        }

        /** Link or tie to the networks at its ends. */
        private Map<String, Set<String>> homes() {
            Map<String, String> home = new LinkedHashMap<>();
            Map<String, Set<String>> homes = new LinkedHashMap<>();
            for (PlacedCard placed : drawing.cards()) {
                Card card = placed.card();
                home.put(card.id(), placed.network());
                for (Tie tie : card.also()) {
                    homes.put(tie.id(), Set.of(placed.network(), tie.network()));
                }
            }
            for (LinkLine link : drawing.drawing().links()) {
                homes.put(link.id(), new HashSet<>(List.of(home.get(link.a()), home.get(link.b()))));
            }
            return homes;
        }

        int sheetOnDrawing() {
            Sheet sheet = drawing.sheet();
            List<Rect> parts = new ArrayList<>(List.of(sheet.titleBlock(), sheet.legend(), sheet.findings()));
            sheet.notes().forEach(note -> parts.add(note.area()));
            parts.removeIf(part -> part.w() == 0 || part.h() == 0);
            List<Rect> contents = new ArrayList<>(drawing.facilities().stream().map(PlacedFacility::area).toList());
            pieces.forEach(piece -> contents.add(piece.segment.bounds().grow(1)));
            labels.forEach(label -> contents.add(label.area));
            int count = drawing.bounds().inside(sheet.frame()) ? 0 : 1;
            for (int i = 0; i < parts.size(); i++) {
                count += hits(parts.get(i), contents) + hits(parts.get(i), parts.subList(i + 1, parts.size()));
                count += parts.get(i).inside(sheet.frame()) ? 0 : 1;
            }
            return count;
        }
    }
}
