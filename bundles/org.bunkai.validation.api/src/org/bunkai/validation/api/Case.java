package org.bunkai.validation.api;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One case of a rule: element, others and cause. The answering methods close it; a second answer, or two cases with one finding id, make
 * the rule an {@link Outcome#ERROR}.
 *
 * <p>Message keys are given without the rule id: {@code "noGateway"} is looked up as {@code <rule id>.noGateway}. Arguments are strings,
 * numbers, dates, enum values or elements (stored by id, named when the text is made).</p>
 */
@ProviderType
public interface Case {

    /** Sets the cause: one of the fixed words in the rule's metadata. Needed if a rule gives several answers for one element. */
    Case cause(String word);

    /** Overrides the severity of the metadata for this case. */
    Case severity(Severity severity);

    /** The path that the answer rests on. */
    Case path(List<PathStep> path);

    /** Elements that help to understand the answer without being part of the case. */
    Case related(EObject... elements);

    /** All facts are known and nothing is wrong. */
    void satisfied();

    /** As {@link #satisfied()}, with a note that people should read. */
    void satisfied(String noteKey, Object... args);

    /** A violation on known facts. */
    void violated(String key, Object... args);

    /** The clause's condition is known not to hold. */
    void notApplicable(String key, Object... args);

    /**
     * A fact is missing that could make this a violation.
     *
     * @param missing the facts to ask for
     * @throws IllegalArgumentException if {@code missing} is empty
     */
    void undecidable(String key, Collection<Fact> missing, Object... args);
}
