package org.bunkai.guideline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of this bundle in one language: Japanese, else English whatever the default locale is. */
record Messages(ResourceBundle bundle, Locale locale) {

    static Messages of(Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.bunkai.guideline.messages", locale, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)), locale);
    }

    String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
