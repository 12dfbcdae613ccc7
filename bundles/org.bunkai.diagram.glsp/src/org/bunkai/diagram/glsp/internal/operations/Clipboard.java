package org.bunkai.diagram.glsp.internal.operations;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.bunkai.diagram.edit.Clip;

/**
 * What was copied last in any page of this process, so that it can be pasted into another diagram and another model. Pages carry only a
 * word for it: what comes from a page's clipboard is never read as a model.
 */
final class Clipboard {

    private static final String TYPE = "application/x-bunkai-clip";
    private static String word = "";
    private static Clip clip;

    private Clipboard() {
    }

    /** Keeps a clip; returns what the page's clipboard is to hold. */
    static synchronized Map<String, String> put(Clip copied) {
        clip = copied;
        word = UUID.randomUUID().toString();
        return Map.of(TYPE, word);
    }

    /** The clip that a page's clipboard stands for; empty if something else was copied meanwhile. */
    static synchronized Optional<Clip> get(Map<String, String> data) {
        return Optional.ofNullable(data).map(d -> d.get(TYPE)).filter(w -> !w.isEmpty() && w.equals(word)).map(w -> clip);
    }
}
