package org.bunkai.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What people filled in: a value per feature. Immutable. */
public final class FixValues {

    private static final FixValues NONE = new FixValues(Map.of());

    private final Map<EStructuralFeature, Object> values;

    private FixValues(Map<EStructuralFeature, Object> values) {
        this.values = values;
    }

    /** Nothing, for proposals that ask for nothing. */
    public static FixValues none() {
        return NONE;
    }

    /** The same with one more value, which replaces an earlier one. */
    public FixValues with(EStructuralFeature feature, Object value) {
        Map<EStructuralFeature, Object> more = new LinkedHashMap<>(values);
        more.put(Objects.requireNonNull(feature), Objects.requireNonNull(value));
        return new FixValues(more);
    }

    /** Whether there is a value. */
    public boolean has(EStructuralFeature feature) {
        return values.containsKey(feature);
    }

    /** The features that have a value, in the order in which they got it. */
    public List<EStructuralFeature> features() {
        return List.copyOf(values.keySet());
    }

    /** The value of a feature: a list where several were given. */
    public Optional<Object> get(EStructuralFeature feature) {
        return Optional.ofNullable(values.get(feature));
    }

    /**
     * The value of a feature.
     *
     * @throws ClassCastException if it has another type
     */
    public <T> Optional<T> get(EStructuralFeature feature, Class<T> type) {
        return get(feature).map(type::cast);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
