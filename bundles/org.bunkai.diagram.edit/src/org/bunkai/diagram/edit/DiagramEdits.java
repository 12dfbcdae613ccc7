package org.bunkai.diagram.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.bunkai.model.Messages;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What a diagram editor does to a model, each as one undo step. Nothing is guessed: a new element has a name and what its tool says, and what
 * its place says. Refuses in words what would make the model wrong. Made for one call or for many; has no state.
 */
public final class DiagramEdits {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final EditingDomain domain;
    private final Architecture architecture;
    private final Words words;
    private final Placement placement;

    /**
     * @param domain on whose stack the commands will be executed
     * @param architecture the model
     * @param locale language of refusals, names of new elements and labels of commands
     */
    public DiagramEdits(EditingDomain domain, Architecture architecture, Locale locale) {
        this.domain = Objects.requireNonNull(domain);
        this.architecture = Objects.requireNonNull(architecture);
        this.words = new Words(locale);
        this.placement = new Placement(locale);
    }

    /**
     * Makes an element.
     *
     * @param tool not one that draws a line
     * @param target where it is put: box, card or line; {@code null} or the architecture for the paper
     */
    public Edit create(Tool tool, EObject target) {
        return Edit.unless(placement.whyNot(tool, target),
                command(words.say("edit.create", tool.label()), c -> new Creation(c, words).create(tool, target)));
    }

    /**
     * Moves elements into another box, a boundary to another line. What is drawn in them comes along; what is in another of them comes with
     * that one only.
     *
     * @param target box, card or line; {@code null} or the architecture for the paper
     */
    public Edit move(Collection<? extends EObject> elements, EObject target) {
        Set<EObject> together = new LinkedHashSet<>(elements);
        List<EObject> outermost = together.stream().filter(e -> !comesAlong(e, together)).toList();
        for (EObject element : outermost) {
            Optional<String> whyNot = placement.whyNot(element, target);
            if (whyNot.isPresent()) {
                return Edit.refused(whyNot.get());
            }
        }
        List<EObject> away = outermost.stream().filter(e -> !Moves.isThere(e, Placement.holder(e, target))).toList();
        return away.isEmpty() ? Edit.nothing() : Edit.of(command(words.step("edit.move", away), c -> {
            Moves moves = new Moves(c);
            away.forEach(element -> moves.move(element, Placement.holder(element, target)));
        }));
    }

    /** Gives an element another name; lines may do without. */
    public Edit rename(Element element, String name) {
        String line = Messages.oneLine(name).strip();
        if (!line.codePoints().allMatch(ModelWriter::isStorable)) {
            return Edit.refused(words.say("rename.character", element));
        }
        if (line.isEmpty() && (element instanceof Facility || element instanceof Network || element instanceof Device)) {
            return Edit.refused(words.say("rename.empty", element));
        }
        String value = line.isEmpty() ? null : line;
        return Objects.equals(element.getName(), value) ? Edit.nothing()
                : Edit.of(command(words.say("edit.rename", element), c -> {
                    c.set(element, P.getElement_Name(), value);
                    c.touched(element);
                }));
    }

    /**
     * Deletes elements with everything in them, what is nothing without them, such as links and flows that end at them, and every reference to
     * any of that. The devices of a network stay, without a network.
     */
    public Edit delete(Collection<? extends EObject> elements) {
        if (elements.contains(architecture)) {
            return Edit.refused(words.say("delete.architecture", architecture));
        }
        return elements.isEmpty() ? Edit.nothing()
                : Edit.of(command(words.step("edit.delete", elements), new Deletion(architecture, elements)::apply));
    }

    private static boolean comesAlong(EObject element, Set<EObject> together) {
        for (EObject owner = element.eContainer(); owner != null; owner = owner.eContainer()) {
            if (together.contains(owner)) {
                return true;
            }
        }
        return element instanceof Device device && Homes.of(device) != null && together.contains(Homes.of(device));
    }

    private EditCommand command(String label, Consumer<EditCommand> script) {
        return new EditCommand(label, domain, architecture, script);
    }
}
