package org.bunkai.validation.engine;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How the arguments of a message that are not plain values are named: the engine knows no labels. */
@FunctionalInterface
public interface ArgumentNames {

    /** Ids of elements and names of enum values: for tests and for logs. */
    ArgumentNames IDS = (argument, locale) -> switch (argument) {
        case EObject element -> String.valueOf(EcoreUtil.getID(element));
        case Enumerator literal -> literal.getName();
        case Enum<?> constant -> constant.name();
        default -> argument.toString();
    };

    /**
     * The name of an element, or the label of an enum value.
     *
     * @param argument an {@code EObject}, an {@code Enumerator} or an {@code Enum}
     * @param locale language of the text
     */
    String name(Object argument, Locale locale);
}
