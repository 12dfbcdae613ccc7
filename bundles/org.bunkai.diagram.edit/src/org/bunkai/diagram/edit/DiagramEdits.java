package org.bunkai.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What a diagram editor does to a model, each as one undo step. Nothing is guessed: a new element has a name, what its tool says, and what
 * its place says. What would make the model wrong is refused in words. Made for one call or for many; has no state.
 */
public final class DiagramEdits {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final EditingDomain domain;
    private final Architecture architecture;
    private final Words words;
    private final Placement placement;
    private final Connections connections;

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
        this.connections = new Connections(words);
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

    /** Why a tool cannot draw its line there: what, where, and what to do instead; empty if it can. Never throws. */
    public Optional<String> whyNot(Tool tool, EObject source, EObject target) {
        return connections.whyNot(tool, source, target);
    }

    /**
     * Draws a line. A link ends at interfaces that are free, else at new ones; a link or connection to a network is an interface in it. A
     * boundary is laid across the one line between two elements, or across the line that is one of the two.
     *
     * @param tool one that draws a line
     * @param source device, interface, software, network or line; {@code null} for the paper
     * @param target as {@code source}
     */
    public Edit connect(Tool tool, EObject source, EObject target) {
        return Edit.unless(connections.whyNot(tool, source, target),
                command(words.say("edit.create", tool.label()), c -> connections.connect(c, tool, source, target)));
    }

    /**
     * Lets one end of a line end elsewhere.
     *
     * @param line link, interface, tunnel or flow
     * @param from device or network at that end
     * @param to device, interface, software or network; {@code null} for the paper
     */
    public Edit reconnect(Element line, Element from, EObject to) {
        Reconnection change = new Reconnection(words, line, from, to);
        return change.isNothing() ? Edit.nothing()
                : Edit.unless(change.whyNot(), command(words.say("edit.reconnect", line), change::apply));
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
            Optional<String> whyNot = placement.whyNot(element, target, together);
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
     * Deletes elements with everything in them, what is nothing without them, such as links and flows that end at them, and every reference
     * to any of that. The devices of a network stay, without a network.
     */
    public Edit delete(Collection<? extends EObject> elements) {
        if (elements.contains(architecture)) {
            return Edit.refused(words.say("delete.architecture", architecture));
        }
        return elements.isEmpty() ? Edit.nothing()
                : Edit.of(command(words.step("edit.delete", elements), new Deletion(architecture, elements)::apply));
    }

    /**
     * Copies what {@link Clip} says. The model does not change.
     *
     * @param elements of this model
     */
    public Clip copy(Collection<? extends EObject> elements) {
        return Clip.of(elements);
    }

    /**
     * Deletes what {@link #copy} would copy, and what {@link #delete} deletes with it. To be called after copying; pasted again, everything
     * has new ids.
     */
    public Edit cut(Collection<? extends EObject> elements) {
        List<EObject> boxes = Clip.outermost(elements);
        return boxes.isEmpty() ? Edit.nothing()
                : Edit.of(command(words.step("edit.cut", boxes), new Deletion(architecture, boxes)::apply));
    }

    /**
     * Pastes a clip, with new ids and free names. Each thing goes into the target or the next box around it that can hold it; a device
     * hangs in the network that it is pasted into, and its connections to networks elsewhere are forgotten, as are references to
     * another model.
     *
     * @param target selected box, card or line; {@code null} or the architecture for the paper
     */
    public Edit paste(Clip clip, EObject target) {
        return paste("edit.paste", clip, Collections.nCopies(clip.pieces().size(), target));
    }

    /** Copies elements and pastes them beside themselves. */
    public Edit duplicate(Collection<? extends EObject> elements) {
        Clip clip = Clip.of(elements);
        List<EObject> targets = new ArrayList<>();
        Clip.outermost(elements).forEach(element -> targets.add(beside(element)));
        targets.addAll(Collections.nCopies(clip.pieces().size() - targets.size(), null));
        return paste("edit.duplicate", clip, targets);
    }

    private Edit paste(String label, Clip clip, List<EObject> targets) {
        if (clip.isEmpty()) {
            return Edit.nothing();
        }
        Pasting pasting = new Pasting(words, placement, architecture, clip.again(), targets);
        return Edit.unless(pasting.whyNot(), command(words.say(label), pasting::apply));
    }

    private static EObject beside(EObject element) {
        return switch (element) {
            case Device device when Homes.of(device) != null -> Homes.of(device);
            case StorageMedium medium -> medium.getUsedAt().isEmpty() ? null : medium.getUsedAt().getFirst();
            default -> element.eContainer();
        };
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
