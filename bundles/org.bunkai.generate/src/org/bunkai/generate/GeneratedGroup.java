package org.bunkai.generate;

import java.util.List;
import java.util.Objects;

import org.bunkai.model.architecture.Architecture;

/**
 * What was generated.
 *
 * @param architecture the model
 * @param weaknesses what is wrong with it, in the order of their elements' ids; nothing else is
 */
public record GeneratedGroup(Architecture architecture, List<Weakness> weaknesses) {

    public GeneratedGroup {
        Objects.requireNonNull(architecture);
        weaknesses = List.copyOf(weaknesses);
    }
}
