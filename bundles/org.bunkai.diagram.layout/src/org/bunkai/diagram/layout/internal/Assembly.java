package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bunkai.diagram.layout.Place;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedCard;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.PlacedFacility;
import org.bunkai.diagram.layout.PlacedLine;
import org.bunkai.diagram.layout.PlacedNetwork;
import org.bunkai.diagram.layout.PlacedPath;
import org.bunkai.diagram.layout.PlacedText;
import org.bunkai.diagram.layout.PlacedTunnel;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Polyline;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.diagram.layout.Wire;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.TextMetrics;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.notation.drawing.TunnelLine;

/** Reads the result of placement and routing, places the labels and puts everything into records. */
final class Assembly {

    private static final int STACK_OFFSET = 6;

    private final Scene scene;
    private final Router router;
    private final Captions captions;
    private final TextMetrics metrics;
    private final SavedLayout saved;
    private final Recollection before;
    private final Follower follower;

    private final List<PlacedFacility> facilities = new ArrayList<>();
    private final List<PlacedNetwork> networks;
    private final List<PlacedCard> cards;
    private final List<Wire> wires;
    private final Map<String, PlacedLine> lines = new LinkedHashMap<>();
    private final Map<String, Wire> wireOf = new LinkedHashMap<>();
    private final Map<TunnelLine, List<Polyline>> tunnelLines = new LinkedHashMap<>();
    private final List<List<Polyline>> hops = new ArrayList<>();
    private final Map<BoundaryMark, BoundaryLabel> boundaryLabels = new LinkedHashMap<>();
    private final Map<TunnelLine, TunnelLabel> tunnelLabels = new LinkedHashMap<>();
    private final List<List<HopLabel>> hopLabels = new ArrayList<>();
    /** Outcome marks by the id of their link, tie or tunnel. */
    private final Map<String, SignLabel> signLabels = new LinkedHashMap<>();

    Assembly(Scene scene, Router router, Captions captions, TextMetrics metrics, SavedLayout saved, Recollection before) {
        this.scene = scene;
        this.router = router;
        this.captions = captions;
        this.metrics = metrics;
        this.saved = saved;
        this.before = before;
        follower = new Follower(scene, router);
        facilities();
        networks = scene.networks.values().stream().map(captions::network).toList();
        cards = scene.devices.values().stream().map(captions::card).toList();
        wires = router.tracks().stream().filter(track -> !track.tunnel).map(this::wire).toList();
        lines();
        TunnelLines tunnels = new TunnelLines(scene, router, follower);
        scene.drawing.tunnels().forEach(tunnel -> tunnelLines.put(tunnel, tunnels.of(tunnel)));
        scene.drawing.paths().forEach(path -> hops.add(hops(path)));
        labels();
    }

    /** How badly the labels fit: 0 when none lies on anything. */
    double labelFaults() {
        return allLabels().stream().mapToDouble(label -> label.cost >= LabelPlacer.COVER * 0.9 ? 10 : label.cost >= LabelPlacer.ON_LINE
                ? 1 : 0)
                .sum();
    }

    /** The finished drawing. */
    PlacedDrawing drawing() {
        List<Rect> contents = contents();
        Rect bounds = contents.stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
        SheetPlan.Result sheet = new SheetPlan(scene.drawing, bounds, contents, metrics).make();
        return new PlacedDrawing(scene.drawing, bounds, facilities, networks, cards, wires, marked(), tunnels(),
                boundaries(), paths(), sheet.freeAreas(), sheet.sheet(), Placement.places(scene, saved));
    }

    private void facilities() {
        Map<FacilityBox, PlacedFacility> placed = new LinkedHashMap<>();
        for (FacilityNode node : scene.facilities) {
            placed.merge(node.box, captions.facility(node), (first, second) -> new PlacedFacility(first.box(),
                    first.area().union(second.area()), first.name(), first.kind(), first.operator(), first.pill(), first.mark(),
                    first.notes()));
        }
        facilities.addAll(placed.values());
    }

    private Wire wire(Track track) {
        if (track.kept) {
            return before.wire(track).orElseThrow();
        }
        List<Polyline> strokes = track.course.strokes(router.map()).stream().map(router.map()::line).toList();
        return new Wire(track.kind, track.owner(), track.lines(), strokes,
                track.course.junctions.stream().map(router.map()::point).toList());
    }

    private void lines() {
        List<Track> tracks = router.tracks().stream().filter(track -> !track.tunnel).toList();
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            for (LinkEdge link : track.links) {
                LinkLine line = link.line;
                add(track.kept ? again(line.id(), line.mark()) : new PlacedLine(line.id(), line.a(), line.b(), line.mark(),
                        follower.link(track, link), follower.ownPart(track, link), Optional.empty()), wires.get(i));
            }
            if (track.kind == Wire.Kind.TIES) {
                for (Tie tie : track.hub.card.also()) {
                    NetworkNode network = scene.networks.get(tie.network());
                    add(track.kept ? again(tie.id(), tie.mark()) : new PlacedLine(tie.id(), track.hub.id(), tie.network(), tie.mark(),
                            follower.tie(track, network), follower.ownPart(track, network), Optional.empty()), wires.get(i));
                }
            }
        }
    }

    private PlacedLine again(String id, MarkKind mark) {
        PlacedLine line = before.line(id);
        return new PlacedLine(id, line.from(), line.to(), mark, line.route(), line.own(), Optional.empty());
    }

    private void add(PlacedLine line, Wire wire) {
        lines.put(line.id(), line);
        wireOf.put(line.id(), wire);
    }

    private List<Polyline> hops(FindingPath path) {
        List<Polyline> routes = new ArrayList<>();
        for (int i = 1; i < path.cards().size(); i++) {
            routes.add(follower.hop(scene.devices.get(path.cards().get(i - 1)), scene.devices.get(path.cards().get(i))));
        }
        return routes;
    }

    private void labels() {
        for (BoundaryMark boundary : scene.drawing.boundaries()) {
            boundaryLabels.put(boundary, boundaryLabel(boundary));
        }
        hops.forEach(routes -> hopLabels.add(routes.stream().map(HopLabel::new).toList()));
        signLabels();
        tunnelLines.forEach((tunnel, pieces) -> {
            if (!tunnel.label().isEmpty()) {
                tunnelLabels.put(tunnel, new TunnelLabel(tunnel, pieces, metrics));
            }
        });
        List<Rect> solid = solid(cards);
        solid.addAll(captions.reserved(scene));
        List<Segment> pieces = pieces(wires);
        keep(before.changes(solid, pieces));
        List<Rect> boxes = new ArrayList<>();
        facilities.stream().filter(facility -> facility.name().isPresent()).forEach(facility -> boxes.add(facility.area()));
        networks.forEach(network -> boxes.add(network.area()));
        new LabelPlacer(solid, pieces, boxes, scene.facilities.stream().map(BoxNode::area).toList()).place(allLabels());
    }

    /** Labels that stood well before the change stay. */
    private void keep(Recollection.Changes changes) {
        boundaryLabels.forEach((boundary, label) -> before.boundary(boundary.id(), saved)
                .ifPresent(old -> label.keep(candidate -> candidate.at().equals(old.at()) && label.parts(candidate).are(old), changes)));
        tunnelLabels.forEach((tunnel, label) -> before.tunnel(tunnel.id()).flatMap(PlacedTunnel::pill)
                .ifPresent(pill -> label.keep(candidate -> label.shapeAt(candidate).areas().equals(List.of(pill)), changes)));
        signLabels.forEach((id, label) -> before.sign(id)
                .ifPresent(square -> label.keep(candidate -> Rect.around(candidate.at(), SignLabel.RADIUS).equals(square), changes)));
        for (int i = 0; i < hopLabels.size(); i++) {
            for (int k = 0; k < hopLabels.get(i).size(); k++) {
                HopLabel label = hopLabels.get(i).get(k);
                before.hop(i, k).ifPresent(circle -> label.keep(candidate -> candidate.at().equals(circle), changes));
            }
        }
    }

    private void signLabels() {
        for (PlacedLine line : lines.values()) {
            if (line.mark().asksForAttention()) {
                signLabels.put(line.id(), new SignLabel(List.of(line.own().isEmpty() ? line.route() : line.own()),
                        Set.copyOf(pieces(List.of(wireOf.get(line.id()))))));
            }
        }
        tunnelLines.forEach((tunnel, lines) -> {
            if (tunnel.mark().asksForAttention()) {
                signLabels.put(tunnel.id(), new SignLabel(lines, carriers(tunnel)));
            }
        });
    }

    /** Pieces of the wires that carry a tunnel; of all wires, when it does not say which. */
    private Set<Segment> carriers(TunnelLine tunnel) {
        return Set.copyOf(pieces(tunnel.carriers().isEmpty() ? wires : tunnel.carriers().stream().map(wireOf::get).toList()));
    }

    private Optional<Rect> sign(String id) {
        return Optional.ofNullable(signLabels.get(id)).flatMap(label -> label.chosen)
                .map(candidate -> Rect.around(candidate.at(), SignLabel.RADIUS));
    }

    private BoundaryLabel boundaryLabel(BoundaryMark boundary) {
        Optional<Point> wanted = saved.of(boundary.id()).filter(Place::pinned).map(place -> place.area().centre());
        PlacedLine line = lines.get(boundary.on());
        if (line != null) {
            return new BoundaryLabel(boundary, List.of(line.own()), Set.copyOf(pieces(List.of(wireOf.get(line.id())))), wanted, metrics);
        }
        TunnelLine tunnel = tunnelLines.keySet().stream().filter(candidate -> candidate.id().equals(boundary.on())).findFirst()
                .orElseThrow();
        return new BoundaryLabel(boundary, tunnelLines.get(tunnel), carriers(tunnel), wanted, metrics);
    }

    static List<Segment> pieces(List<Wire> wires) {
        return wires.stream().flatMap(wire -> wire.lines().stream()).flatMap(line -> line.segments().stream()).toList();
    }

    private List<Label> allLabels() {
        List<Label> labels = new ArrayList<>(boundaryLabels.values());
        hopLabels.forEach(labels::addAll);
        labels.addAll(signLabels.values());
        labels.addAll(tunnelLabels.values());
        return labels;
    }

    /** Cards, marks and pills: labels keep off them. */
    static List<Rect> solid(List<PlacedCard> cards) {
        List<Rect> solid = new ArrayList<>();
        for (PlacedCard card : cards) {
            Rect area = card.area();
            solid.add(card.card().stack()
                    ? new Rect(area.x(), area.y() - STACK_OFFSET, area.w() + STACK_OFFSET, area.h() + STACK_OFFSET) : area);
            card.mark().ifPresent(solid::add);
            card.pill().ifPresent(solid::add);
        }
        return solid;
    }

    /** What the sheet must leave free; what lies in a facility is left free with it. */
    private List<Rect> contents() {
        List<Rect> contents = new ArrayList<>();
        pieces(wires).forEach(piece -> contents.add(piece.bounds().grow(1)));
        tunnelLines.values().forEach(pieces -> pieces.forEach(line -> line.segments().forEach(piece -> contents.add(piece.bounds()
                .grow(3)))));
        allLabels().stream().flatMap(label -> label.shape.stream()).forEach(shape -> contents.addAll(shape.all()));
        List<Rect> boxes = facilities.stream().map(PlacedFacility::area).toList();
        contents.removeIf(part -> boxes.stream().anyMatch(part::inside));
        contents.addAll(boxes);
        return contents;
    }

    private List<PlacedLine> marked() {
        return lines.values().stream().map(line -> new PlacedLine(line.id(), line.from(), line.to(), line.mark(), line.route(), line.own(),
                sign(line.id()))).toList();
    }

    private List<PlacedTunnel> tunnels() {
        List<PlacedTunnel> placed = new ArrayList<>();
        tunnelLines.forEach((tunnel, pieces) -> {
            Optional<Label.Shape> shape = Optional.ofNullable(tunnelLabels.get(tunnel)).flatMap(label -> label.shape);
            Optional<Rect> pill = shape.map(found -> found.areas().getFirst());
            Optional<PlacedText> text = pill.flatMap(area -> captions.text(tunnelLabels.get(tunnel).text, area.x() + TunnelLabel.PADDING,
                    area.y() + 2, TunnelLabel.SIZE, true, Tone.NORMAL, area.w()));
            placed.add(new PlacedTunnel(tunnel, pieces, text, pill, shape.flatMap(Label.Shape::leader),
                    sign(tunnel.id())));
        });
        return placed;
    }

    private List<PlacedBoundary> boundaries() {
        List<PlacedBoundary> placed = new ArrayList<>();
        boundaryLabels.forEach((boundary, label) -> label.chosen.ifPresent(candidate -> {
            BoundaryLabel.Parts parts = label.parts(candidate);
            placed.add(new PlacedBoundary(boundary, candidate.at(), parts.bars(), parts.circle(), parts.leader(), name(parts.first()),
                    name(parts.second()), parts.sign()));
        }));
        return placed;
    }

    private Optional<PlacedText> name(BoundaryLabel.Name name) {
        Rect area = name.area();
        return captions.text(name.text(), area.x(), area.y(), BoundaryLabel.SIZE, true, Tone.NORMAL, area.w() + 1);
    }

    private List<PlacedPath> paths() {
        List<PlacedPath> placed = new ArrayList<>();
        for (int i = 0; i < hops.size(); i++) {
            List<PlacedPath.Hop> numbered = new ArrayList<>();
            for (int k = 0; k < hops.get(i).size(); k++) {
                Optional<Point> circle = hopLabels.get(i).get(k).chosen.map(Label.Candidate::at);
                numbered.add(new PlacedPath.Hop(k + 1, hops.get(i).get(k), circle));
            }
            placed.add(new PlacedPath(scene.drawing.paths().get(i), numbered));
        }
        return placed;
    }
}
