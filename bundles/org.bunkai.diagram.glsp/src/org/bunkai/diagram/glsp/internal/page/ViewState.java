package org.bunkai.diagram.glsp.internal.page;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.notation.DrawnId;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.view.View;

/**
 * What a page shows.
 *
 * @param view which part
 * @param overlay what stands on top of the topology
 * @param clause id of the only clause whose findings count, or {@code null} for all
 * @param collapsed ids of facilities and networks drawn as one card, as somebody chose; empty: nobody chose, the view decides
 */
public record ViewState(View view, Overlay overlay, String clause, Optional<Set<String>> collapsed) {

    public ViewState {
        Objects.requireNonNull(view);
        Objects.requireNonNull(overlay);
        Objects.requireNonNull(collapsed);
    }

    /** What a page asks for when it opens; words that mean nothing are taken for the usual ones, as they come from an address. */
    public static ViewState of(Map<String, String> options) {
        return new ViewState(View.OVERVIEW, Overlay.CLAUSE, null, Optional.empty()).with(options.get("view"), options.get("overlay"),
                options.get("clause"), null);
    }

    /**
     * With some parts changed.
     *
     * @param newClause empty for all
     * @return this with what is not {@code null}
     */
    public ViewState with(String newView, String newOverlay, String newClause, Collection<String> newCollapsed) {
        View shown = Optional.ofNullable(newView).flatMap(View::parse).orElse(view);
        String only = newClause == null ? clause : newClause.isEmpty() ? null : newClause;
        Optional<Set<String>> chosen = newCollapsed == null ? shown.equals(view) ? collapsed : Optional.empty()
                : Optional.of(newCollapsed.stream().map(DrawnId::model).collect(Collectors.toUnmodifiableSet()));
        return new ViewState(shown, overlay(newOverlay), only, chosen);
    }

    private Overlay overlay(String word) {
        return Stream.of(Overlay.values()).filter(o -> id(o).equals(word)).findFirst().orElse(overlay);
    }

    /** The word for an overlay. */
    public static String id(Overlay overlay) {
        return overlay.name().toLowerCase(Locale.ROOT);
    }
}
