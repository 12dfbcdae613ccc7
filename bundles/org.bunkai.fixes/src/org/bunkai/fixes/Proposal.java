package org.bunkai.fixes;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One change of the model that a fix would make because of one finding. Made for the model as it stands; not to be kept after a change.
 */
@ConsumerType
public interface Proposal {

    /**
     * What is done: proposals for different findings with one key are the same measure at different elements and can be carried out
     * together, with one set of values. The id of the fix, with {@code /} and a word if the fix has several measures.
     */
    String key();

    /** The element that the change is about. */
    EObject element();

    /** What is done, without naming the element; equal for equal keys. Says what is recorded: 「TLS 1.3 のみとしたことを記録する」. */
    String label(Locale locale);

    /** What people have to say or may say, in the order in which to ask; each of another feature. */
    default List<FixInput> inputs() {
        return List.of();
    }

    /**
     * Which inputs have to be filled in still, given what has been said; empty when the proposal can be applied. An answer 対象外, say, needs
     * a reason.
     */
    default List<FixInput> missing(FixValues values) {
        return inputs().stream().filter(input -> input.required() && !values.has(input.feature())).toList();
    }

    /**
     * Makes the change, through {@code edits} only. Does nothing where the model says so already: two findings may ask for the same.
     *
     * @param values fit {@link #inputs()}, and nothing is {@link #missing}
     */
    void apply(Edits edits, FixValues values);
}
