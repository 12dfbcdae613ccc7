package org.bunkai.diagram.glsp.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.diagram.layout.LayoutFile;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.notation.DrawnId;

/**
 * What a page shows at one moment.
 *
 * @param placed the drawing at its place
 */
public record Scene(Capture capture, PlacedDrawing placed, History history, boolean isEditable, Locale locale) {

    /** What is shown. */
    public ViewState view() {
        return capture.view();
    }

    /** The name of the whole. */
    public String title() {
        return capture.title();
    }

    /** What else could be shown. */
    public List<Choice> views() {
        return capture.views();
    }

    /** What could stand on top. */
    public List<Choice> overlays() {
        return capture.overlays();
    }

    /** The clauses whose findings could be shown alone. */
    public List<Choice> clauses() {
        return capture.clauses();
    }

    /** Whether a shape is an element of the model, not something the notation adds. */
    public boolean isElement(String id) {
        return capture.traits().containsKey(id) && DrawnId.model(id).equals(id);
    }

    /** Whether a shape is the card of whoever runs an external network. */
    public boolean isCloud(String id) {
        return DrawnId.isCloud(id);
    }

    /** Whether a line is the further interface of a device. */
    public boolean isTie(String id) {
        return trait(id).filter(t -> t.type().equals("Interface")).isPresent();
    }

    /** Whether a facility or network can be drawn as one card. */
    public boolean isCollapsible(String id) {
        return trait(id).filter(t -> t.type().equals("Facility") || t.type().equals("Network")).isPresent();
    }

    /** Whether a shape stands for a facility or network that is collapsed to it. */
    public boolean isCollapsed(String id) {
        return capture.collapsed().contains(DrawnId.model(id));
    }

    /** Under which name the places of the view are kept. */
    public String layoutName() {
        return LayoutFile.nameOf(view().view());
    }

    /** What kind of element a shape is; empty if none. */
    public String kind(String id) {
        return trait(id).map(Capture.Trait::kind).orElse("");
    }

    /** What the element of a shape is called; empty if it is none. */
    public String name(String id) {
        return trait(id).map(Capture.Trait::name).orElse("");
    }

    private Optional<Capture.Trait> trait(String id) {
        return Optional.ofNullable(capture.traits().get(id));
    }
}
