package org.bunkai.workbench.model;

import java.util.Locale;

import org.bunkai.model.edit.Labels;
import org.eclipse.core.runtime.Platform;

/** The language of the workbench: Japanese unless it was started in English. */
public final class Language {

    private static final Locale LOCALE = Platform.getNL().startsWith(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    private static final Labels LABELS = Labels.of(LOCALE);

    private Language() {
    }

    /** Japanese or English. */
    public static Locale locale() {
        return LOCALE;
    }

    /** The words of the metamodel in that language. */
    public static Labels labels() {
        return LABELS;
    }
}
