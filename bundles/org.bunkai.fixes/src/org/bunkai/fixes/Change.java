package org.bunkai.fixes;

import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One change that a {@link Measure} makes at an element. */
sealed interface Change {

    /** What it asks for. */
    List<FixInput> inputs(EObject element);

    /** What it asks for beside what is required always. */
    default List<FixInput> missing(EObject element, FixValues values) {
        return List.of();
    }

    void apply(Edits edits, EObject target, FixValues values);

    /**
     * A fixed value.
     *
     * @param value value of the feature
     */
    record Fixed(EStructuralFeature feature, Object value) implements Change {

        @Override
        public List<FixInput> inputs(EObject element) {
            return List.of();
        }

        @Override
        public void apply(Edits edits, EObject target, FixValues values) {
            edits.fact(target, feature, value);
        }
    }

    /**
     * A value that is asked for.
     *
     * @param candidates what can be chosen, or {@code null} for everything
     * @param required whether it has to be said
     */
    record Asked(EStructuralFeature feature, List<?> candidates, boolean required) implements Change {

        @Override
        public List<FixInput> inputs(EObject element) {
            FixInput all = FixInput.of(element, feature);
            FixInput input = candidates == null ? all : all.among(candidates);
            return List.of(required ? input : input.optional());
        }

        @Override
        public void apply(Edits edits, EObject target, FixValues values) {
            values.get(feature).ifPresent(value -> edits.fact(target, feature, value));
        }
    }

    /**
     * A record that it has been done.
     *
     * @param record feature that holds the record
     * @param required parts that have to be said
     * @param grounds whether a reason or a document has to be said
     */
    record Done(EStructuralFeature record, Set<EStructuralFeature> required, boolean grounds) implements Change {

        private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

        @Override
        public List<FixInput> inputs(EObject element) {
            return RecordParts.ALL.stream().filter(part -> part != P.getRecord_Answer()).map(part -> FixInput.of(element, part))
                    .map(input -> required.contains(input.feature()) ? input : input.optional()).toList();
        }

        @Override
        public List<FixInput> missing(EObject element, FixValues values) {
            return !grounds || values.has(P.getRecord_Reason()) || values.has(P.getRecord_Document()) ? List.of()
                    : List.of(FixInput.of(element, P.getRecord_Reason()));
        }

        @Override
        public void apply(Edits edits, EObject target, FixValues values) {
            edits.record(target, record, RecordParts.of(values).with(P.getRecord_Answer(), Answer.YES));
        }
    }
}
