package org.bunkai.diagram.edit;

import java.util.Collection;
import java.util.Locale;

import org.bunkai.model.Messages;
import org.bunkai.model.edit.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The sentences of this bundle in one language. */
final class Words {

    private final Messages texts;
    private final Labels labels;

    Words(Locale locale) {
        texts = Messages.of(Palette.class, locale);
        labels = Labels.of(locale);
    }

    /** A sentence with names: elements are called by theirs, everything else stands as it is. */
    String say(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i] instanceof EObject element ? name(element) : arguments[i];
        }
        return texts.get(key, words);
    }

    /** What an undo step is called that does something with elements: by the name of the one, or by their number. */
    String step(String key, Collection<? extends EObject> elements) {
        return elements.size() == 1 ? say(key, elements.iterator().next()) : say(key + ".many", elements.size());
    }

    /** What a feature is called. */
    String of(EStructuralFeature feature) {
        return labels.of(feature);
    }

    String name(EObject element) {
        return Messages.oneLine(labels.name(element));
    }

    /** How an element made by a tool is called before anybody gives it a name. */
    String fresh(Tool tool) {
        String own = "new." + tool.id().substring(tool.id().indexOf(':') + 1);
        return texts.has(own) ? texts.word(own) : texts.get("new", inSentence(tool.label()));
    }

    /** English names begin with a capital only at the beginning of a sentence, acronyms always. */
    private static String inSentence(String label) {
        boolean acronym = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
