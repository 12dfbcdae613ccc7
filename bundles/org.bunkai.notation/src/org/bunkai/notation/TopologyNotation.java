package org.bunkai.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.FacilityKind;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.FindingPath;
import org.bunkai.notation.drawing.Headline;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.TitleBlock;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/** Turns a checked architecture into the topology drawing with its overlay (grammar: docs/notation.md). */
public final class TopologyNotation {

    private static final int HEADLINES = 4;

    private final CheckResult result;
    private final NotationOptions options;
    private final FindingTexts findingTexts;
    private final Labels labels;
    private final Messages texts;
    private final Marks marks;
    private final OverlayLayer layer;
    private final Cards cards;

    /**
     * @param result what was found
     * @param options what to show
     */
    public TopologyNotation(CheckResult result, NotationOptions options) {
        this.result = result;
        this.options = options;
        this.findingTexts = FindingTexts.of(result, options.locale());
        this.labels = Labels.of(options.locale());
        this.texts = Messages.of(TopologyNotation.class, options.locale());
        this.marks = new Marks(result, options);
        this.layer = new OverlayLayer(result, options, marks, texts);
        this.cards = new Cards(labels, texts, marks, layer);
    }

    /** The drawing of the whole architecture. */
    public Drawing drawing() {
        Architecture architecture = result.architecture();
        Lines lines = new Lines(architecture, labels, texts, marks);
        List<FacilityBox> boxes = new ArrayList<>();
        architecture.getFacilities().forEach(f -> boxes.add(facility(f)));
        architecture.getNetworks().forEach(n -> boxes.add(external(n)));
        List<Finding> worst = worst();
        Drawing drawing = new Drawing(title(), boxes, lines.links(), lines.tunnels(), lines.boundaries(), paths(worst, boxes),
                headlines(worst), List.of());
        return drawing.withShading(layer.shading(drawing));
    }

    /**
     * The mark of an element that the overlay gives it, whether or not it is drawn.
     *
     * @param element an element of the architecture
     * @return its worst outcome
     */
    public Mark mark(EObject element) {
        return marks.of(element);
    }

    private TitleBlock title() {
        Architecture architecture = result.architecture();
        String institution = architecture.getOwner() == null ? labels.name(architecture) : labels.name(architecture.getOwner());
        String title = switch (options.overlay()) {
            case CLAUSE, SEVERITY -> "title";
            case NONE -> "title.plain";
            case PARTY, WAIVER, UNDECIDABLE, AGE -> "title." + options.overlay();
        };
        return new TitleBlock(texts.get(title), institution,
                texts.get("asOf", result.asOf().toString()), texts.get("edition", result.edition().getId()), result.fingerprint(), "1",
                "1");
    }

    private FacilityBox facility(Facility facility) {
        Architecture architecture = result.architecture();
        boolean own = facility.getOperator() != null && facility.getOperator() == architecture.getOwner();
        List<NetworkBox> networks = new ArrayList<>();
        Map<Network, List<Device>> homes = Homes.in(facility);
        for (Network network : facility.getNetworks()) {
            networks.add(network(network, homes.getOrDefault(network, List.of()).stream().map(cards::card).toList()));
        }
        List<Device> homeless = homes.getOrDefault(null, List.of());
        if (!homeless.isEmpty()) {
            networks.add(new NetworkBox(DrawnId.unnetworked(facility), texts.get("unnetworked"), "", NetworkTint.OFFICE, false,
                    Mark.NONE, List.of(), homeless.stream().map(cards::card).toList()));
        }
        String kind = facility.getKind() == FacilityKind.UNKNOWN ? "" : labels.of(facility.getKind());
        String operator = facility.getOperator() == null ? texts.get("party.unknown") : labels.name(facility.getOperator());
        return new FacilityBox(facility.getId(), labels.name(facility), kind, operator, own ? Band.INSTITUTION : Band.OUTSIDE,
                marks.of(facility), List.of(), networks);
    }

    private FacilityBox external(Network network) {
        return new FacilityBox(DrawnId.box(network), labels.name(network), "", "", Band.OPEN, Mark.NONE, List.of(),
                List.of(network(network, List.of(cards.cloud(network)))));
    }

    private NetworkBox network(Network network, List<Card> members) {
        List<String> subtitle = new ArrayList<>();
        if (network.getOpenness() != Openness.UNKNOWN) {
            subtitle.add(labels.of(network.getOpenness()));
        }
        if (network.getVlanId() != null) {
            subtitle.add(texts.get("vlan", Integer.toString(network.getVlanId())));
        }
        subtitle.addAll(network.getPrefixes());
        boolean bus = network.eContainer() instanceof Facility && members.size() > 1;
        return new NetworkBox(network.getId(), labels.name(network), String.join("・", subtitle), Glyphs.of(network), bus, marks.of(network),
                List.of(), members);
    }

    /** Open findings of the overlay, worst first. */
    private List<Finding> worst() {
        return marks.shown().stream().filter(f -> f.outcome() == Outcome.VIOLATED || f.outcome() == Outcome.ERROR).sorted(FindingMarks.GRAVEST_FIRST).toList();
    }

    /** The path of the worst finding that has one. While somebody edits, the last findings may lead over what is no longer there. */
    private static List<FindingPath> paths(List<Finding> worst, List<FacilityBox> boxes) {
        Set<String> cards = boxes.stream().flatMap(f -> f.networks().stream()).flatMap(n -> n.cards().stream()).map(Card::id)
                .collect(Collectors.toSet());
        return worst.stream().map(Lines::path).filter(Objects::nonNull).filter(path -> cards.containsAll(path.cards())).limit(1).toList();
    }

    /** At most one headline per rule and cause, so that one fault on many devices does not hide the others. */
    private List<Headline> headlines(List<Finding> worst) {
        return CheckResult.byKind(worst).stream().map(List::getFirst).limit(HEADLINES)
                .map(f -> new Headline(FindingMarks.kind(f.outcome()),
                        texts.get("headline", String.join("・", findingTexts.clauseLabels(f)), findingTexts.message(f))))
                .toList();
    }
}
