package org.bunkai.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryMark.Agreement;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.TunnelLine;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.engine.Finding;

/** Links, accesses to external networks, tunnels, boundaries and paths as lines of the drawing. */
final class Lines {

    /** The rule that tells where two parties meet without a boundary: its element is the interface or link, its others are the parties. */
    private static final String BOUNDARY_NEEDED = "mhlw.ops13.01.a";

    private final Labels labels;
    private final Messages texts;
    private final Marks marks;
    private final List<LinkLine> links = new ArrayList<>();
    private final List<TunnelLine> tunnels = new ArrayList<>();
    private final List<BoundaryMark> boundaries = new ArrayList<>();
    /** The last number that a boundary has, drawn or not. */
    private int numbered;
    /** Line or tie that an interface is drawn as. */
    private final Map<Interface, String> lineOf = new HashMap<>();
    /** Party at either end of a line, end a first. */
    private final Map<String, Party[]> partiesOf = new HashMap<>();

    Lines(Architecture architecture, Labels labels, Messages texts, Marks marks) {
        this.labels = labels;
        this.texts = texts;
        this.marks = marks;
        architecture.getLinks().forEach(this::link);
        architecture.getFacilities().forEach(f -> f.getDevices().forEach(this::accesses));
        architecture.getTunnels().forEach(this::tunnel);
        ResponsibilityTable.numbered(architecture).forEach(this::boundary);
        marks.shown().stream().filter(f -> f.outcome() == Outcome.VIOLATED && f.rule().id().equals(BOUNDARY_NEEDED)).forEach(this::missing);
    }

    List<LinkLine> links() {
        return links;
    }

    List<TunnelLine> tunnels() {
        return tunnels;
    }

    List<BoundaryMark> boundaries() {
        return boundaries;
    }

    /** The line or tie that an interface is drawn as; {@code null} if it is drawn as none. */
    String lineOf(Interface end) {
        return lineOf.get(end);
    }

    private void link(Link link) {
        Device a = deviceOf(link.getEnd1());
        Device b = deviceOf(link.getEnd2());
        if (a != null && b != null && a != b) {
            add(link.getId(), a.getId(), b.getId(), marks.onLine(link), Parties.of(a), Parties.of(b));
            lineOf.put(link.getEnd1(), link.getId());
            lineOf.put(link.getEnd2(), link.getId());
        }
    }

    /** Interfaces in an external network are lines to its cloud; those in further networks of facilities are ties of the card. */
    private void accesses(Device device) {
        Network home = Homes.of(device);
        for (Interface end : device.getInterfaces()) {
            Network network = end.getNetwork();
            if (!Homes.isPresent(end) || network == null || network == home) {
                continue;
            }
            if (!(network.eContainer() instanceof Facility)) {
                add(end.getId(), device.getId(), DrawnId.cloud(network), marks.onLine(end), Parties.of(device), Parties.of(network));
            } else {
                partiesOf.put(end.getId(), new Party[] {Parties.of(device), Parties.of(network)});
            }
            lineOf.put(end, end.getId());
        }
    }

    private void add(String id, String a, String b, MarkKind mark, Party partyA, Party partyB) {
        links.add(new LinkLine(id, a, b, mark));
        partiesOf.put(id, new Party[] {partyA, partyB});
    }

    /** A tunnel between several ends is several lines. */
    private void tunnel(Tunnel tunnel) {
        List<Device> ends = tunnel.getEnds();
        int n = 1;
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                Device a = ends.get(i);
                Device b = ends.get(j);
                if (a == b || tunnel.getHub() != null && a != tunnel.getHub() && b != tunnel.getHub()) {
                    continue;
                }
                String id = DrawnId.line(tunnel, n);
                tunnels.add(new TunnelLine(id, n == 1 ? label(tunnel) : "", a.getId(), b.getId(), carriers(tunnel, a, b),
                        marks.onLine(tunnel)));
                partiesOf.put(id, new Party[] {Parties.of(a), Parties.of(b)});
                n++;
            }
        }
    }

    private String label(Tunnel tunnel) {
        return tunnel.getName() == null || tunnel.getName().isBlank() ? labels.of(tunnel.getKind()) : tunnel.getName();
    }

    /** What carries a tunnel between two of its ends: links of its carrier path, and what joins the devices on it to its networks. */
    private List<String> carriers(Tunnel tunnel, Device a, Device b) {
        List<Device> devices = new ArrayList<>(List.of(a));
        tunnel.getCarrierPath().stream().filter(Device.class::isInstance).map(Device.class::cast).forEach(devices::add);
        devices.add(b);
        Set<String> carriers = new LinkedHashSet<>();
        for (Element element : tunnel.getCarrierPath()) {
            if (element instanceof Link && partiesOf.containsKey(element.getId())) {
                carriers.add(element.getId());
            } else if (element instanceof Network network) {
                devices.forEach(d -> d.getInterfaces().stream().filter(i -> i.getNetwork() == network).map(lineOf::get)
                        .filter(Objects::nonNull).findFirst().ifPresent(carriers::add));
            }
        }
        return List.copyOf(carriers);
    }

    private void boundary(ResponsibilityBoundary boundary) {
        numbered++;
        String on = lineFor(boundary.getAt());
        if (on == null) {
            return;
        }
        List<Party> sides = boundary.getSides().stream().map(BoundarySide::getParty).toList();
        add(numbered, boundary.getId(), on, sides, agreement(boundary), marks.onLine(boundary));
    }

    /** A boundary that has to be there and is not recorded. */
    private void missing(Finding finding) {
        String on = finding.element() instanceof Element at ? lineFor(at) : null;
        if (on != null && boundaries.stream().noneMatch(b -> b.on().equals(on))) {
            List<Party> sides = finding.others().stream().filter(Party.class::isInstance).map(Party.class::cast).toList();
            add(++numbered, DrawnId.boundary(on), on, sides, Agreement.MISSING, FindingMarks.kind(finding.outcome()));
        }
    }

    /** Puts the sides where their parties stand. */
    private void add(int number, String id, String on, List<Party> sides, Agreement agreement, MarkKind mark) {
        Party[] ends = partiesOf.get(on);
        Party left = sides.isEmpty() ? null : sides.get(0);
        Party right = sides.size() < 2 ? null : sides.get(1);
        if (left != null && left == ends[1] || right != null && right == ends[0]) {
            Party swap = left;
            left = right;
            right = swap;
        }
        boundaries.add(new BoundaryMark(number, id, on, name(left), name(right), agreement, mark));
    }

    private String lineFor(Element at) {
        String line = switch (at) {
            case Interface end -> lineOf.get(end);
            case Link link -> link.getId();
            case Tunnel tunnel -> tunnel.getId();
            case Flow flow -> flow.getRoute().stream().filter(Tunnel.class::isInstance).map(Identified::getId).findFirst().orElse(null);
            case null, default -> null;
        };
        return line != null && partiesOf.containsKey(line) ? line : null;
    }

    static Agreement agreement(ResponsibilityBoundary boundary) {
        boolean agreed = boundary.getAgreed() != null && boundary.getAgreed().getAnswer() == Answer.YES;
        return agreed ? Agreement.AGREED : Agreement.NOT_AGREED;
    }

    private String name(Party party) {
        return party == null ? texts.get("party.unknown") : labels.name(party);
    }

    /** The cards of a finding's path; {@code null} if fewer than two of its steps are drawn as cards. */
    static FindingPath path(Finding finding) {
        List<String> cards = new ArrayList<>();
        for (PathStep step : finding.path()) {
            String card = switch (step.element()) {
                case Device device -> device.getId();
                case Network network when !(network.eContainer() instanceof Facility) -> DrawnId.cloud(network);
                default -> null;
            };
            if (card != null && (cards.isEmpty() || !cards.get(cards.size() - 1).equals(card))) {
                cards.add(card);
            }
        }
        return cards.size() < 2 ? null : new FindingPath(cards);
    }

    private static Device deviceOf(Interface end) {
        return end != null && Homes.isPresent(end) && end.eContainer() instanceof Device device ? device : null;
    }
}
