package org.bunkai.workbench.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.bunkai.workbench.emf.ElementTree;
import org.bunkai.workbench.emf.ElementWords;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Every text of a model by the element that a user knows it by. Made once, of a model that nobody changes meanwhile. */
final class FindIndex {

    /**
     * A place where something is written.
     *
     * @param id of the element
     * @param name of the element
     * @param type class of the element, in words
     * @param text what is written
     * @param folded the same as searches compare it
     */
    record Hit(String id, String name, String type, String text, String folded) {
    }

    private final List<Hit> hits = new ArrayList<>();

    FindIndex(EObject root) {
        add(root);
        root.eAllContents().forEachRemaining(this::add);
    }

    private void add(EObject object) {
        EObject node = object;
        while (!ElementTree.isNode(node)) {
            node = node.eContainer();
        }
        String id = String.valueOf(node.eGet(node.eClass().getEIDAttribute()));
        String name = ElementWords.name(node);
        String type = ElementWords.type(node);
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class && object.eIsSet(attribute)) {
                Object value = object.eGet(attribute);
                Stream<?> texts = value instanceof List<?> all ? all.stream() : Stream.of(value);
                texts.forEach(text -> hits.add(new Hit(id, name, type, text.toString(), ElementWords.folded(text.toString()))));
            }
        }
    }

    /** One hit for each element in which a text is written, by name; exact names first. Nothing for an empty text. */
    List<Hit> find(String text) {
        String folded = ElementWords.folded(text.strip());
        if (folded.isEmpty()) {
            return List.of();
        }
        Map<String, Hit> found = new TreeMap<>();
        hits.stream().filter(hit -> hit.folded().contains(folded)).forEach(hit -> found.merge(hit.id(), hit,
                (first, next) -> next.text().equals(next.name()) ? next : first));
        return found.values().stream().sorted((a, b) -> order(a, folded).compareTo(order(b, folded))).toList();
    }

    private static String order(Hit hit, String folded) {
        String name = ElementWords.folded(hit.name());
        return (name.equals(folded) ? "0" : name.contains(folded) ? "1" : "2") + name + " " + hit.id();
    }
}
