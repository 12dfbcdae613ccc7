package org.bunkai.diagram.glsp.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.exchange.Questionnaire;
import org.bunkai.model.Messages;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.DrawnElements;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.view.Collapse;
import org.bunkai.notation.view.View;
import org.bunkai.notation.view.Views;
import org.eclipse.emf.ecore.EObject;

/**
 * What has to be read from the model to draw a view of it; afterwards the model may change.
 *
 * @param drawing what is drawn
 * @param collapsed ids of what is drawn as one card
 * @param traits of what is drawn and is an element of the model, by its id
 * @param views what else could be shown
 * @param clauses clauses that findings can be shown of alone
 */
record Capture(Drawing drawing, ViewState view, Set<String> collapsed, Map<String, Trait> traits, String title, List<Choice> views, List<Choice> overlays,
        List<Choice> clauses) {

    /**
     * What a page wants to know of an element.
     *
     * @param kind class, and the constant that tells its kind if it has one
     * @param type name of the class
     */
    record Trait(String name, String kind, String type) {
    }

    /** Reads a model: its own, or a copy that nobody changes meanwhile. A view that has nothing to show any more gives the overview. */
    static Capture of(CheckResult result, ViewState wanted, Locale locale) {
        Views views = new Views(result, NotationOptions.of(locale, wanted.overlay(), wanted.clause(),
                () -> Questionnaire.of(result).numbers()));
        ViewState view = views.find(wanted.view().id()).isPresent() ? wanted : wanted.with(View.OVERVIEW.id(), null, null, null);
        Drawing drawing = view.collapsed().map(chosen -> views.draw(view.view(), chosen)).orElseGet(() -> views.draw(view.view()));
        Set<String> collapsed = view.collapsed().orElseGet(() -> view.view().equals(View.OVERVIEW) ? Collapse.byItself(views.whole()) : Set.of());
        Labels labels = Labels.of(locale);
        Messages texts = Messages.of(Capture.class, locale);
        FindingTexts words = FindingTexts.of(result, locale);
        List<Choice> overlays = Stream.of(Overlay.values()).map(o -> new Choice(ViewState.id(o), texts.get("overlay." + ViewState.id(o)), ""))
                .toList();
        List<Choice> clauses = result.clauses().stream().filter(c -> !c.findings().isEmpty())
                .map(c -> new Choice(c.clause().getId(), words.label(c.clause()), "")).toList();
        return new Capture(drawing, view, collapsed, traits(result, drawing, labels), labels.name(result.architecture()), choices(views), overlays,
                clauses);
    }

    private static List<Choice> choices(Views views) {
        return views.possible().stream().map(v -> new Choice(v.id(), views.label(v), views.group(v))).toList();
    }

    private static Map<String, Trait> traits(CheckResult result, Drawing drawing, Labels labels) {
        Map<String, Trait> traits = new HashMap<>();
        DrawnElements elements = new DrawnElements(result.architecture());
        for (String id : ids(drawing)) {
            elements.of(id)
                    .ifPresent(element -> traits.put(id, new Trait(labels.name(element), kind(element), element.eClass().getName())));
        }
        return traits;
    }

    private static String kind(EObject element) {
        return Stream.ofNullable(element.eClass().getEStructuralFeature("kind")).map(f -> "." + element.eGet(f)).findFirst()
                .map(k -> element.eClass().getName() + k).orElse(element.eClass().getName());
    }

    private static Set<String> ids(Drawing drawing) {
        List<String> ids = new ArrayList<>();
        drawing.facilities().forEach(f -> ids.add(f.id()));
        drawing.networks().forEach(n -> ids.add(n.id()));
        drawing.cards().forEach(c -> {
            ids.add(c.id());
            c.also().forEach(t -> ids.add(t.id()));
        });
        drawing.links().forEach(l -> ids.add(l.id()));
        drawing.tunnels().forEach(t -> ids.add(t.id()));
        drawing.boundaries().forEach(b -> ids.add(b.id()));
        return ids.stream().collect(Collectors.toSet());
    }
}
