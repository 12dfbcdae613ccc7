package org.bunkai.validation.base.internal.reach;

import java.util.function.IntPredicate;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.validation.base.ReachQuery.Relation;

/**
 * Which questions between two ends have like answers: those about devices that no filter tells apart in one network, or in leaves that lead
 * to the same. Answers are found for the first devices of their kind, so that all of a kind share them, and the searches that they need.
 */
final class Lines {

    private static final Object SOURCE_LEAF = "source";
    private static final Object TARGET_LEAF = "target";

    /**
     * What was asked between two ends.
     *
     * @param sourceLeaf the leaf that the source is in, if it does not matter which one of its kind that is
     * @param targetLeaf as sourceLeaf
     * @param by what the path has to visit, or {@code null}
     */
    record Line(Ask ask, Endpoint source, int sourceLeaf, Endpoint target, int targetLeaf, Element by) {
    }

    /**
     * Equal for questions with like answers.
     *
     * @param by an element, {@link #SOURCE_LEAF}, {@link #TARGET_LEAF}, or {@code null}
     */
    private record Key(Ask ask, int source, int target, boolean inOneLeaf, Object by) {
    }

    private final Topology topology;
    private final Searches searches;
    private final Leaves leaves;

    /** @param scene with nothing taken out */
    Lines(Scene scene, Searches searches) {
        this.topology = scene.topology();
        this.searches = searches;
        leaves = new Leaves(scene);
    }

    /** @param by what the path has to visit, or {@code null} */
    Line line(Ask ask, Endpoint source, Element by, Endpoint target) {
        return new Line(ask, source, leafOf(ask, source, target, by), target, leafOf(ask, target, source, by), by);
    }

    /** Equal for questions with like answers. */
    Object key(Line line) {
        return new Key(line.ask, kind(line.ask, line.source, line.sourceLeaf), kind(line.ask, line.target, line.targetLeaf),
                line.sourceLeaf != Topology.NOBODY && line.sourceLeaf == line.targetLeaf, visited(line));
    }

    /** The same question about the first devices of their kind. */
    Line first(Line line) {
        if (line.sourceLeaf == line.targetLeaf) {
            return line;
        }
        int beside = visited(line) == line.by && topology.nodes(line.by).length > 0 ? topology.nodes(line.by)[0] : Topology.NOBODY;
        Endpoint source = first(line.ask, line.source, line.sourceLeaf,
                leaf -> leaf != beside && (line.targetLeaf != Topology.NOBODY || !line.target.isAt(leaf)));
        Endpoint target = source == null ? null
                : first(line.ask, line.target, line.targetLeaf, leaf -> leaf != beside && !source.isAt(leaf));
        if (target == null) {
            return line;
        }
        Element by = visited(line) == SOURCE_LEAF ? leaf(source) : visited(line) == TARGET_LEAF ? leaf(target) : line.by;
        return line(line.ask, source, by, target);
    }

    private Endpoint first(Ask ask, Endpoint end, int leaf, IntPredicate wanted) {
        return leaf == Topology.NOBODY ? end : leaves.standIn(ask.scene(), end, leaf, wanted);
    }

    private Element leaf(Endpoint end) {
        return topology.nodes()[end.doors().getFirst().node()].segment();
    }

    /** The leaf that an end is in, for a question about it alone; else {@link Topology#NOBODY}. */
    int leafOf(Ask ask, Endpoint end) {
        return ask.relation() == Relation.SESSION ? Topology.NOBODY : leaves.leafOf(ask.scene(), end);
    }

    /** Another device that leads to the same as an end in a leaf; {@code null} if there is none. */
    Endpoint another(Ask ask, Endpoint end, int leaf, IntPredicate wanted) {
        return leaves.standIn(ask.scene(), end, leaf, wanted);
    }

    private int leafOf(Ask ask, Endpoint end, Endpoint other, Element by) {
        if (ask.relation() == Relation.SESSION || by instanceof Device device && !isBetweenNetworks(device)) {
            return Topology.NOBODY;
        }
        int leaf = leaves.leafOf(ask.scene(), end);
        return leaf == Topology.NOBODY || other.isAt(leaf) && leaves.leafOf(ask.scene(), other) != leaf ? Topology.NOBODY : leaf;
    }

    /** A device with one port can only be visited in its own network. */
    private boolean isBetweenNetworks(Device device) {
        Integer station = topology.stationOf().get(device);
        return station != null && topology.stations()[station].ports().length > 1;
    }

    private Object visited(Line line) {
        return line.by == null ? null : isLeaf(line.sourceLeaf, line.by) ? SOURCE_LEAF : isLeaf(line.targetLeaf, line.by) ? TARGET_LEAF
                : line.by;
    }

    private boolean isLeaf(int leaf, Element element) {
        return leaf != Topology.NOBODY && topology.nodes()[leaf].segment() == element;
    }

    private int kind(Ask ask, Endpoint end, int leaf) {
        return leaf == Topology.NOBODY ? searches.kind(ask.scene(), end) : -1 - leaves.kindOf(ask.scene(), end, leaf);
    }
}
