package org.bunkai.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryStrip;
import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.eclipse.emf.ecore.EObject;

/** Boundaries one by one: what they cut, what stands next to them, who answers on either side. */
final class BoundarySides {

    /** So many elements of a range are named. */
    private static final int NAMES = 3;

    private final CheckResult result;
    private final NotationOptions options;
    private final Crossings crossings;
    private final StripStops looks;
    private final Labels labels;
    private final Messages texts;
    private final DrawnElements elements;
    /** That of the view of responsibilities; made when it is first asked for. */
    private Shading shading;

    BoundarySides(CheckResult result, NotationOptions options, Crossings crossings, StripStops looks) {
        this.result = result;
        this.options = options;
        this.crossings = crossings;
        this.looks = looks;
        labels = Labels.of(options.locale());
        texts = Messages.of(BoundarySides.class, options.locale());
        elements = new DrawnElements(result.architecture());
    }

    /**
     * What a boundary cuts.
     *
     * @param a what stands on its left
     * @param b what stands on its right, or {@code null}
     * @param over what joins them
     */
    private record Cut(EObject a, EObject b, List<Segment> over) {

        Cut turned() {
            return new Cut(b, a, over);
        }
    }

    Optional<BoundaryStrip> strip(ResponsibilityBoundary boundary) {
        return cut(boundary).map(cut -> strip(boundary, cut));
    }

    private BoundaryStrip strip(ResponsibilityBoundary boundary, Cut cut) {
        List<BoundarySide> sides = boundary.getSides();
        BoundarySide first = sides.isEmpty() ? null : sides.get(0);
        BoundarySide second = sides.size() < 2 ? null : sides.get(1);
        boolean crosswise = partyOf(cut.b()) != null && partyOf(cut.b()) == party(first)
                || partyOf(cut.a()) != null && partyOf(cut.a()) == party(second);
        BoundarySide left = crosswise ? second : first;
        BoundarySide right = crosswise ? first : second;
        BoundaryMark mark = crossings.of(boundary.getId()).orElseGet(() -> new BoundaryMark(
                ResponsibilityTable.numbered(result.architecture()).indexOf(boundary) + 1, boundary.getId(), "", name(left), name(right),
                Lines.agreement(boundary), MarkKind.NONE));
        StripHop hop = new StripHop(0, label(boundary, cut), StripStops.line(cut.over()), StripStops.tint(cut.over()), Mark.NONE,
                List.of(mark));
        return new BoundaryStrip(mark, hop, side(left, cut.a(), cut), side(right, cut.b(), cut));
    }

    private String label(ResponsibilityBoundary boundary, Cut cut) {
        boolean unlabelled = cut.over().isEmpty() && !(boundary.getAt() instanceof Interface);
        return unlabelled ? labels.name(boundary.getAt()) : looks.label(cut.over());
    }

    private Optional<Cut> cut(ResponsibilityBoundary boundary) {
        Element at = boundary.getAt();
        Optional<List<String>> ends = crossings.of(boundary.getId()).flatMap(mark -> crossings.ends(mark.on()));
        if (ends.isPresent()) {
            List<EObject> joined = ends.get().stream().map(elements::of).flatMap(Optional::stream).toList();
            return Optional.of(new Cut(joined.getFirst(), joined.getLast(), over(at)));
        }
        return switch (at) {
            case null -> Optional.empty();
            case Interface end -> Optional.of(new Cut(end.eContainer(), end.getNetwork(), List.of()));
            case Flow flow -> Optional.of(flow(flow));
            default -> Optional.of(new Cut(device(at), null, List.of()));
        };
    }

    /** A flow of which one end is not recorded has that end on the right. */
    private static Cut flow(Flow flow) {
        Cut cut = new Cut(device(flow.getSource()), device(flow.getTarget()), List.of());
        return cut.a() == null ? cut.turned() : cut;
    }

    private static List<Segment> over(Element at) {
        return switch (at) {
            case Segment segment -> List.of(segment);
            case Flow flow -> flow.getRoute().stream().filter(Tunnel.class::isInstance).limit(1).toList();
            case null, default -> List.of();
        };
    }

    private static EObject device(EObject element) {
        return element == null ? null
                : FindingMarks.of(element).stream().filter(Device.class::isInstance).findFirst().orElse(element);
    }

    private static Party partyOf(EObject element) {
        return switch (element) {
            case Device device -> Parties.of(device);
            case Network network -> Parties.of(network);
            case null, default -> null;
        };
    }

    private BoundaryStrip.Side side(BoundarySide side, EObject next, Cut cut) {
        List<StripStop> stops = new ArrayList<>();
        if (next != null) {
            stops.add(looks.stop(next, "", Mark.NONE));
            beyond(side, next, cut).ifPresent(stops::add);
        }
        boolean recorded = side != null && (!side.getRange().isEmpty() || side.getRangeRecorded() == Answer.YES);
        return new BoundaryStrip.Side(shade(party(side)), recorded ? range(side) : texts.get("strip.range.unknown"), recorded, stops);
    }

    private String range(BoundarySide side) {
        if (side.getRange().isEmpty()) {
            return texts.get("strip.range", texts.get("strip.none"));
        }
        String names = side.getRange().stream().limit(NAMES).map(labels::name).collect(Collectors.joining(texts.get("strip.separator")));
        int more = side.getRange().size() - NAMES;
        return texts.get("strip.range", more > 0 ? texts.get("strip.more", names, Integer.toString(more)) : names);
    }

    /** The networks of the same party behind a device, seen from the cut: the one, or how many. */
    private Optional<StripStop> beyond(BoundarySide side, EObject next, Cut cut) {
        if (!(next instanceof Device device)) {
            return Optional.empty();
        }
        List<Network> networks = device.getInterfaces().stream().filter(Homes::isPresent).map(Interface::getNetwork)
                .filter(Objects::nonNull).filter(network -> network != cut.a() && network != cut.b())
                .filter(network -> answersFor(side, network)).distinct().toList();
        return switch (networks.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(looks.stop(networks.getFirst(), "", Mark.NONE));
            default -> Optional.of(new StripStop.Folded(texts.get("strip.networks", Integer.toString(networks.size())), ""));
        };
    }

    private static boolean answersFor(BoundarySide side, Network network) {
        return side != null && (party(side) != null && party(side) == Parties.of(network) || side.getRange().contains(network)
                || side.getRange().contains(network.eContainer()));
    }

    private static Party party(BoundarySide side) {
        return side == null ? null : side.getParty();
    }

    private String name(BoundarySide side) {
        return party(side) == null ? texts.get("party.unknown") : labels.name(party(side));
    }

    private Shade shade(Party party) {
        if (shading == null) {
            shading = new ResponsibleParties(result.architecture(), options.locale())
                    .shading(new TopologyNotation(result, options).drawing());
        }
        String id = party == null ? ResponsibleParties.UNKNOWN : party.getId();
        String name = party == null ? texts.get("party.unknown") : labels.name(party);
        Shade found = shading.shades().stream().filter(shade -> shade.id().equals(id)).findFirst()
                .orElseGet(() -> new Shade(id, Hue.GREY, "", name));
        return new Shade(id, found.hue(), found.letter(), name);
    }
}
