package org.bunkai.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds elements of a model by what people write for them. */
final class ElementFinder {

    private static final Pattern ID_AT_END = Pattern.compile("\\[([A-Za-z][A-Za-z0-9_.-]*)\\]$");

    private final FactKeys facts;
    private final ExchangeTexts texts;
    private final Map<EClass, Map<String, List<EObject>>> names = new HashMap<>();

    ElementFinder(FactKeys facts, ExchangeTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** The element of a class by the text of the drop-down list or by its id, else all that have the name. */
    List<EObject> find(String text, EClass type) {
        Matcher chosen = ID_AT_END.matcher(text);
        for (String id : chosen.find() ? List.of(chosen.group(1), text) : List.of(text)) {
            if (facts.element(id) instanceof EObject element && type.isInstance(element)) {
                return List.of(element);
            }
        }
        return names.computeIfAbsent(type, this::names).getOrDefault(CellText.normal(text), List.of());
    }

    private Map<String, List<EObject>> names(EClass type) {
        return facts.objects().stream().filter(type::isInstance).collect(Collectors.groupingBy(o -> CellText.normal(texts.name(o))));
    }
}
