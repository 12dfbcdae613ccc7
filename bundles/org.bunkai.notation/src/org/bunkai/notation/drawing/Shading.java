package org.bunkai.notation.drawing;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which elements of a drawing have which shade.
 *
 * @param shades the shades, in the order of the legend
 * @param of id of a facility, network, card or link to the id of its shade; others have none
 */
public record Shading(List<Shade> shades, SortedMap<String, String> of) {

    /** Nothing is shaded. */
    public static final Shading NONE = new Shading(List.of(), new TreeMap<>());

    /**
     * @throws IllegalArgumentException when an element has a shade that is not in the list
     */
    public Shading {
        shades = List.copyOf(shades);
        of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
        List<String> ids = shades.stream().map(Shade::id).toList();
        of.forEach((element, shade) -> {
            if (!ids.contains(shade)) {
                throw new IllegalArgumentException("shade " + shade + " of " + element + " is not in " + ids);
            }
        });
    }

    /**
     * The shade of an element.
     *
     * @param element its id
     * @return its shade, if it has one
     */
    public Optional<Shade> shade(String element) {
        String id = of.get(element);
        return id == null ? Optional.empty() : shades.stream().filter(shade -> shade.id().equals(id)).findFirst();
    }

    /** {@return the shades that some element has, in the order of the legend} */
    public List<Shade> used() {
        return shades.stream().filter(shade -> of.containsValue(shade.id())).toList();
    }

    /**
     * Copies this shading for a part of the drawing.
     *
     * @param elements ids of what is in it
     * @return the copy
     */
    public Shading only(Collection<String> elements) {
        return new Shading(shades, elements.stream().filter(of::containsKey).distinct()
                .collect(Collectors.toMap(Function.identity(), of::get, (a, b) -> a, TreeMap::new)));
    }

    /**
     * Copies this shading with further elements.
     *
     * @param more ids of elements to ids of shades in the list
     * @return the copy
     */
    public Shading with(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(of);
        all.putAll(more);
        return new Shading(shades, all);
    }
}
