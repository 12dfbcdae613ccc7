package org.bunkai.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.bunkai.diagram.layout.Place;
import org.bunkai.diagram.layout.PlacedBoundary;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.bunkai.diagram.layout.SavedLayout;
import org.eclipse.emf.common.command.Command;

/**
 * Changes of places in one view, each as one undo step. What a person puts somewhere is pinned there; everything else is kept where the
 * drawing shows it, so that nothing else jumps. Commands are empty where nothing would change.
 */
public final class LayoutEdits {

    /** Where boxes are put in line. */
    public enum Alignment {
        LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM
    }

    private final EditableLayout layout;
    private final String view;
    private final Words words;

    /**
     * @param view id of the view in the layout file
     * @param locale language of the labels of commands
     */
    public LayoutEdits(EditableLayout layout, String view, Locale locale) {
        this.layout = layout;
        this.view = view;
        this.words = new Words(locale);
    }

    /**
     * Moves boxes with everything in them, and marks of boundaries along their lines.
     *
     * @param shown the view as it is seen
     * @param corners element id to new upper left corner, px; ids that are not in the drawing do no harm
     */
    public Optional<Command> move(PlacedDrawing shown, Map<String, Point> corners) {
        SavedLayout before = base(shown);
        SavedLayout after = before;
        for (Map.Entry<String, Point> corner : corners.entrySet()) {
            after = isBoundary(shown, corner.getKey())
                    ? after.with(Map.of(corner.getKey(), mark(shown, corner.getKey(), corner.getValue())))
                    : after.moved(shown.drawing(), corner.getKey(), corner.getValue().x(), corner.getValue().y());
        }
        return change(label("layout.move", corners.keySet(), shown), before, after);
    }

    /**
     * Gives places to elements that are not in the drawing yet, because they are new or come from elsewhere.
     *
     * @param areas element id to rectangle, px; of a size of 0 the layout makes as much as is needed
     */
    public Optional<Command> put(PlacedDrawing shown, Map<String, Rect> areas) {
        Map<String, Place> places = new LinkedHashMap<>();
        areas.forEach((id, r) -> places.put(id, new Place(r.x(), r.y(), r.w(), r.h(), List.of(), true, Optional.empty())));
        SavedLayout before = base(shown);
        return change(label("layout.move", areas.keySet(), shown), before, before.with(places));
    }

    /** Moves and resizes a box; what is in it stays where it is unless the corner moves. */
    public Optional<Command> resize(PlacedDrawing shown, String id, Rect area) {
        SavedLayout before = base(shown);
        SavedLayout moved = before.moved(shown.drawing(), id, area.x(), area.y());
        return moved.of(id).flatMap(p -> change(label("layout.move", List.of(id), shown), before,
                moved.with(Map.of(id, new Place(p.x(), p.y(), area.w(), area.h(), p.bends(), true, p.grid())))));
    }

    /**
     * Gives a line corners of its own.
     *
     * @param bends inner corners from its first end to its last; none: the line is routed freely again
     */
    public Optional<Command> bend(PlacedDrawing shown, String line, List<Point> bends) {
        SavedLayout before = base(shown);
        Place place = new Place(0, 0, 0, 0, bends, !bends.isEmpty(), Optional.empty());
        return change(words.say("layout.bend", name(line, shown)), before, before.with(Map.of(line, place)));
    }

    /** Puts boxes in line with the first of them. */
    public Optional<Command> align(PlacedDrawing shown, List<String> ids, Alignment alignment) {
        Map<String, Rect> areas = areas(shown, ids);
        if (areas.size() < 2) {
            return Optional.empty();
        }
        Rect first = areas.values().iterator().next();
        Map<String, Point> corners = new LinkedHashMap<>();
        areas.forEach((id, area) -> corners.put(id, switch (alignment) {
            case LEFT -> new Point(first.x(), area.y());
            case CENTRE -> new Point(first.x() + (first.w() - area.w()) / 2, area.y());
            case RIGHT -> new Point(first.right() - area.w(), area.y());
            case TOP -> new Point(area.x(), first.y());
            case MIDDLE -> new Point(area.x(), first.y() + (first.h() - area.h()) / 2);
            case BOTTOM -> new Point(area.x(), first.bottom() - area.h());
        }));
        return move(shown, corners);
    }

    /** Leaves equal gaps between three or more boxes; the outermost stay. */
    public Optional<Command> distribute(PlacedDrawing shown, Collection<String> ids, boolean level) {
        Map<String, Rect> areas = areas(shown, ids);
        if (areas.size() < 3) {
            return Optional.empty();
        }
        List<Map.Entry<String, Rect>> order = new ArrayList<>(areas.entrySet());
        order.sort(Map.Entry.comparingByValue((a, b) -> level ? a.x() - b.x() : a.y() - b.y()));
        Rect first = order.getFirst().getValue();
        Rect last = order.getLast().getValue();
        int inner = order.stream().mapToInt(e -> level ? e.getValue().w() : e.getValue().h()).sum();
        int gaps = (level ? last.right() - first.x() : last.bottom() - first.y()) - inner;
        Map<String, Point> corners = new LinkedHashMap<>();
        int used = 0;
        for (int i = 0; i < order.size(); i++) {
            Rect area = order.get(i).getValue();
            int at = used + gaps * i / (order.size() - 1);
            corners.put(order.get(i).getKey(), level ? new Point(first.x() + at, area.y()) : new Point(area.x(), first.y() + at));
            used += level ? area.w() : area.h();
        }
        return move(shown, corners);
    }

    /** Takes over all places of an automatic layout; the old ones are forgotten. */
    public Optional<Command> arrange(SavedLayout arranged) {
        return change(words.say("layout.arrange"), layout.view(view), arranged);
    }

    private static boolean isBoundary(PlacedDrawing shown, String id) {
        return shown.drawing().boundaries().stream().anyMatch(b -> b.id().equals(id));
    }

    /** The square of a boundary at another corner; its middle is what counts. */
    private static Place mark(PlacedDrawing shown, String id, Point corner) {
        int side = shown.boundaries().stream().filter(b -> b.boundary().id().equals(id)).map(b -> b.square().w()).findFirst()
                .orElse(2 * PlacedBoundary.RADIUS);
        return new Place(corner.x(), corner.y(), side, side, List.of(), true, Optional.empty());
    }

    /** What is saved, and of everything else the place that is shown. */
    private SavedLayout base(PlacedDrawing shown) {
        return layout.view(view).with(shown.places().places());
    }

    private Optional<Command> change(String label, SavedLayout before, SavedLayout after) {
        return after.equals(before) ? Optional.empty() : Optional.of(layout.change(label, view, after));
    }

    private static Map<String, Rect> areas(PlacedDrawing shown, Collection<String> ids) {
        Map<String, Rect> areas = new LinkedHashMap<>();
        ids.forEach(id -> shown.places().of(id).ifPresent(place -> areas.put(id, place.area())));
        return areas;
    }

    private String label(String key, Collection<String> ids, PlacedDrawing shown) {
        return ids.size() == 1 ? words.say(key, name(ids.iterator().next(), shown)) : words.say(key + ".many", ids.size());
    }

    private static String name(String id, PlacedDrawing shown) {
        return shown.drawing().facilities().stream().filter(f -> f.id().equals(id)).map(f -> f.name())
                .findFirst().or(() -> shown.drawing().networks().stream().filter(n -> n.id().equals(id)).map(n -> n.name()).findFirst())
                .or(() -> shown.drawing().cards().stream().filter(c -> c.id().equals(id)).map(c -> c.name()).findFirst()).orElse(id);
    }
}
