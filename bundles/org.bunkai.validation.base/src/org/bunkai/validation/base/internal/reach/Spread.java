package org.bunkai.validation.base.internal.reach;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.bunkai.model.architecture.Device;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.internal.reach.Topology.Site;

/**
 * What one end reaches, or is reached by, in a scene whose other stations are as drawn: read off the groups of stations when it is asked
 * for, because many who ask look at a few devices only. Read-only; in the order of the stations.
 */
final class Spread extends AbstractMap<Device, Reach> {

    private final Scene scene;
    private final Topology topology;
    private final IntFunction<Reach> drawn;
    private final Site site;
    private final int self;

    /**
     * @param drawn over drawn connections, by undisturbed station
     * @param site where the end is, {@code null} outside of all
     * @param self the end itself, {@link Topology#NOBODY} for a network
     */
    Spread(Scene scene, IntFunction<Reach> drawn, Site site, int self) {
        this.scene = scene;
        this.topology = scene.topology();
        this.drawn = drawn;
        this.site = site;
        this.self = self;
    }

    private Reach reach(int station) {
        if (station == self || !scene.has(topology.stations()[station].device())) {
            return Reach.NONE;
        }
        Reach reach = drawn.apply(station);
        return reach == Reach.NONE && topology.mayBeJoined(site, topology.site(topology.stations()[station].site())) ? Reach.MAY : reach;
    }

    @Override
    public Reach get(Object key) {
        Integer station = topology.stationOf().get(key);
        Reach reach = station == null ? Reach.NONE : reach(station);
        return reach == Reach.NONE ? null : reach;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<Device, Reach>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Map.Entry<Device, Reach>> iterator() {
                return reached().mapToObj(s -> Map.entry(topology.stations()[s].device(), reach(s))).iterator();
            }

            @Override
            public int size() {
                return (int) reached().count();
            }
        };
    }

    private IntStream reached() {
        return IntStream.range(0, topology.stations().length).filter(s -> reach(s) != Reach.NONE);
    }
}
