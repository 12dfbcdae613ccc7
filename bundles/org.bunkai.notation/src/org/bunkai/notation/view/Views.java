package org.bunkai.notation.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.ResponsibleParties;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Tone;

/** The views of one checked architecture. Not for several threads at once. */
public final class Views {

    private final CheckResult result;
    private final NotationOptions options;
    private final TopologyNotation notation;
    private final Labels labels;
    private final Messages words;
    private Drawing whole;
    private List<View> possible;
    private ResponsibleParties parties;

    /**
     * @param result what was found
     * @param options language and overlay
     */
    public Views(CheckResult result, NotationOptions options) {
        this.result = result;
        this.options = options;
        notation = new TopologyNotation(result, options);
        labels = Labels.of(options.locale());
        words = Messages.of(Views.class, options.locale());
    }

    /** {@return the drawing of the whole architecture} */
    public Drawing whole() {
        if (whole == null) {
            whole = notation.drawing();
        }
        return whole;
    }

    private ResponsibleParties parties() {
        if (parties == null) {
            parties = new ResponsibleParties(result.architecture(), options.locale());
        }
        return parties;
    }

    /** {@return the views that have something to show, without filters: the overview, themes, facilities, networks} */
    public List<View> possible() {
        if (possible == null) {
            possible = List.copyOf(seekPossible());
        }
        return possible;
    }

    private List<View> seekPossible() {
        List<View> views = new ArrayList<>(List.of(View.OVERVIEW));
        if (new RemoteMaintenance(result.architecture()).exists()) {
            views.add(View.of(View.Kind.REMOTE));
        }
        if (BackupTopology.exists(result.architecture())) {
            views.add(View.of(View.Kind.BACKUP));
        }
        if (!result.architecture().getBoundaries().isEmpty() || parties().count(whole()) > 1) {
            views.add(View.of(View.Kind.RESPONSIBILITY));
        }
        for (FacilityBox facility : whole().facilities()) {
            if (facility.networks().stream().anyMatch(network -> !network.cards().isEmpty()) && known(facility.id())) {
                views.add(new View(View.Kind.FACILITY, facility.id()));
            }
        }
        Set<String> tied = whole().cards().stream().flatMap(card -> card.also().stream()).map(tie -> tie.network())
                .collect(Collectors.toSet());
        for (NetworkBox network : whole().networks()) {
            if ((!network.cards().isEmpty() || tied.contains(network.id())) && known(network.id())) {
                views.add(new View(View.Kind.NETWORK, network.id()));
            }
        }
        return views;
    }

    /** Boxes that the drawing adds (around an external network, around devices without network) are no elements to choose. */
    private boolean known(String id) {
        return result.architecture().getNetworks().stream().anyMatch(network -> network.getId().equals(id))
                || result.architecture().getFacilities().stream().anyMatch(facility -> facility.getId().equals(id)
                        || facility.getNetworks().stream().anyMatch(network -> network.getId().equals(id)));
    }

    /**
     * Finds a view of this architecture.
     *
     * @param id its id
     * @return the view, if it is a possible one or a filter
     */
    public Optional<View> find(String id) {
        return View.parse(id).filter(view -> view.kind() == View.Kind.FILTER || possible().contains(view));
    }

    /**
     * What to call a view.
     *
     * @param view the view
     * @return its name in the language of the options
     */
    public String label(View view) {
        return switch (view.kind()) {
            case FACILITY -> whole().facilities().stream().filter(box -> box.id().equals(view.argument())).map(FacilityBox::name)
                    .findFirst().orElse(view.argument());
            case NETWORK -> whole().networks().stream().filter(box -> box.id().equals(view.argument())).map(NetworkBox::name)
                    .findFirst().orElse(view.argument());
            case FILTER -> words.get("view.filter", view.argument());
            case OVERVIEW, REMOTE, BACKUP, RESPONSIBILITY -> words.get("view." + View.of(view.kind()).id());
        };
    }

    /**
     * What to call the group in which a view is listed.
     *
     * @param view the view
     * @return the word in the language of the options
     */
    public String group(View view) {
        return words.get("group." + switch (view.kind()) {
            case OVERVIEW -> "whole";
            case FACILITY -> "facility";
            case NETWORK -> "network";
            case REMOTE, BACKUP, RESPONSIBILITY -> "theme";
            case FILTER -> "filter";
        });
    }

    /**
     * Draws a view; nothing is collapsed but by {@link Collapse#byItself the overview of a very large architecture}.
     *
     * @param view the view
     * @return its drawing
     */
    public Drawing draw(View view) {
        Drawing drawing = part(view);
        Set<String> collapsed = view.equals(View.OVERVIEW) ? Collapse.byItself(drawing) : Set.of();
        return collapsed.isEmpty() ? drawing : Collapse.of(drawing, collapsed, options.locale());
    }

    /**
     * Draws a view with what the reader chose to collapse.
     *
     * @param view the view
     * @param collapsed ids of networks and facilities; none are collapsed beyond these
     * @return its drawing
     */
    public Drawing draw(View view, Set<String> collapsed) {
        return collapsed.isEmpty() ? part(view) : Collapse.of(part(view), collapsed, options.locale());
    }

    private Drawing part(View view) {
        Drawing drawing = switch (view.kind()) {
            case OVERVIEW -> whole();
            case FACILITY -> Excerpt.around(whole(), whole().facilities().stream().filter(box -> box.id().equals(view.argument()))
                    .flatMap(box -> box.networks().stream()).toList());
            case NETWORK -> Excerpt.around(whole(), whole().networks().stream().filter(box -> box.id().equals(view.argument())).toList());
            case REMOTE -> new RemoteMaintenance(result.architecture()).of(whole(), labels, words);
            case BACKUP -> new BackupTopology(result.architecture(), labels, words, notation::mark).of(whole());
            case RESPONSIBILITY -> responsibility();
            case FILTER -> new WordFilter(view.argument()).of(whole());
        };
        return view.equals(View.OVERVIEW) ? drawing
                : drawing.withTitle(drawing.title().titled(words.get("title", whole().title().title(), label(view))));
    }

    /** Everything, shaded by party; boundaries whose ranges are not recorded, and those on no line, are named at the foot. */
    private Drawing responsibility() {
        Drawing shaded = whole().withShading(parties().shading(whole()));
        Map<String, Integer> numbers = new HashMap<>();
        shaded.boundaries().forEach(mark -> numbers.put(mark.id(), mark.number()));
        List<ResponsibilityBoundary> boundaries = result.architecture().getBoundaries();
        List<Note> notes = new ArrayList<>();
        note("responsibility.withoutRange", boundaries.stream()
                .filter(boundary -> numbers.containsKey(boundary.getId()) && !ranged(boundary))
                .map(boundary -> numbers.get(boundary.getId())).sorted().map(String::valueOf).toList()).ifPresent(notes::add);
        note("responsibility.withoutLine", boundaries.stream().filter(boundary -> !numbers.containsKey(boundary.getId()))
                .map(labels::name).toList()).ifPresent(notes::add);
        return shaded.withNotes(notes);
    }

    private Optional<Note> note(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty()
                : Optional.of(new Note(words.get(key, String.join(words.get("separator"), names)), Tone.UNKNOWN));
    }

    private static boolean ranged(ResponsibilityBoundary boundary) {
        return !boundary.getSides().isEmpty()
                && boundary.getSides().stream().allMatch(side -> side.getRangeRecorded() == Answer.YES || !side.getRange().isEmpty());
    }
}
