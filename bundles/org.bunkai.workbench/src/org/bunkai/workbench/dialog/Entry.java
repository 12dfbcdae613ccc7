package org.bunkai.workbench.dialog;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One field of an {@link EntryDialog}.
 *
 * @param <T> what is said in it
 */
public final class Entry<T> {

    private final String label;
    private final boolean required;
    private final Supplier<String> typed;
    private final Function<String, T> reader;
    private Optional<T> value = Optional.empty();

    /**
     * @param typed what stands in the field, empty for nothing
     * @param reader makes a value of it; throws {@link DateTimeException} or {@link NumberFormatException} if it cannot
     */
    Entry(String label, boolean required, Supplier<String> typed, Function<String, T> reader) {
        this.label = label;
        this.required = required;
        this.typed = typed;
        this.reader = reader;
    }

    /** What was said, as far as it could be read; stays when the dialog is closed. */
    public Optional<T> value() {
        return value;
    }

    String label() {
        return label;
    }

    boolean isMissing() {
        return required && value.isEmpty();
    }

    /** Reads the field; what cannot be read is given back. */
    Optional<String> read() {
        String text = typed.get();
        value = Optional.empty();
        try {
            value = text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
            return Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.of(text);
        }
    }
}
