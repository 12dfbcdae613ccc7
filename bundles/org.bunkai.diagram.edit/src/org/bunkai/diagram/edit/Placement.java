package org.bunkai.diagram.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EObject;

/** Where an element may stand in a drawing, and why not: in words that name what, where, and what to do instead. Never throws. */
public final class Placement {

    private final Words words;

    /** Placement that speaks a language. */
    public Placement(Locale locale) {
        words = new Words(locale);
    }

    /**
     * Why a tool cannot make its element there.
     *
     * @param target box, card or line under the pointer; {@code null} or the architecture for the paper
     * @return a sentence or two; empty if it can
     */
    public Optional<String> whyNot(Tool tool, EObject target) {
        return whyNot(tool.make(), tool.label(), target);
    }

    /**
     * Why an element cannot be moved there.
     *
     * @param target box, card or line under the pointer; {@code null} or the architecture for the paper
     * @return a sentence or two; empty if it can, or stands there already
     */
    public Optional<String> whyNot(EObject element, EObject target) {
        return whyNot(element, target, Set.of(element));
    }

    /**
     * @param together everything that is moved there at once
     */
    Optional<String> whyNot(EObject element, EObject target, Set<? extends EObject> together) {
        return whyNotThere(element, target).or(() -> new MoveRules(words, together).whyNot(element, holder(element, target)));
    }

    /** As {@link #whyNot(EObject, EObject)}, of an element that stands nowhere. */
    Optional<String> whyNotThere(EObject element, EObject target) {
        return whyNot(element, words.name(element), target);
    }

    private Optional<String> whyNot(EObject element, String name, EObject target) {
        boolean paper = isPaper(target);
        return switch (element) {
            case Facility f -> refuse(!paper, "place.facility", name, target);
            case Network n when paper -> Optional.empty();
            case Network n when target instanceof Facility -> refuse(n.getKind() == NetworkKind.INTERNET, "place.internet", name, target);
            case Network n -> refuse(true, "place.network", name, target);
            case Device d when paper -> refuse(true, "place.device.paper", name, target);
            case Device d when target instanceof Network n -> refuse(!isInner(n), "place.device.external", name, target);
            case Device d -> refuse(!(target instanceof Facility || target instanceof Device), "place.device", name, target);
            case Software s -> refuse(!(target instanceof Device), "place.software", name, target);
            case StorageMedium m -> refuse(!(target instanceof Device), "place.medium", name, target);
            case ResponsibilityBoundary b -> refuse(!isCuttable(target), "place.boundary", name, target);
            case Interface i -> refuse(true, "place.line", name, target);
            case Link l -> refuse(true, "place.line", name, target);
            case Tunnel t -> refuse(true, "place.line", name, target);
            case Flow f -> refuse(true, "place.line", name, target);
            default -> refuse(true, "place.nowhere", name, target);
        };
    }

    private Optional<String> refuse(boolean refused, String key, String name, EObject target) {
        return refused ? Optional.of(words.say(key, name, isPaper(target) ? "" : target)) : Optional.empty();
    }

    /**
     * What an element that may stand at a target will be held by: on a card, a device means the box around the card.
     *
     * @return {@code null} for the paper
     */
    static EObject holder(EObject element, EObject target) {
        if (isPaper(target)) {
            return null;
        }
        if (element instanceof Device && target instanceof Device card) {
            Network home = Homes.of(card);
            return home != null ? home : card.eContainer();
        }
        return target;
    }

    static boolean isPaper(EObject target) {
        return target == null || target instanceof Architecture;
    }

    /** Whether a network belongs to a facility; others stand on the paper. */
    static boolean isInner(Network network) {
        return network.eContainer() instanceof Facility;
    }

    /** Whether a boundary of responsibility can lie there. */
    static boolean isCuttable(EObject target) {
        return target instanceof Interface || target instanceof Link || target instanceof Tunnel || target instanceof Flow
                || target instanceof Software;
    }

    /** The facility that a holder of devices belongs to. */
    static Facility facility(EObject holder) {
        return holder instanceof Facility facility ? facility : (Facility) holder.eContainer();
    }
}
