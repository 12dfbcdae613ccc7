package org.bunkai.workbench.dialog;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One field of an {@link EntryDialog}.
 *
 * @param <T> what is said in it
 */
public final class Entry<T> {

    private final String label;
    private final boolean required;
    private final Supplier<String> shown;
    private final Supplier<Optional<T>> reader;
    private Optional<T> value = Optional.empty();

    /**
     * @param shown what stands in the field
     * @param reader gives what is said; throws {@link DateTimeException} or {@link NumberFormatException} if that cannot be read
     */
    Entry(String label, boolean required, Supplier<String> shown, Supplier<Optional<T>> reader) {
        this.label = label;
        this.required = required;
        this.shown = shown;
        this.reader = reader;
    }

    /** What was said, as far as it could be read; stays when the dialog is closed. */
    public Optional<T> value() {
        return value;
    }

    String label() {
        return label;
    }

    String shown() {
        return shown.get();
    }

    boolean isMissing() {
        return required && value.isEmpty();
    }

    /** Reads the field; returns whether that was possible. */
    boolean read() {
        value = Optional.empty();
        try {
            value = reader.get();
            return true;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
