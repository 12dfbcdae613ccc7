package org.bunkai.fixes;

import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Where a {@link Measure} is taken. */
public final class MeasurePlaces {

    private MeasurePlaces() {
    }

    /** The finding's element. */
    public static Function<FixContext, Stream<? extends EObject>> element() {
        return context -> context.edited(context.finding().element()).stream();
    }

    /** The other elements of the finding's case, of a type. */
    public static <T extends EObject> Function<FixContext, Stream<? extends EObject>> others(Class<T> type) {
        return context -> of(context, context.finding().others().stream(), type);
    }

    /** The elements that the finding's message names, of a type. */
    public static <T extends EObject> Function<FixContext, Stream<? extends EObject>> named(Class<T> type) {
        return context -> of(context, context.finding().arguments().stream(), type);
    }

    /** Parts of the finding's element. */
    public static <T extends EObject> Function<FixContext, Stream<? extends EObject>> inside(Class<T> type,
            Function<T, Stream<? extends EObject>> parts) {
        return context -> of(context, Stream.of(context.finding().element()), type).flatMap(parts);
    }

    private static <T extends EObject> Stream<T> of(FixContext context, Stream<?> candidates, Class<T> type) {
        return candidates.filter(type::isInstance).map(type::cast).flatMap(element -> context.edited(element).stream());
    }
}
