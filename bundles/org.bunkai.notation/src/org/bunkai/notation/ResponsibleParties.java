package org.bunkai.notation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bunkai.assessment.ModelFacts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.validation.base.Responsibility;
import org.eclipse.emf.ecore.EObject;

/**
 * Who answers for what is drawn, as shades: one for each party, one for what several answer for, one for what nobody is
 * recorded to answer for. A card of an external network is its carrier's.
 */
public final class ResponsibleParties {

    /** Id of the shade of what nobody is recorded to answer for. */
    public static final String UNKNOWN = "party.unknown";
    /** Id of the shade of what several parties answer for. */
    public static final String SEVERAL = "party.several";

    private final Architecture architecture;
    private final Labels labels;
    private final Messages texts;
    private final Responsibility responsibility;
    private final DrawnElements elements;

    /**
     * @param architecture the model
     * @param locale language of names and words
     */
    public ResponsibleParties(Architecture architecture, Locale locale) {
        this.architecture = architecture;
        labels = Labels.of(locale);
        texts = Messages.of(TopologyNotation.class, locale);
        responsibility = ModelFacts.of(architecture, Responsibility.view());
        elements = new DrawnElements(architecture);
    }

    /** {@return how many different parties answer for something in a drawing} */
    public long count(Drawing drawing) {
        return DrawnElements.ids(drawing).stream().map(this::parties).flatMap(Optional::stream).flatMap(List::stream).distinct().count();
    }

    /**
     * Shades a drawing.
     *
     * @param drawing the drawing
     * @param words the words of a shade's legend, given its id and the name of the party
     * @return its facilities, networks, cards and links with the parties that answer for them; what the model does not know
     *         (such as a box that a view added) has no shade
     */
    Shading shading(Drawing drawing, Words words) {
        SortedMap<String, String> of = new TreeMap<>();
        Set<Party> used = new HashSet<>();
        for (String id : DrawnElements.ids(drawing)) {
            parties(id).ifPresent(parties -> {
                used.addAll(parties);
                of.put(id, shade(parties));
            });
        }
        return new Shading(shades(used, words), of);
    }

    /**
     * Shades a drawing with the names of the parties.
     *
     * @param drawing the drawing
     * @return as above
     */
    public Shading shading(Drawing drawing) {
        return shading(drawing, (id, name) -> name);
    }

    private static String shade(List<Party> parties) {
        return parties.isEmpty() ? UNKNOWN : parties.size() > 1 ? SEVERAL : parties.getFirst().getId();
    }

    /** Id of the shade of what a finding stands on; empty when nobody can answer for it. */
    Optional<String> shade(EObject holder) {
        return parties(holder).map(ResponsibleParties::shade);
    }

    /** Words of the legend. */
    interface Words {
        String of(String shade, String party);
    }

    /** Empty for what nobody can answer for; without a party where nothing is recorded. */
    private Optional<List<Party>> parties(String id) {
        return elements.shaded(id).flatMap(element -> elements.isCloud(id) ? Optional.of(carrier((Network) element)) : parties(element));
    }

    private static List<Party> carrier(Network network) {
        return network.getCarrier() == null ? List.of() : List.of(network.getCarrier());
    }

    /** As above, for anything that can hold a finding: a boundary is that of the parties on its sides. */
    Optional<List<Party>> parties(EObject element) {
        return switch (element) {
            case Facility facility -> Optional.of(responsibility.accountable(facility).parties());
            case Network network -> {
                List<Party> parties = responsibility.accountable(network).parties();
                boolean external = network.eContainer() instanceof Architecture;
                yield Optional.of(external && parties.isEmpty() ? carrier(network) : parties);
            }
            case Device device -> Optional.of(responsibility.accountable(device).parties());
            case Segment segment -> Optional.of(responsibility.accountable(segment).parties());
            case ResponsibilityBoundary boundary -> Optional.of(boundary.getSides().stream().map(BoundarySide::getParty)
                    .filter(Objects::nonNull).distinct().toList());
            default -> Optional.empty();
        };
    }

    /** The institution first, then the others in the order of the model. */
    private List<Shade> shades(Set<Party> used, Words words) {
        List<Party> parties = new ArrayList<>(architecture.getParties().stream().filter(used::contains).toList());
        if (parties.remove(architecture.getOwner())) {
            parties.addFirst(architecture.getOwner());
        }
        Letters letters = new Letters();
        List<Shade> shades = new ArrayList<>();
        for (Party party : parties) {
            shades.add(new Shade(party.getId(), Hue.of(shades.size()), letters.of(labels.name(party)),
                    words.of(party.getId(), labels.name(party))));
        }
        shades.add(new Shade(SEVERAL, Hue.GREY, "+", words.of(SEVERAL, texts.get("shade.several"))));
        shades.add(new Shade(UNKNOWN, Hue.AMBER, "?", words.of(UNKNOWN, texts.get("shade.unknown"))));
        return shades;
    }

    /** The first character of a name that no other has yet; a number where there is none. */
    private static final class Letters {

        private final Set<String> taken = new HashSet<>();

        String of(String name) {
            Optional<String> own = name.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString)
                    .map(letter -> letter.toUpperCase(Locale.ROOT)).filter(letter -> !taken.contains(letter)).findFirst();
            int number = 1;
            while (own.isEmpty() && taken.contains(Integer.toString(number))) {
                number++;
            }
            String letter = own.orElse(Integer.toString(number));
            taken.add(letter);
            return letter;
        }
    }
}
