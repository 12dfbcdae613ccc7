package org.bunkai.diagram.edit;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Server;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.SoftwareKind;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A tool of the palette: makes elements of one class and, perhaps, one kind.
 *
 * @param id {@code node:<EClass>}, {@code edge:<EClass>} or {@code part:<EClass>}, with {@code .<KIND>} behind it if it has a kind
 * @param type class of what it makes, not abstract
 * @param kind the kind that it records; of a server that of the software on it; empty: the kind stays unknown
 * @param use how it is used
 * @param label what it makes, in the language of the palette
 * @param glyph name of its symbol: that of a {@link org.bunkai.notation.drawing.Glyph} in lower case, else that of the class
 * @param tooltip one sentence: where to use it
 */
public record Tool(String id, EClass type, Optional<Enumerator> kind, Use use, String label, String glyph, String tooltip) {

    /** How a tool is used. */
    public enum Use {
        /** Put on the paper or into a box. */
        NODE,
        /** Drawn from one element to another; a boundary may be put on a line too. */
        EDGE,
        /** Put on a card: belongs to the device and has no shape of its own. */
        PART;

        String prefix() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }
    }

    public Tool {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(glyph, "glyph");
        Objects.requireNonNull(tooltip, "tooltip");
    }

    /** A new element that stands nowhere yet; nothing but its kind is recorded. */
    Element make() {
        Element made = (Element) ArchitectureFactory.eINSTANCE.create(type);
        kind.ifPresent(value -> record(made, value));
        return made;
    }

    private static void record(Element made, Enumerator value) {
        if (made instanceof Server server) {
            Software software = ArchitectureFactory.eINSTANCE.createSoftware();
            software.setKind((SoftwareKind) value);
            server.getSoftware().add(software);
        } else {
            made.eSet(kindFeature(made.eClass(), value), value);
        }
    }

    private static EStructuralFeature kindFeature(EClass type, Enumerator value) {
        return type.getEAllAttributes().stream().filter(a -> a.getEAttributeType().getInstanceClass() == value.getClass())
                .findFirst().orElseThrow();
    }
}
