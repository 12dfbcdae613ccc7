package org.bunkai.validation.base;

import java.util.Set;
import java.util.function.Function;

import org.bunkai.model.architecture.Element;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a device, network, link or tunnel on a path does for what passes it, for example screen or monitor it. Two equal objects
 * name the same measure, so make it a record or an enum constant.
 */
public interface Measure {

    /** Every feature that {@link #in} and the function read. */
    Set<EStructuralFeature> reads();

    /** Whether an element has the measure; NO for those that cannot have it. The function does not ask the model view. */
    Function<Element, Condition> in(ModelView model);
}
