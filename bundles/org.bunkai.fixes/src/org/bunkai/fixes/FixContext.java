package org.bunkai.fixes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A finding and the model that is edited. The finding may have been made on a copy of that model, and on an earlier state: everything that
 * comes from the finding has to go through {@link #edited}.
 */
public final class FixContext {

    private final Finding finding;
    private final UnaryOperator<EObject> counterparts;
    private final LocalDate asOf;
    private final EObject root;

    /**
     * @param finding the finding
     * @param counterparts from an element of the finding to the one that is edited, or {@code null} if that is gone
     * @param asOf "today", as for the rules
     */
    public FixContext(Finding finding, UnaryOperator<EObject> counterparts, LocalDate asOf) {
        this.finding = Objects.requireNonNull(finding);
        this.counterparts = Objects.requireNonNull(counterparts);
        this.asOf = Objects.requireNonNull(asOf);
        EObject element = counterparts.apply(finding.element());
        this.root = element == null ? null : EcoreUtil.getRootContainer(element);
    }

    /** For a finding on the edited model itself. */
    public static FixContext of(Finding finding, LocalDate asOf) {
        return new FixContext(finding, UnaryOperator.identity(), asOf);
    }

    /** The finding, with elements that may not be the edited ones. */
    public Finding finding() {
        return finding;
    }

    /** "Today". */
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether the finding's element still stands in an architecture; fixes are asked only then. */
    public boolean isCurrent() {
        return root instanceof Architecture;
    }

    /**
     * The edited model.
     *
     * @throws IllegalStateException if it is not {@link #isCurrent()}
     */
    public Architecture architecture() {
        if (!isCurrent()) {
            throw new IllegalStateException("stands in no architecture: " + finding.id());
        }
        return (Architecture) root;
    }

    /**
     * The edited element for one of the finding.
     *
     * @param <T> a type of the model
     * @param original of the finding; {@code null} gives nothing
     * @return empty if it stands no longer in the model
     */
    @SuppressWarnings("unchecked")
    public <T extends EObject> Optional<T> edited(T original) {
        return Optional.ofNullable(original).map(counterparts)
                .filter(element -> element.eClass() == original.eClass() && EcoreUtil.getRootContainer(element) == root)
                .map(element -> (T) element);
    }

    /** The fact of the edited element for a fact of the finding; empty if the element stands no longer in the model. */
    public Optional<Fact> edited(Fact original) {
        return edited(original.holder()).map(holder -> new Fact(holder, original.feature()));
    }
}
