package org.bunkai.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every counter counts: a good drawing is spoiled on purpose. */
class LayoutMetricsTest {

    private static PlacedDrawing good;

    @BeforeAll
    static void arrange() {
        good = TopologyLayout.arrange(SampleDrawings.handa().build());
    }

    private static PlacedDrawing with(List<PlacedCard> cards, List<Wire> wires, List<PlacedBoundary> boundaries, Sheet sheet) {
        return new PlacedDrawing(good.drawing(), good.bounds(), good.facilities(), good.networks(), cards, wires, good.lines(),
                good.tunnels(),
                boundaries, good.paths(), good.freeAreas(), sheet, good.places());
    }

    private static void fires(PlacedDrawing spoiled, ToIntFunction<LayoutMetrics> counter) {
        assertEquals(0, counter.applyAsInt(LayoutMetrics.of(good)));
        assertTrue(counter.applyAsInt(LayoutMetrics.of(spoiled)) > 0);
    }

    private static PlacedDrawing label(Point circle) {
        List<PlacedBoundary> boundaries = new ArrayList<>(good.boundaries());
        PlacedBoundary old = boundaries.getFirst();
        boundaries.set(0, new PlacedBoundary(old.boundary(), old.at(), old.bars(), circle, old.leader(), old.left(), old.right(),
                old.sign()));
        return with(good.cards(), good.wires(), boundaries, good.sheet());
    }

    private static PlacedDrawing line(Point from, Point to) {
        List<Wire> wires = new ArrayList<>(good.wires());
        wires.add(new Wire(Wire.Kind.BUS, "x", List.of(), List.of(new Polyline(List.of(from, to))), List.of()));
        return with(good.cards(), wires, good.boundaries(), good.sheet());
    }

    private static PlacedDrawing through(Rect area) {
        return line(new Point(area.x() - 5, area.centre().y()), new Point(area.right() + 5, area.centre().y()));
    }

    private static PlacedDrawing card(String onto) {
        List<PlacedCard> cards = new ArrayList<>(good.cards());
        PlacedCard old = TopologyLayoutTest.card(good, "sv-5");
        Rect area = TopologyLayoutTest.card(good, onto).area();
        cards.set(cards.indexOf(old), new PlacedCard(old.card(), old.network(), area.moved(8, 8), old.name(), old.fact(), old.mark(),
                old.pill()));
        return with(cards, good.wires(), good.boundaries(), good.sheet());
    }

    private static Rect title() {
        return good.networks().get(4).name().area();
    }

    @Test
    void labels() {
        fires(label(good.boundaries().get(1).circle()), LayoutMetrics::labelOnLabel);
        fires(label(TopologyLayoutTest.card(good, "sv-5").area().centre()), LayoutMetrics::labelOnCard);
        fires(label(title().centre()), LayoutMetrics::labelOnTitle);
        Wire bus = good.wires().getFirst();
        fires(label(bus.lines().getFirst().segments().getFirst().bounds().centre()), LayoutMetrics::labelOnLine);
        fires(with(good.cards(), good.wires(), good.boundaries().subList(1, 2), good.sheet()), LayoutMetrics::unplaced);
    }

    @Test
    void cards() {
        fires(card("sv-6"), LayoutMetrics::cardOnCard);
        PlacedCard marked = TopologyLayoutTest.card(good, "sv-4");
        List<PlacedCard> cards = new ArrayList<>(good.cards());
        PlacedCard old = TopologyLayoutTest.card(good, "sv-5");
        cards.set(cards.indexOf(old), new PlacedCard(old.card(), old.network(), old.area(), old.name(), old.fact(),
                marked.mark().map(mark -> Rect.around(marked.area().centre(), 11)), old.pill()));
        fires(with(cards, good.wires(), good.boundaries(), good.sheet()), LayoutMetrics::markOnCard);
    }

    @Test
    void lines() {
        fires(through(TopologyLayoutTest.card(good, "sv-5").area()), LayoutMetrics::lineOnCard);
        fires(through(TopologyLayoutTest.card(good, "sv-4").mark().orElseThrow()), LayoutMetrics::lineOnMark);
        fires(through(title()), LayoutMetrics::lineOnTitle);
        fires(through(title()), LayoutMetrics::foreignNetworks);
        Segment shared = good.wires().getFirst().lines().getFirst().segments().getFirst();
        fires(line(shared.a(), shared.b()), LayoutMetrics::lineOnLine);
        Point middle = good.lines().stream().filter(line -> line.id().equals("l2")).findFirst().orElseThrow().route().segments()
                .getFirst().bounds()
                .centre();
        fires(line(new Point(middle.x(), middle.y() - 9), new Point(middle.x(), middle.y() + 9)), LayoutMetrics::crossings);
    }

    @Test
    void sheet() {
        Sheet old = good.sheet();
        fires(with(good.cards(), good.wires(), good.boundaries(), new Sheet(old.page(), old.frame(), old.scale(), title(), old.legend(),
                old.entries(), old.findings(), old.headlines(), old.notes())), LayoutMetrics::sheetOnDrawing);
    }
}
