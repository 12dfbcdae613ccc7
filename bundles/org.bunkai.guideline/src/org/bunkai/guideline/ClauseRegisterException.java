package org.bunkai.guideline;

import java.util.Locale;

import org.bunkai.model.Messages;

/** Says in one sentence why a register or a hospital's supplement cannot be loaded. */
public final class ClauseRegisterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    ClauseRegisterException(String key, String... arguments) {
        super(Messages.of(ClauseRegisterException.class, Locale.ENGLISH).get(key, (Object[]) arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Whether a file is at fault, not what was asked for. */
    public boolean isOfFile() {
        return key.startsWith("supplement.");
    }

    /** Returns the sentence in a language; {@link #getMessage()} is the English one. */
    public String message(Locale locale) {
        return Messages.of(ClauseRegisterException.class, locale).get(key, (Object[]) arguments);
    }
}
