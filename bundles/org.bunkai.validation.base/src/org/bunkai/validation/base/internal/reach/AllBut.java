package org.bunkai.validation.base.internal.reach;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.validation.base.Reach;

/** A read-only view of a map without one device, so that all who reach the same, but not themselves, share the map. */
final class AllBut extends AbstractMap<Device, Reach> {

    private final Element hidden;
    private final Map<Device, Reach> all;

    AllBut(Element hidden, Map<Device, Reach> all) {
        this.hidden = hidden;
        this.all = all;
    }

    @Override
    public boolean containsKey(Object key) {
        return key != hidden && all.containsKey(key);
    }

    @Override
    public Reach get(Object key) {
        return key == hidden ? null : all.get(key);
    }

    @Override
    public Set<Map.Entry<Device, Reach>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Map.Entry<Device, Reach>> iterator() {
                return all.entrySet().stream().filter(entry -> entry.getKey() != hidden).iterator();
            }

            @Override
            public int size() {
                return all.containsKey(hidden) ? all.size() - 1 : all.size();
            }
        };
    }
}
