package org.bunkai.assessment;

import java.nio.file.Path;
import java.util.List;

import org.bunkai.model.assessment.BaselineFinding;
import org.bunkai.validation.engine.Finding;

/**
 * Where a model and its findings differ from a state that was decided on.
 *
 * @param model whether the model is as it was; its elements can be told if {@link Told#CHANGED}
 * @param elements elements that were added, removed or changed, in the order of their ids; empty if none, or if that cannot be told
 * @param findings whether the findings are as they were; they can be told if {@link Told#CHANGED}
 * @param added findings that count now and were not there, or had a milder outcome; worst first
 * @param fixed findings that were there and are gone, as they were shown; worst first
 * @param edition guideline edition of the findings decided on; {@code null} unless the findings were read
 * @param modelCopy where the model decided on is kept
 * @param findingsCopy where the findings decided on are kept
 */
public record ChangesSince(Told model, List<ElementChange> elements, Told findings, List<Finding> added, List<BaselineFinding> fixed,
        String edition, Path modelCopy, Path findingsCopy) {

    public ChangesSince {
        elements = List.copyOf(elements);
        added = List.copyOf(added);
        fixed = List.copyOf(fixed);
    }

    /** What can be said of a difference. New values may be added; to everything but SAME the decision does not extend. */
    public enum Told {
        /** There is none. */
        SAME,
        /** There is one, and it is known where. If nothing is listed, it is in no fact of an element, or in no open finding. */
        CHANGED,
        /** There is one, and nobody knows where: the copy of what was decided on is not there. */
        MISSING,
        /** There is one, and nobody knows where: the copy cannot be read, or is not of what was decided on. */
        UNUSABLE,
        /** The findings differ, and those decided on are of another edition of the guideline. */
        OTHER_EDITION
    }
}
