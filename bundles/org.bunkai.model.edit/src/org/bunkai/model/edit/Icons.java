package org.bunkai.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;

/** The icons of the metamodel's classes: one SVG of 16 by 16 units per concrete class, drawn with the strokes of the diagram's glyphs. */
public final class Icons {

    private Icons() {
    }

    /** Returns the icon of a class, or {@code null} if this bundle has none for it. */
    public static URL of(EClass type) {
        return Icons.class.getResource("/icons/" + type.getName() + ".svg");
    }
}
