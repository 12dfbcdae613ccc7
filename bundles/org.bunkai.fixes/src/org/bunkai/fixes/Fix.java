package org.bunkai.fixes;

import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;

/** One way to deal with findings. Implementations are final, stateless and thread-safe. */
@ConsumerType
public interface Fix {

    /**
     * The id: that of the rule, a dot and a word, for example {@code mhlw.ops13.06.a.tls13Only}; for a fix of several rules that of their
     * pack and a word. Unique; offers come in the order of these ids.
     */
    String id();

    /** Ids of the rules whose findings this fix may be for; empty if it looks at the findings of every rule. */
    Set<String> rules();

    /**
     * What could be recorded because of a finding, best first; empty if this fix has nothing to say to it. Reads the model, never changes
     * it, and says nothing where an element that it needs is gone.
     *
     * @param context a finding of one of {@link #rules()}, of any outcome
     */
    List<Proposal> propose(FixContext context);
}
