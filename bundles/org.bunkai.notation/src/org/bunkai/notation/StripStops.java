package org.bunkai.notation;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Medium;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.bunkai.notation.drawing.Tone;
import org.eclipse.emf.ecore.EObject;

/** Elements as they look on a strip. */
final class StripStops {

    private final Labels labels;
    private final Cards cards;

    StripStops(Labels labels, Cards cards) {
        this.labels = labels;
        this.cards = cards;
    }

    /** An element as a card; a device shows its address, if there is one, in place of what the topology drawing tells of it. */
    StripStop stop(EObject element, String address, Mark mark) {
        return switch (element) {
            case Device device -> new StripStop.Place(addressed(cards.card(device), address, mark));
            case Network network when network.eContainer() instanceof Facility -> new StripStop.Area(
                    card(network.getId(), labels.name(network), "", Glyph.GROUP, mark), Glyphs.of(network));
            case Network network -> new StripStop.Place(
                    card(DrawnId.cloud(network), labels.name(network), carrier(network), Glyph.CLOUD, mark));
            default -> new StripStop.Place(card(element instanceof Identified identified ? identified.getId() : "", labels.name(element),
                    "", Glyph.OTHER, mark));
        };
    }

    private String carrier(Network network) {
        return network.getCarrier() == null ? "" : labels.name(network.getCarrier());
    }

    private static Card addressed(Card card, String address, Mark mark) {
        return new Card(card.id(), card.name(), address.isEmpty() ? card.fact() : address,
                address.isEmpty() ? card.factTone() : Tone.NORMAL, card.glyph(), card.count(), card.stack(), mark, List.of());
    }

    private static Card card(String id, String name, String fact, Glyph glyph, Mark mark) {
        return new Card(id, name, fact, Tone.NORMAL, glyph, 1, false, mark, List.of());
    }

    /** What a line over some segments is called: tunnels come before networks, networks before links. */
    String label(List<Segment> segments) {
        return named(segments).map(this::name).orElse("");
    }

    private static Optional<Segment> named(List<Segment> segments) {
        return segments.stream().filter(Tunnel.class::isInstance).findFirst()
                .or(() -> segments.stream().filter(Network.class::isInstance).findFirst())
                .or(() -> segments.stream().filter(segment -> segment.getName() != null && !segment.getName().isBlank()).findFirst());
    }

    private String name(Segment segment) {
        boolean nameless = segment.getName() == null || segment.getName().isBlank();
        return segment instanceof Tunnel tunnel && nameless ? labels.of(tunnel.getKind()) : labels.name(segment);
    }

    /** What a line over some segments looks like. */
    static StripHop.Line line(List<Segment> segments) {
        if (segments.stream().anyMatch(Tunnel.class::isInstance)) {
            return StripHop.Line.TUNNEL;
        }
        return segments.stream().anyMatch(StripStops::isRadio) ? StripHop.Line.RADIO : StripHop.Line.WIRE;
    }

    private static boolean isRadio(Segment segment) {
        return segment instanceof Link link && (link.getMedium() == Medium.RADIO || link.getMedium() == Medium.MOBILE)
                || segment instanceof Network network && network.getKind() == NetworkKind.WIRELESS;
    }

    /** The tint of the network that a line is called after. */
    static Optional<NetworkTint> tint(List<Segment> segments) {
        return named(segments).filter(Network.class::isInstance).map(segment -> Glyphs.of((Network) segment));
    }
}
