package org.bunkai.diagram.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bunkai.diagram.layout.Place;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.SavedLayout;

/**
 * Puts boxes back to their saved places. A box that has grown, or that a person moved, pushes its neighbours down as far
 * as needed; a box without a saved place goes below the others.
 */
final class SavedPlaces {

    private static final int NETWORK_GAP = Lattice.MARGIN;
    private static final int FACILITY_GAP = 3 * Lattice.STEP;
    private static final int NEW_NETWORK_COLUMNS = 3;

    private final SavedLayout saved;
    private final NetworkGrid grid;

    SavedPlaces(SavedLayout saved, NetworkGrid grid) {
        this.saved = saved;
        this.grid = grid;
    }

    /** Restores the facilities of one band, which have been arranged afresh before. */
    void restore(List<FacilityNode> facilities) {
        List<FacilityNode> known = facilities.stream().filter(this::known).toList();
        if (known.isEmpty()) {
            return;
        }
        for (FacilityNode facility : known) {
            Rect place = place(facility);
            if (facility.drawn()) {
                facility.moveTo(place.x(), place.y());
                restoreNetworks(facility, place);
            } else {
                restoreOpen(facility, place);
            }
        }
        int left = known.stream().mapToInt(facility -> facility.x).min().orElseThrow();
        int bottom = known.stream().mapToInt(FacilityNode::bottom).max().orElseThrow();
        for (FacilityNode facility : facilities) {
            if (!known.contains(facility)) {
                facility.moveTo(left, bottom + FACILITY_GAP);
                bottom = facility.bottom();
            }
        }
        separate(facilities, FACILITY_GAP);
    }

    /**
     * The cards of an open network have found their levels; only the box around them may have been larger. Cards without places come along
     * with a box that has one.
     */
    private void restoreOpen(FacilityNode facility, Rect place) {
        NetworkNode network = facility.networks.getFirst();
        if (network.devices.stream().noneMatch(this::known)) {
            facility.shift(0, place.y() - facility.y);
        }
        facility.shift(place.x() - facility.x, 0);
        int top = Math.min(place.y(), network.y);
        int bottom = Math.max(place.bottom(), network.bottom());
        network.y = top;
        network.h = bottom - top;
        facility.y = top;
        facility.h = network.h;
    }

    private void restoreNetworks(FacilityNode facility, Rect place) {
        if (facility.networks.isEmpty()) {
            facility.w = Math.max(facility.w, place.w());
            facility.h = Math.max(facility.h, place.h());
            return;
        }
        facility.networks.forEach(network -> grid.arrange(network, NEW_NETWORK_COLUMNS));
        int bottom = facility.y + Lattice.FACILITY_HEAD;
        List<NetworkNode> fresh = new ArrayList<>();
        for (NetworkNode network : facility.networks) {
            if (known(network)) {
                Rect before = place(network);
                network.w = Math.max(network.w, before.w());
                network.h = Math.max(network.h, before.h());
                network.moveTo(Math.max(facility.x + Lattice.STEP, before.x()), Math.max(facility.y + Lattice.FACILITY_HEAD, before.y()));
                bottom = Math.max(bottom, network.bottom() + NETWORK_GAP);
            } else {
                fresh.add(network);
            }
        }
        for (NetworkNode network : fresh) {
            network.moveTo(facility.x + Lattice.MARGIN, bottom);
            bottom = network.bottom() + NETWORK_GAP;
        }
        separate(facility.networks, NETWORK_GAP);
        int margin = facility.networks.stream().mapToInt(network -> network.x - facility.x).min().orElse(0);
        int right = facility.networks.stream().mapToInt(NetworkNode::right).max().orElse(0) + margin;
        int low = facility.networks.stream().mapToInt(NetworkNode::bottom).max().orElse(0) + margin
                + Lattice.notesHeight(facility.box.notes().size());
        facility.w = Math.max(place.w(), right - facility.x);
        facility.h = Math.max(place.h(), low - facility.y);
    }

    /** Moves boxes down until no two of them touch; pinned ones stay, upper ones go before lower ones. */
    private void separate(List<? extends BoxNode> boxes, int gap) {
        List<BoxNode> order = new ArrayList<>(boxes);
        order.sort(Comparator.comparing((BoxNode box) -> !pinned(box)).thenComparing(box -> box.y).thenComparing(box -> box.x));
        List<BoxNode> settled = new ArrayList<>();
        for (BoxNode box : order) {
            boolean moved = true;
            while (moved) {
                moved = false;
                for (BoxNode other : settled) {
                    int distance = Math.min(gap, distanceBefore(other, box));
                    if (other.area().grow(distance).hits(box.area())) {
                        box.shift(0, other.bottom() + distance - box.y);
                        moved = true;
                    }
                }
            }
            settled.add(box);
        }
    }

    /** Distance of two boxes that nobody moved, not below 0: those that stood closer than usual may do so again. */
    private int distanceBefore(BoxNode a, BoxNode b) {
        if (!known(a) || !known(b) || pinned(a) || pinned(b)) {
            return Integer.MAX_VALUE;
        }
        Rect first = place(a);
        Rect second = place(b);
        int across = Math.max(first.x() - second.right(), second.x() - first.right());
        int down = Math.max(first.y() - second.bottom(), second.y() - first.bottom());
        return Math.max(0, Math.max(across, down));
    }

    private boolean known(BoxNode box) {
        return saved.of(box.placeId()).isPresent();
    }

    private boolean pinned(BoxNode box) {
        return saved.of(box.placeId()).map(Place::pinned).orElse(false);
    }

    /** Saved rectangle, on the lattice. */
    private Rect place(BoxNode box) {
        Place place = saved.of(box.placeId()).orElseThrow();
        return new Rect(Lattice.nearest(place.x()), Lattice.nearest(place.y()), Lattice.nearest(place.w()), Lattice.nearest(place.h()));
    }
}
