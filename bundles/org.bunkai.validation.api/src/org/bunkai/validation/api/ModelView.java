package org.bunkai.validation.api;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ProviderType;

/** A model as rules see it: read only, in a fixed order, with derived views computed once per run. Every method checks for cancelling. */
@ProviderType
public interface ModelView {

    /**
     * All elements of a generated type, sub-types included, in the order of their ids.
     */
    <T extends EObject> Stream<T> all(Class<T> type);

    /** All elements of a class, sub-classes included, in the order of their ids. */
    Stream<EObject> all(EClass type);

    /** The derived view, computed on first use in this run and kept for the run; equal keys share one result. */
    <S> S derived(Derived<S> derived);

    /**
     * The value of a parameter of the rule that is running: the architecture's own value, else the default of the rule's metadata.
     *
     * @param type {@code Integer}, {@code String} or {@code Boolean}
     * @throws IllegalArgumentException if the rule's metadata declare no such parameter, or one of another type
     */
    <P> P parameter(String name, Class<P> type);

    /** "Today" for this run. */
    LocalDate asOf();

    /** The guideline edition of this run, for example {@code 6.0}. */
    String edition();
}
