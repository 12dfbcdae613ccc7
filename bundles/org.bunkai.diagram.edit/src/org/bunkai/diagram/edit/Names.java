package org.bunkai.diagram.edit;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.edit.Elements;

/** Names that no element of a model has yet. */
final class Names {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S) (\\d{1,6})");

    private final Set<String> used;

    Names(Architecture architecture) {
        used = Elements.of(ArchitecturePackage.eINSTANCE.getElement(), architecture).stream().map(e -> ((Element) e).getName())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The name itself if it is free, else with the first free number behind it, in place of one that it has. Used from now on. */
    String free(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        String stem = numbered.matches() ? numbered.group(1) : name;
        String free = name;
        for (int n = 2; !used.add(free); n++) {
            free = stem + " " + n;
        }
        return free;
    }
}
