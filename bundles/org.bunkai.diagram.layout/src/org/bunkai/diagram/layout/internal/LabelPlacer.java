package org.bunkai.diagram.layout.internal;

import java.util.List;
import java.util.Optional;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.Segment;

/** Gives every label the candidate that covers least; three greedy passes, so that early ones may make room. */
final class LabelPlacer {

    /** Cost of covering a card, a mark, a title or another label: dearer than anything else together. */
    static final double COVER = 1000;
    /** Cost of lying on a line. */
    static final double ON_LINE = 150;
    /** Least distance of labels from what they must not cover, px. */
    static final int AIR = 2;
    private static final double LEADER = 200;
    private static final int PASSES = 3;
    /** Farther from its point than this no part of a label reaches. */
    private static final int REACH_X = 330;
    private static final int REACH_Y = 190;

    private final List<Rect> solid;
    private final List<Segment> lines;
    private final List<Rect> borders;
    private final List<Rect> facilities;

    /**
     * @param solid cards, marks, pills and texts
     * @param lines pieces of all wires
     * @param borders drawn boxes
     * @param facilities facilities, drawn or not
     */
    LabelPlacer(List<Rect> solid, List<Segment> lines, List<Rect> borders, List<Rect> facilities) {
        this.solid = solid;
        this.lines = lines;
        this.borders = borders;
        this.facilities = facilities;
    }

    void place(List<Label> labels) {
        List<Label> free = labels.stream().filter(label -> !label.kept).toList();
        List<Surroundings> surroundings = free.stream().map(this::surroundings).toList();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < free.size(); i++) {
                place(free.get(i), surroundings.get(i), labels);
            }
        }
    }

    /** What any candidate of a label could touch. */
    private record Surroundings(List<Rect> solid, List<Segment> lines) {
    }

    private Surroundings surroundings(Label label) {
        Optional<Rect> reach = label.candidates.stream().map(candidate -> Rect.around(candidate.at(), 0)).reduce(Rect::union)
                .map(area -> new Rect(area.x() - REACH_X, area.y() - REACH_Y, area.w() + 2 * REACH_X, area.h() + 2 * REACH_Y));
        if (reach.isEmpty()) {
            return new Surroundings(List.of(), List.of());
        }
        return new Surroundings(solid.stream().filter(reach.get()::hits).toList(),
                lines.stream().filter(piece -> piece.bounds().grow(1).hits(reach.get())).toList());
    }

    /** What the labels placed so far cover. */
    private record Others(List<Rect> areas, List<Segment> leaders) {
    }

    private static Others others(List<Label> all) {
        return new Others(all.stream().flatMap(label -> label.shape.stream()).flatMap(shape -> shape.all().stream()).toList(),
                all.stream().flatMap(label -> label.shape.stream()).flatMap(shape -> shape.leader().stream()).toList());
    }

    private void place(Label label, Surroundings near, List<Label> all) {
        label.shape = Optional.empty();
        label.chosen = Optional.empty();
        label.cost = Double.MAX_VALUE;
        Others others = others(all);
        for (Label.Candidate candidate : label.candidates) {
            if (candidate.penalty() >= label.cost) {
                break;
            }
            Label.Shape shape = label.shapeAt(candidate);
            double cost = cost(label, candidate, shape, near, others, label.cost);
            if (cost < label.cost) {
                label.cost = cost;
                label.chosen = Optional.of(candidate);
                label.shape = Optional.of(shape);
            }
        }
    }

    /** Cost of a candidate; anything from {@code limit} on may be returned early. */
    private double cost(Label label, Label.Candidate candidate, Label.Shape shape, Surroundings near, Others others,
            double limit) {
        List<Rect> all = shape.all();
        double cost = candidate.penalty();
        for (Rect part : all) {
            Rect area = part.grow(AIR);
            cost += COVER * count(near.solid, area);
            cost += COVER * count(others.areas, area);
            if (cost >= limit) {
                return cost;
            }
            for (Rect border : borders) {
                if (part.hits(border) && !part.inside(border)) {
                    cost += label.borderCost();
                }
            }
        }
        for (Rect facility : facilities) {
            if (facility.contains(candidate.at())) {
                cost += label.facilityCost();
            }
        }
        cost += leaderCost(shape, near, others);
        return cost >= limit ? cost : cost + lineCost(label, shape, near);
    }

    private static int count(List<Rect> obstacles, Rect area) {
        int hits = 0;
        for (Rect obstacle : obstacles) {
            if (area.hits(obstacle)) {
                hits++;
            }
        }
        return hits;
    }

    private static double lineCost(Label label, Label.Shape shape, Surroundings near) {
        double cost = 0;
        for (Segment piece : near.lines) {
            for (Rect part : shape.areas()) {
                if (piece.crosses(part.grow(1))) {
                    cost += label.lineCost(piece);
                }
            }
            if (shape.onLine().isPresent() && !label.onOwnLine(piece) && piece.crosses(shape.onLine().get().grow(1))) {
                cost += ON_LINE;
            }
        }
        return cost;
    }

    /** A leader may cross lines, but no card, text or other label; nor may the label lie on another one's leader. */
    private static double leaderCost(Label.Shape shape, Surroundings near, Others others) {
        double cost = 0;
        if (shape.leader().isPresent()) {
            Segment leader = shape.leader().get();
            cost += LEADER * near.solid.stream().filter(leader::crosses).count();
            cost += LEADER * others.areas.stream().filter(area -> leader.crosses(area.grow(AIR))).count();
        }
        for (Segment leader : others.leaders) {
            cost += LEADER * shape.all().stream().filter(area -> leader.crosses(area.grow(AIR))).count();
        }
        return cost;
    }
}
