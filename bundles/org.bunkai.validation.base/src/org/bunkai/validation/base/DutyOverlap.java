package org.bunkai.validation.base;

import java.util.Objects;

import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Duty;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Phase;

/**
 * One duty on one element that two parties have in the same phase (ops 13①). Different duties on one element are normal and no overlap.
 *
 * @param element what both ranges hold
 * @param duty the duty
 * @param phase the phase
 * @param one the side with the smaller id
 * @param other the side of the other party
 */
public record DutyOverlap(Element element, Duty duty, Phase phase, BoundarySide one, BoundarySide other) {

    public DutyOverlap {
        Objects.requireNonNull(element);
        Objects.requireNonNull(duty);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
    }
}
