package org.bunkai.guideline;

import java.util.Locale;

import org.bunkai.model.Messages;

/**
 * Names of clauses for people, made from their ids alone, so that a clause of a register not loaded has its name too.
 *
 * <p>{@code v6.ops.13.5} is {@code 13⑤} in short and {@code システム運用編 13⑤} in full; {@code v6.plan.15.7} is {@code 企画15⑦},
 * {@code v6.gov.4.1.gap} {@code 経営4.1}, {@code v6.ops.8.gap7} {@code 8⑦–}, {@code v6.plan.12.x1} {@code 企画12?} (number lost),
 * {@code v6.ops.18.1.4} {@code 18①(4)}. A text that is no clause id is returned as it is.</p>
 */
public final class ClauseLabels {

    private final Messages messages;

    private ClauseLabels(Messages messages) {
        this.messages = messages;
    }

    /** Returns the names in a language: Japanese, else English. */
    public static ClauseLabels of(Locale locale) {
        return new ClauseLabels(Messages.of(ClauseLabels.class, locale));
    }

    /** Returns the short name, unique within an edition; the volume is left out for システム運用編. */
    public String shortLabel(String id) {
        return label("short.", id);
    }

    /** Returns the name with the volume's title. */
    public String fullLabel(String id) {
        return label("full.", id);
    }

    private String label(String prefix, String id) {
        return ClauseId.parse(id).map(parsed -> messages.get(prefix + parsed.volume(), number(parsed))).orElse(id);
    }

    private static String number(ClauseId id) {
        String item = id.item().isEmpty() ? "" : "(" + id.item() + ")";
        if (id.isGap()) {
            return id.place() + (id.ordinal() == 0 ? "" : ClauseId.circled(id.ordinal()) + "–");
        }
        if (id.isNumbered()) {
            return id.place() + ClauseId.circled(id.ordinal()) + item;
        }
        return id.place() + "?".repeat(Integer.parseInt(id.last().substring(1))) + item;
    }
}
