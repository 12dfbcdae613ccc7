package org.bunkai.diagram.glsp.internal.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.notation.Overlay;

/**
 * What a page shows.
 *
 * @param view id of the view
 * @param overlay what stands on top of the topology
 * @param clause id of the only clause whose findings count, or {@code null} for all
 * @param collapsed ids of facilities and networks drawn as one card
 */
public record ViewState(String view, Overlay overlay, String clause, Set<String> collapsed) {

    /** The view of everything. */
    public static final String OVERVIEW = "overview";

    public ViewState {
        Objects.requireNonNull(view);
        Objects.requireNonNull(overlay);
        collapsed = Set.copyOf(collapsed);
    }

    /** What a page asks for when it opens; words that mean nothing are taken for the usual ones, as they come from an address. */
    static ViewState of(Map<String, String> options) {
        return new ViewState(OVERVIEW, Overlay.CLAUSE, null, Set.of()).with(options.get("view"), options.get("overlay"), options.get("clause"),
                null);
    }

    /**
     * With some parts changed.
     *
     * @param newClause empty for all
     * @return this with what is not {@code null}
     */
    public ViewState with(String newView, String newOverlay, String newClause, Collection<String> newCollapsed) {
        return new ViewState(newView == null ? view : newView, overlay(newOverlay), newClause == null ? clause : newClause.isEmpty() ? null : newClause,
                newCollapsed == null ? collapsed : Set.copyOf(List.copyOf(newCollapsed)));
    }

    private Overlay overlay(String word) {
        return Stream.of(Overlay.values()).filter(o -> id(o).equals(word)).findFirst().orElse(overlay);
    }

    /** The word for an overlay. */
    public static String id(Overlay overlay) {
        return overlay.name().toLowerCase(Locale.ROOT);
    }
}
