package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bunkai.diagram.layout.Place;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.notation.drawing.Band;

/**
 * Places all boxes on the sheet in three bands from left to right. Boxes of the open and outside bands stand level with
 * what they are linked to. What has a saved place starts from there.
 */
final class Placement {

    /** Distances that the router may ask to be widened, px. */
    record Spacing(int outsideGap, int openGap, int corridor) {
    }

    private static final int FACILITY_GAP = 48;
    private static final int FACILITY_COLUMN_GAP = 60;
    private static final int STACK_GAP = 36;
    private static final int OPEN_CARD_GAP = 48;
    /** Distance of cards within an open network that hang on each other. */
    private static final int OPEN_PITCH = 168;
    private static final int UNKNOWN_HEIGHT = 600;

    private final Scene scene;
    private final Captions captions;
    private final SavedLayout saved;
    private final Spacing spacing;
    private final NetworkGrid grid;

    Placement(Scene scene, Captions captions, SavedLayout saved, Spacing spacing) {
        this.scene = scene;
        this.captions = captions;
        this.saved = saved;
        this.spacing = spacing;
        this.grid = new NetworkGrid(saved);
    }

    /** Gives every box of the scene its place. */
    void run() {
        List<FacilityNode> outside = scene.band(Band.OUTSIDE);
        List<FacilityNode> open = scene.band(Band.OPEN);
        List<FacilityNode> institution = scene.band(Band.INSTITUTION);
        outside.forEach(this::outsideFacility);
        int openLeft = outside.stream().mapToInt(facility -> facility.w + spacing.outsideGap).max().orElse(0);
        int institutionLeft = openLeft + (open.isEmpty() ? 0 : Lattice.SINGLE_W + spacing.openGap);
        FacilityShelves shelves = new FacilityShelves(grid, spacing.corridor);
        for (FacilityNode facility : institution) {
            if (saved.of(facility.placeId()).isEmpty()) {
                shelves.arrange(facility, institutionLeft);
            }
        }
        facilityGrid(institution, institutionLeft);
        SavedPlaces places = new SavedPlaces(saved, grid);
        places.restore(institution);
        int bottom = institution.stream().mapToInt(FacilityNode::bottom).max().orElse(UNKNOWN_HEIGHT);
        for (int round = 0; round < 2; round++) {
            for (FacilityNode facility : open) {
                levelCards(facility, round > 0, bottom);
            }
            stack(open.stream().filter(facility -> saved.of(facility.placeId()).isEmpty()).toList(), openLeft);
            levelFacilities(outside);
        }
        places.restore(outside);
        places.restore(open);
        if (saved.isEmpty()) {
            int top = scene.bounds().y();
            scene.facilities.forEach(facility -> facility.shift(0, -top));
        }
        scene.networks.values().forEach(NetworkGrid::drawBus);
    }

    /** One column of networks, those that lead outside first. */
    private void outsideFacility(FacilityNode facility) {
        facility.x = 0;
        facility.y = 0;
        facility.networks.sort(Comparator.comparing(network -> !network.leadsOut()));
        int width = captions.titleWidth(facility) - Lattice.MARGIN;
        for (NetworkNode network : facility.networks) {
            grid.arrange(network, 1);
            width = Math.max(width, network.w);
        }
        int y = Lattice.FACILITY_HEAD;
        for (NetworkNode network : facility.networks) {
            network.w = width;
            network.moveTo(Lattice.STEP, y);
            y += network.h + Lattice.STEP;
        }
        facility.w = width + 2 * Lattice.STEP;
        facility.h = y + Lattice.notesHeight(facility.box.notes().size());
    }

    /** Facilities of the institution in one to four columns, column by column. */
    private void facilityGrid(List<FacilityNode> facilities, int left) {
        double bestScale = -1;
        int bestCount = 1;
        for (int count = 1; count <= Math.min(4, facilities.size()); count++) {
            inColumns(facilities, count, left);
            int width = facilities.stream().mapToInt(FacilityNode::right).max().orElse(0);
            int height = facilities.stream().mapToInt(FacilityNode::bottom).max().orElse(0);
            double scale = Math.min(1680.0 / (width + 96), 1188.0 / (height + 270)) - 0.01 * count;
            if (scale > bestScale) {
                bestScale = scale;
                bestCount = count;
            }
        }
        inColumns(facilities, bestCount, left);
    }

    private static void inColumns(List<FacilityNode> facilities, int count, int left) {
        int rows = (facilities.size() + count - 1) / count;
        int x = left;
        for (int first = 0; first < facilities.size(); first += rows) {
            int y = 0;
            int width = 0;
            for (FacilityNode facility : facilities.subList(first, Math.min(first + rows, facilities.size()))) {
                facility.moveTo(x, y);
                y += facility.h + FACILITY_GAP;
                width = Math.max(width, facility.w);
            }
            x += width + FACILITY_COLUMN_GAP;
        }
    }

    /**
     * Places the cards of an open network level with what they are linked to, never beyond the institution, and draws the
     * box around them.
     *
     * @param towardsOutside whether carriers of many links may look to the outside parties, placed in the round before
     */
    private void levelCards(FacilityNode facility, boolean towardsOutside, int institutionBottom) {
        NetworkNode network = facility.networks.getFirst();
        grid.arrange(network, 1);
        network.w = Lattice.SINGLE_W;
        Map<DeviceNode, Double> wish = new LinkedHashMap<>();
        for (DeviceNode device : network.devices) {
            wishedLevel(device, towardsOutside).ifPresent(level -> wish.put(device, level));
        }
        for (DeviceNode device : network.devices) {
            if (!wish.containsKey(device)) {
                double lowest = wish.values().stream().mapToDouble(Double::doubleValue).max().orElse(Lattice.NETWORK_HEAD);
                List<DeviceNode> near = peers(device, wish::containsKey).stream().filter(peer -> peer.home == network).toList();
                wish.put(device, near.isEmpty() ? lowest + 1 : wish.get(near.getFirst()) + OPEN_PITCH);
            }
        }
        int last = Math.max(UNKNOWN_HEIGHT, institutionBottom) - Lattice.CARD_H;
        wish.replaceAll((device, level) -> saved.of(device.id()).map(place -> (double) place.y())
                .orElse(Math.max(0, Math.min(level, last))));
        List<DeviceNode> order = new ArrayList<>(network.devices);
        order.sort(Comparator.comparingDouble(wish::get));
        int[] tops = Levelling.arrange(order.stream().map(device -> new Levelling.Wish(wish.get(device), Lattice.CARD_H, 1)).toList(),
                OPEN_CARD_GAP);
        for (int i = 0; i < tops.length; i++) {
            order.get(i).x = network.x + network.padLeft();
            order.get(i).y = tops[i];
        }
        int notes = Lattice.notesHeight(network.box.notes().size());
        network.y = tops.length == 0 ? 0 : tops[0] - Lattice.NETWORK_HEAD;
        network.h = (tops.length == 0 ? 72 : tops[tops.length - 1] + Lattice.CARD_H + Lattice.MARGIN - network.y) + notes;
        network.w = Math.max(Lattice.SINGLE_W, network.padLeft() + Lattice.CARD_W + Lattice.MARGIN);
        facility.x = network.x;
        facility.y = network.y;
        facility.w = network.w;
        facility.h = network.h;
    }

    private Optional<Double> wishedLevel(DeviceNode device, boolean towardsOutside) {
        List<DeviceNode> inside = peers(device, peer -> peer.home.band() == Band.INSTITUTION);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        boolean boundaryOnAccess = inside.size() < LinkTracks.TRUNK
                && device.links.stream().anyMatch(link -> link.boundaries > 0 && link.carrier() == device);
        if (towardsOutside && inside.size() > 1 && !boundaryOnAccess) {
            List<DeviceNode> heavy = peers(device, peer -> peer.home.band() == Band.OUTSIDE && peer.home.facility.heavy());
            if (!heavy.isEmpty()) {
                return Optional.of((double) heavy.getFirst().y);
            }
        }
        double middle = inside.stream().mapToInt(peer -> peer.y).average().orElseThrow();
        return inside.stream().map(peer -> peer.y).min(Comparator.<Integer>comparingDouble(y -> Math.abs(y - middle))
                .thenComparing(Comparator.naturalOrder())).map(Integer::doubleValue);
    }

    private static List<DeviceNode> peers(DeviceNode device, Predicate<DeviceNode> wanted) {
        return device.links.stream().map(link -> link.other(device)).filter(wanted).toList();
    }

    /** Outside parties stand level with their carriers; those without links to others follow below. */
    private void levelFacilities(List<FacilityNode> facilities) {
        for (FacilityNode facility : facilities) {
            facility.shift(0, -facility.y);
        }
        for (FacilityNode facility : facilities) {
            level(facility).ifPresent(level -> facility.shift(0, Lattice.nearest(level)));
        }
        List<FacilityNode> lone = facilities.stream().filter(facility -> level(facility).isEmpty()).toList();
        int below = facilities.stream().filter(facility -> !lone.contains(facility)).mapToInt(facility -> facility.bottom() + STACK_GAP)
                .max().orElse(0);
        lone.forEach(facility -> facility.shift(0, below));
        stack(facilities, 0);
    }

    /** Top at which a facility stands level with its first peer in another one. */
    private static Optional<Integer> level(FacilityNode facility) {
        return facility.links().stream().filter(link -> link.a.home.facility != link.b.home.facility)
                .map(link -> facility.y + (link.a.home.facility == facility ? link.b.y - link.a.y : link.a.y - link.b.y)).findFirst();
    }

    /** Stacks facilities in a column in the order of their wished places. */
    private void stack(List<FacilityNode> facilities, int left) {
        List<FacilityNode> order = new ArrayList<>(facilities);
        order.sort(Comparator.comparingInt((FacilityNode facility) -> facility.y).thenComparing(facility -> !facility.heavy()));
        int[] tops = Levelling.arrange(
                order.stream().map(facility -> new Levelling.Wish(facility.y, facility.h, facility.weight())).toList(), STACK_GAP);
        for (int i = 0; i < tops.length; i++) {
            order.get(i).moveTo(left, tops[i]);
        }
    }

    /** Returns the places of all boxes, to start from the next time. */
    static SavedLayout places(Scene scene, SavedLayout before) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (FacilityNode facility : scene.facilities) {
            if (facility.drawn()) {
                places.put(facility.id(), keepPin(facility, before, Optional.empty()));
            }
            for (NetworkNode network : facility.networks) {
                Optional<Place.Grid> cells = network.devices.isEmpty() ? Optional.empty()
                        : Optional.of(new Place.Grid(network.columns, network.gap, network.pitch));
                places.put(network.id(), keepPin(network, before, cells));
                network.devices.forEach(device -> places.put(device.id(), keepPin(device, before, Optional.empty())));
            }
        }
        return before.with(places);
    }

    private static Place keepPin(BoxNode box, SavedLayout before, Optional<Place.Grid> cells) {
        boolean pinned = before.of(box.id()).map(Place::pinned).orElse(false);
        return new Place(box.x, box.y, box.w, box.h, List.of(), pinned, cells);
    }
}
