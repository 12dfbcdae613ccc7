package org.bunkai.diagram.layout.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bunkai.diagram.layout.Place;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.Segment;
import org.bunkai.notation.drawing.Band;

/** Places the cards of one network in cells and draws its bus. */
final class NetworkGrid {

    /** Distance of rows. */
    static final int PITCH = 96;
    /** Distance of rows in a crowded network. */
    private static final int TIGHT_PITCH = 84;
    private static final int CROWD = 24;
    private static final int MAX_COLUMNS = 40;
    private static final int MAX_ROWS = 100;
    /** Distance of rows that face several open networks: their cards stand as far apart, so access lines run level. */
    private static final int FACING_PITCH = 156;

    private final SavedLayout saved;

    NetworkGrid(SavedLayout saved) {
        this.saved = saved;
    }

    private record Cell(int column, int row) {
    }

    /**
     * Places the cards from the network's own corner, which is moved to the origin, and sets its size.
     *
     * @param maxColumns most columns of a network with a bus
     */
    void arrange(NetworkNode network, int maxColumns) {
        network.x = 0;
        network.y = 0;
        Optional<Place> before = saved.of(network.id());
        Optional<Place.Grid> grid = before.flatMap(Place::grid).map(NetworkGrid::usable);
        network.gap = grid.map(Place.Grid::gap).orElseGet(() -> gap(network));
        network.pitch = grid.map(Place.Grid::pitch).orElseGet(() -> pitch(network));
        Map<DeviceNode, Cell> cells = grid.isPresent() ? keep(network, before.get(), grid.get()) : fresh(network, maxColumns);
        int columns = cells.values().stream().mapToInt(cell -> cell.column + 1).max().orElse(1);
        int rows = cells.values().stream().mapToInt(cell -> cell.row + 1).max().orElse(0);
        network.columns = Math.max(columns, grid.map(Place.Grid::columns).orElse(1));
        int across = Lattice.CARD_W + network.gap;
        cells.forEach((device, cell) -> {
            device.x = network.padLeft() + cell.column * across;
            device.y = Lattice.NETWORK_HEAD + cell.row * network.pitch;
        });
        network.w = network.padLeft() + network.columns * across - network.gap + Lattice.MARGIN;
        int body = rows == 0 ? Lattice.MARGIN : (rows - 1) * network.pitch + Lattice.CARD_H;
        network.h = Lattice.NETWORK_HEAD + body + (network.busBelowCards() ? 36 : Lattice.MARGIN)
                + Lattice.notesHeight(network.box.notes().size());
    }

    /** A grid on the lattice, even when the file was edited by hand. */
    private static Place.Grid usable(Place.Grid grid) {
        return new Place.Grid(Math.min(MAX_COLUMNS, grid.columns()), Math.max(Lattice.MARGIN, Lattice.nearest(grid.gap())),
                Math.max(TIGHT_PITCH, Lattice.nearest(grid.pitch())));
    }

    private static int gap(NetworkNode network) {
        if (!network.bus()) {
            return 60;
        }
        return network.devices.stream().filter(DeviceNode::linked).count() > 2 ? 36 : 24;
    }

    private static int pitch(NetworkNode network) {
        if (network.devices.size() > CROWD) {
            return TIGHT_PITCH;
        }
        if (network.bus() || network.band() != Band.INSTITUTION) {
            return PITCH;
        }
        Set<FacilityNode> open = new HashSet<>();
        for (DeviceNode device : network.devices) {
            device.links.stream().map(link -> link.other(device).home.facility).filter(peer -> peer.band == Band.OPEN).forEach(open::add);
        }
        return open.size() > 1 ? FACING_PITCH : PITCH;
    }

    /** Keeps every saved card in its cell; others take the first free cells, in a new row when there is none. */
    private Map<DeviceNode, Cell> keep(NetworkNode network, Place before, Place.Grid grid) {
        Map<DeviceNode, Cell> cells = new LinkedHashMap<>();
        Set<Cell> taken = new HashSet<>();
        List<DeviceNode> known = network.devices.stream().filter(device -> saved.of(device.id()).isPresent())
                .sorted(Comparator.comparing(device -> !saved.of(device.id()).orElseThrow().pinned())).toList();
        for (DeviceNode device : known) {
            Place place = saved.of(device.id()).orElseThrow();
            int column = Math.round((place.x() - before.x() - network.padLeft()) / (float) (Lattice.CARD_W + grid.gap()));
            int row = Math.round((place.y() - before.y() - Lattice.NETWORK_HEAD) / (float) grid.pitch());
            Cell cell = new Cell(Math.clamp(column, 0, MAX_COLUMNS - 1), Math.clamp(row, 0, MAX_ROWS - 1));
            if (taken.add(cell)) {
                cells.put(device, cell);
            }
        }
        int rows = Math.max(1, taken.stream().mapToInt(cell -> cell.row + 1).max().orElse(1));
        int room = Math.max(grid.columns(),
                (before.w() - network.padLeft() - Lattice.MARGIN + grid.gap()) / (Lattice.CARD_W + grid.gap()));
        for (DeviceNode device : network.devices) {
            if (!cells.containsKey(device)) {
                Cell cell = firstFree(taken, rows, grid.columns(), room);
                taken.add(cell);
                rows = Math.max(rows, cell.row + 1);
                cells.put(device, cell);
            }
        }
        return cells;
    }

    private static Cell firstFree(Set<Cell> taken, int rows, int columns, int room) {
        for (int width : new int[] {columns, room}) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < width; column++) {
                    Cell cell = new Cell(column, row);
                    if (!taken.contains(cell)) {
                        return cell;
                    }
                }
            }
        }
        return new Cell(0, rows);
    }

    private static Map<DeviceNode, Cell> fresh(NetworkNode network, int maxColumns) {
        List<List<DeviceNode>> layers = network.bus() || network.band() != Band.INSTITUTION ? List.of() : layers(network);
        if (layers.size() > 1 && layers.stream().anyMatch(layer -> layer.size() > 1)) {
            return inLayers(layers);
        }
        if (!layers.isEmpty()) {
            return inRows(layers.stream().flatMap(List::stream).toList(), 1, false);
        }
        List<DeviceNode> order = new ArrayList<>(network.devices);
        order.sort(Comparator.comparing((DeviceNode device) -> !(network.bus() && device.linked()))
                .thenComparing(device -> device.card.glyph().role()));
        int count = order.size();
        int most = network.band() == Band.INSTITUTION ? Math.max(1, Math.min(maxColumns, count)) : 1;
        if (network.bus()) {
            int rows = Math.max(1, (count + most - 1) / most);
            return inRows(order, Math.max(1, (count + rows - 1) / rows), false);
        }
        return inRows(order, count == 4 && most == 4 ? 2 : most, true);
    }

    /** Columns by distance from the outside, each centred on the longest. */
    private static Map<DeviceNode, Cell> inLayers(List<List<DeviceNode>> layers) {
        int longest = layers.stream().mapToInt(List::size).max().orElse(0);
        Map<DeviceNode, Cell> cells = new LinkedHashMap<>();
        for (int column = 0; column < layers.size(); column++) {
            List<DeviceNode> layer = layers.get(column);
            for (int row = 0; row < layer.size(); row++) {
                cells.put(layer.get(row), new Cell(column, row + (longest - layer.size()) / 2));
            }
        }
        return cells;
    }

    /** Row by row; as a snake every second row runs back, so that neighbours in the order stay neighbours. */
    private static Map<DeviceNode, Cell> inRows(List<DeviceNode> order, int columns, boolean snake) {
        Map<DeviceNode, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            int row = i / columns;
            int column = i % columns;
            cells.put(order.get(i), new Cell(snake && row % 2 == 1 ? columns - 1 - column : column, row));
        }
        return cells;
    }

    /** Devices by number of links from the outside; empty when none of them leads outside. */
    private static List<List<DeviceNode>> layers(NetworkNode network) {
        Map<DeviceNode, Integer> distance = new LinkedHashMap<>();
        for (DeviceNode device : network.devices) {
            if (device.links.stream().anyMatch(link -> link.other(device).home.band() != Band.INSTITUTION)) {
                distance.put(device, 0);
            }
        }
        if (distance.isEmpty()) {
            return List.of();
        }
        Deque<DeviceNode> queue = new ArrayDeque<>(distance.keySet());
        while (!queue.isEmpty()) {
            DeviceNode device = queue.poll();
            for (LinkEdge link : device.links) {
                DeviceNode peer = link.other(device);
                if (peer.home == network && distance.putIfAbsent(peer, distance.get(device) + 1) == null) {
                    queue.add(peer);
                }
            }
        }
        List<List<DeviceNode>> layers = new ArrayList<>();
        for (DeviceNode device : network.devices) {
            int layer = distance.getOrDefault(device, 0);
            while (layers.size() <= layer) {
                layers.add(new ArrayList<>());
            }
            layers.get(layer).add(device);
        }
        return layers;
    }

    /** Draws the bus of a network at its final place. */
    static void drawBus(NetworkNode network) {
        network.rails.clear();
        network.stubs.clear();
        if (!network.bus() || network.tied == 0 && network.devices.size() < 2) {
            return;
        }
        if (network.devices.isEmpty()) {
            int y = network.y + Lattice.NETWORK_HEAD + Lattice.STEP;
            network.rails.add(segment(network.x + Lattice.STEP, y, network.right() - Lattice.MARGIN, y));
        } else if (network.columns == 1) {
            sidewaysBus(network);
        } else {
            busBelow(network);
        }
    }

    /** One column: cards hang sideways on the riser. */
    private static void sidewaysBus(NetworkNode network) {
        int riser = network.x + Lattice.STEP;
        int top = network.devices.stream().mapToInt(device -> device.y).min().orElseThrow();
        int bottom = network.devices.stream().mapToInt(DeviceNode::bottom).max().orElseThrow();
        int half = Lattice.CARD_H / 2;
        int inset = network.tied > (bottom - top - Lattice.CARD_H) / (2 * Lattice.STEP) ? 0 : half;
        network.rails.add(segment(riser, top + inset, riser, bottom - inset));
        for (DeviceNode device : network.devices) {
            network.stubs.add(segment(riser, device.y + half, device.x, device.y + half));
        }
    }

    private static void busBelow(NetworkNode network) {
        TreeMap<Integer, Integer> rowEnds = new TreeMap<>();
        network.devices.forEach(device -> rowEnds.merge(device.y, device.area().centre().x(), Math::max));
        boolean riser = rowEnds.size() > 1 || network.tied > 0;
        int below = Lattice.CARD_H + network.drop();
        int left = riser ? network.x + Lattice.STEP
                : network.devices.stream().mapToInt(device -> device.area().centre().x()).min().orElseThrow();
        rowEnds.forEach((y, end) -> network.rails.add(segment(left, y + below, end, y + below)));
        if (rowEnds.size() > 1) {
            network.rails.add(segment(left, rowEnds.firstKey() + below, left, rowEnds.lastKey() + below));
        }
        for (DeviceNode device : network.devices) {
            int x = device.area().centre().x();
            network.stubs.add(segment(x, device.bottom(), x, device.y + below));
        }
    }

    private static Segment segment(int x1, int y1, int x2, int y2) {
        return new Segment(new Point(x1, y1), new Point(x2, y2));
    }
}
