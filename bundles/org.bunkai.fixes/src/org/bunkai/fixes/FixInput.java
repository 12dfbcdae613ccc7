package org.bunkai.fixes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.bunkai.model.edit.Elements;
import org.bunkai.model.edit.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that only people know, as data from which a dialog makes a field: a value of one feature.
 *
 * @param feature what is asked for; its name in the metamodel is the label
 * @param candidates what can be chosen: enum values or elements, in the order to show; empty for other kinds
 * @param required whether the proposal cannot do without
 * @param suggestion a value to begin with, or empty; never an answer that only people can give
 */
public record FixInput(EStructuralFeature feature, List<Object> candidates, boolean required, Optional<Object> suggestion) {

    public FixInput {
        Objects.requireNonNull(feature);
        Objects.requireNonNull(suggestion);
        candidates = List.copyOf(candidates);
        if (AnswerKind.of(feature) == AnswerKind.RECORD || AnswerKind.of(feature) == AnswerKind.MODEL) {
            throw new IllegalArgumentException("ask for the features of its parts: " + feature.getName());
        }
    }

    /**
     * A required value of a feature, with every choice that the metamodel or the model has.
     *
     * @param holder will hold the value, or stands where its holder will stand
     */
    public static FixInput of(EObject holder, EStructuralFeature feature) {
        List<Object> candidates = feature.getEType() instanceof EClass type ? elements(holder, type)
                : List.copyOf(Choices.of(holder, feature));
        return new FixInput(feature, candidates, true, Optional.empty());
    }

    /** The same, but it may be left empty. */
    public FixInput optional() {
        return new FixInput(feature, candidates, false, suggestion);
    }

    /** The same with a value to begin with. */
    public FixInput suggesting(Object value) {
        return new FixInput(feature, candidates, required, Optional.of(value));
    }

    /** The same with other candidates. */
    public FixInput among(Collection<?> others) {
        return new FixInput(feature, List.copyOf(others), required, suggestion);
    }

    /** In which form it is given; neither {@code RECORD} nor {@code MODEL}. */
    public AnswerKind kind() {
        return AnswerKind.of(feature);
    }

    /** Whether it is chosen among {@link #candidates()}. */
    public boolean isChoice() {
        return switch (kind()) {
            case CHOICE, CHOICES, ELEMENT, ELEMENTS -> true;
            default -> false;
        };
    }

    /** What to write before the field. */
    public String label(Locale locale) {
        return Labels.of(locale).of(feature);
    }

    /**
     * Whether a value can be taken: {@link LocalDate}, {@link Integer} from 0, a text that is not blank, a candidate; a list of them, not
     * empty, for the kinds in the plural.
     */
    public boolean accepts(Object value) {
        return switch (kind()) {
            case CHOICE, ELEMENT -> candidates.contains(value);
            case CHOICES, ELEMENTS -> value instanceof List<?> list && !list.isEmpty() && candidates.containsAll(list);
            case DATE -> value instanceof LocalDate;
            case NUMBER -> value instanceof Integer number && number >= 0;
            case TEXT -> isText(value);
            case TEXTS -> value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(FixInput::isText);
            case RECORD, MODEL -> false;
        };
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private static List<Object> elements(EObject holder, EClass type) {
        return Elements.of(type, holder).stream().filter(element -> element != holder).map(Object.class::cast).toList();
    }
}
