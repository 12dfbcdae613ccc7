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
 * @param edition guideline edition of the findings decided on; {@code null} if that was not recorded
 * @param copy where the model decided on is kept
 */
public record ChangesSince(Told model, List<ElementChange> elements, Told findings, List<Finding> added, List<BaselineFinding> fixed,
        String edition, Path copy) {

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
        /** The model differs, and the copy of the one decided on is not there. */
        COPY_MISSING,
        /** The model differs, and the copy of the one decided on cannot be read, or is not what was decided on. */
        COPY_UNUSABLE,
        /** The findings differ, and those decided on were not kept. */
        NOT_RECORDED,
        /** The findings differ, and those decided on are of another edition of the guideline. */
        OTHER_EDITION
    }
}
