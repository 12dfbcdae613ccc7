package org.bunkai.workbench.emf;

import java.text.Normalizer;
import java.util.Locale;

import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How elements are called where only text can stand. */
public final class ElementWords {

    private ElementWords() {
    }

    /** The name, for example 「電子カルテサーバ」. */
    public static String name(EObject element) {
        return Language.labels().name(element);
    }

    /** The class, for example 「サーバ」. */
    public static String type(EObject element) {
        return Language.labels().of(element.eClass());
    }

    /** Name and id, which no two elements share. */
    public static String full(EObject element) {
        String id = EcoreUtil.getID(element);
        String name = name(element);
        return id == null || name.endsWith(id) ? name : name + " [" + id + "]";
    }

    /** A text as searches compare it: full and half width, upper and lower case alike. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
