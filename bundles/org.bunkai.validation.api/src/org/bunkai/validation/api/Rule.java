package org.bunkai.validation.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One obligation. Implementations are final, stateless and thread-safe: one instance serves many runs.
 *
 * <p>A rule answers explicitly for every case in its scope, once per case; where it gave no answer for a facility of the institution the
 * engine answers with a question about the inventory. A rule never reads another rule's outcome, never walks links itself, and never
 * asks a clock ({@link ModelView#asOf()}).</p>
 */
@ConsumerType
public interface Rule {

    /**
     * The id: pack id, a dot, and the rule's number, for example {@code mhlw.ops13.05.d}. Stable for ever, never reused.
     */
    String id();

    /**
     * Gives an answer for every case.
     *
     * @param model the model as it stands; read only
     * @param findings takes the answers; not to be kept after the call
     * @throws RuntimeException makes the whole rule {@link Outcome#ERROR} and drops its answers
     */
    void check(ModelView model, Findings findings);
}
