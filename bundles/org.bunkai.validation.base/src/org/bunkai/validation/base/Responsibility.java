package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Duty;
import org.bunkai.model.architecture.DutyAssignment;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Phase;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Who answers for what (RULES.md §1.4, second half; ops 13①): the side of a boundary whose range holds an element, else the element's own
 * attribute. A range that holds a device or facility holds what is inside, unless a narrower range holds that.
 *
 * <p>Reads: those of {@link Places}, {@code Device.accountable}, {@code Segment.accountable}, {@code ResponsibilityBoundary.kind},
 * {@code at} and {@code sides}, {@code BoundarySide.party}, {@code range}, {@code rangeRecorded} and {@code duties},
 * {@code DutyAssignment.duty} and {@code phase}, and the containments of boundaries and software.</p>
 */
public final class Responsibility {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private enum View implements Derived<Responsibility> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            return ById.union(Places.view().reads(), Set.of(P.getDevice_Accountable(), P.getSegment_Accountable(), P.getDevice_Software(),
                    P.getArchitecture_Boundaries(), P.getResponsibilityBoundary_Kind(), P.getResponsibilityBoundary_At(),
                    P.getResponsibilityBoundary_Sides(), P.getBoundarySide_Party(), P.getBoundarySide_Range(),
                    P.getBoundarySide_RangeRecorded(), P.getBoundarySide_Duties(), P.getDutyAssignment_Duty(),
                    P.getDutyAssignment_Phase()));
        }

        @Override
        public Responsibility compute(ModelView model) {
            return new Responsibility(model);
        }
    }

    private final Places places;
    private final List<ResponsibilityBoundary> boundaries;
    private final Map<Element, List<BoundarySide>> ranges = new HashMap<>();
    private final Map<Element, List<ResponsibilityBoundary>> boundariesAt = new HashMap<>();
    private final Map<Element, Accountable> accountable = new ConcurrentHashMap<>();
    private final List<Meeting> meetings;
    private final List<DutyOverlap> overlaps;

    private Responsibility(ModelView model) {
        places = Places.of(model);
        boundaries = model.all(ResponsibilityBoundary.class).toList();
        for (ResponsibilityBoundary boundary : boundaries) {
            if (boundary.getAt() != null) {
                boundariesAt.computeIfAbsent(boundary.getAt(), k -> new ArrayList<>()).add(boundary);
            }
            for (BoundarySide side : boundary.getSides()) {
                side.getRange().forEach(held -> ranges.computeIfAbsent(held, k -> new ArrayList<>()).add(side));
            }
        }
        ranges.values().forEach(sides -> sides.sort(ById.ORDER));
        meetings = findMeetings(model);
        overlaps = findOverlaps();
    }

    /** The view to ask {@code ModelView.derived} for. */
    public static Derived<Responsibility> view() {
        return View.INSTANCE;
    }

    /** The view of a run. */
    public static Responsibility of(ModelView model) {
        return model.derived(View.INSTANCE);
    }

    /**
     * Who answers for a network, link, tunnel, device, interface, software or facility. An interface or software has the attribute of its
     * device; a facility's is its operator.
     *
     * @throws IllegalArgumentException for other elements, which nobody is recorded to answer for
     */
    public Accountable accountable(Element element) {
        Accountable known = accountable.get(element);
        return known == null ? accountable.computeIfAbsent(element, this::findAccountable) : known;
    }

    private Accountable findAccountable(Element element) {
        List<BoundarySide> sides = sidesHolding(element);
        Fact recorded = attributeFact(element);
        Party attribute = (Party) recorded.holder().eGet(recorded.feature());
        List<Party> parties = ById.sorted(sides.stream().map(BoundarySide::getParty).filter(Objects::nonNull).toList());
        if (!parties.isEmpty()) {
            return new Accountable(parties, Accountable.Source.BOUNDARY, sides, attribute);
        }
        return attribute != null ? new Accountable(List.of(attribute), Accountable.Source.ATTRIBUTE, sides, attribute)
                : new Accountable(List.of(), Accountable.Source.NONE, sides, null);
    }

    /** Whether somebody is recorded to answer for an element; misses the {@code accountable} of its device or segment. */
    public Condition isRecorded(Element element) {
        return accountable(element).source() != Accountable.Source.NONE ? Condition.known(true)
                : Condition.unknown(List.of(attributeFact(element)));
    }

    /** Whether a party other than the institution answers for an element; misses the party, or the institution. */
    public Condition otherParty(Element element) {
        Condition known = Condition.allOf(places.institutionRecorded(), isRecorded(element));
        return known.isUnknown() ? known
                : Condition.known(places.institution().filter(accountable(element).parties()::contains).isEmpty());
    }

    /** Whether different parties answer for two elements, that is, no party for both; misses the party of either. */
    public Condition differ(Element one, Element other) {
        Condition known = Condition.allOf(isRecorded(one), isRecorded(other));
        return known.isUnknown() ? known
                : Condition.known(Collections.disjoint(accountable(one).parties(), accountable(other).parties()));
    }

    /** Whether an element is outside or another party answers for it: "from outside" of ops 8① and the like. */
    public Condition isForeign(Element element) {
        return Condition.anyOf(places.isOutside(element), otherParty(element));
    }

    /** All boundaries, in the order of their ids. */
    public List<ResponsibilityBoundary> boundaries() {
        return boundaries;
    }

    /** The boundaries placed at an element, of one kind; those of unknown kind do not count. */
    public List<ResponsibilityBoundary> boundariesAt(Element element, BoundaryKind kind) {
        return boundariesAt.getOrDefault(element, List.of()).stream().filter(b -> b.getKind() == kind).toList();
    }

    /** The boundaries that have a side of each of the two parties. */
    public List<ResponsibilityBoundary> boundariesBetween(Party one, Party other) {
        return boundaries.stream().filter(b -> isBetween(b, one, other)).toList();
    }

    /** The boundaries between a party of one element and another party of the other. */
    public List<ResponsibilityBoundary> boundariesBetween(Element one, Element other) {
        return boundaries.stream().filter(b -> isBetween(b, one, other)).toList();
    }

    /** The sides whose range holds an element, by the narrowest holder that any range names. */
    public List<BoundarySide> sidesHolding(Element element) {
        for (EObject holder = element; holder instanceof Element; holder = holder.eContainer()) {
            List<BoundarySide> sides = ranges.get(holder);
            if (sides != null) {
                return List.copyOf(sides);
            }
        }
        return List.of();
    }

    /**
     * Whether no range holds an element. Misses {@code rangeRecorded} of every side of the given boundaries whose range is not recorded; NO
     * there means that no range was ever set, so it is known to hold nothing.
     */
    public Condition inNoRange(Element element, Collection<ResponsibilityBoundary> among) {
        boolean held = !sidesHolding(element).isEmpty();
        Stream<BoundarySide> sides = among.stream().flatMap(b -> ById.sorted(b.getSides()).stream());
        return Condition.anyOf(Stream.concat(Stream.of(Condition.known(held)),
                sides.map(side -> Condition.listed(held, side, P.getBoundarySide_RangeRecorded()))).toList()).not();
    }

    /** As {@link #inNoRange(Element, Collection)} among all boundaries. */
    public Condition inNoRange(Element element) {
        return inNoRange(element, boundaries);
    }

    /** Every place where a device of the drawing joins a network or link, in the order of the interfaces' and links' ids. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** Duties that two parties have on one element in one phase, in the order of the elements' ids. */
    public List<DutyOverlap> overlaps() {
        return overlaps;
    }

    private List<Meeting> findMeetings(ModelView model) {
        List<Meeting> found = new ArrayList<>();
        for (Device device : places.devices()) {
            device.getInterfaces().stream().filter(Places::isEnabled).filter(end -> end.getNetwork() != null)
                    .forEach(end -> found.add(meeting(end, device, end.getNetwork(), List.of(end, end.getNetwork()))));
        }
        model.all(Link.class).forEach(link -> found.addAll(meetingsAt(link)));
        return found.stream().sorted((a, b) -> ById.ORDER.compare(a.at(), b.at())).toList();
    }

    private List<Meeting> meetingsAt(Link link) {
        List<Device> ends = places.devicesAt(link);
        if (ends.size() < 2) {
            return List.of();
        }
        List<Element> there = List.of(link, link.getEnd1(), link.getEnd2());
        Device one = ends.getFirst();
        Device other = ends.getLast();
        if (accountable(link).source() == Accountable.Source.NONE) {
            return List.of(meeting(link, one, other, there));
        }
        Meeting first = meeting(link, one, link, there);
        Meeting second = meeting(link, other, link, there);
        if (!first.parties().equals(second.parties())) {
            return List.of(first, second);
        }
        return List.of(first.partyChanges().isNo() ? second : first);
    }

    private Meeting meeting(Element at, Device one, Element other, List<? extends Element> there) {
        Condition changes = differ(one, other);
        if (!changes.isYes()) {
            return new Meeting(at, one, other, changes, List.of(), List.of());
        }
        List<Party> parties = ById.sorted(Stream.of(one, other).map(e -> accountable(e).parties().getFirst()).toList());
        Stream<Element> candidates = Stream.concat(there.stream(), Stream.concat(places.tunnelsOf(one).stream(),
                other instanceof Device end ? places.tunnelsOf(end).stream() : Stream.empty()));
        List<ResponsibilityBoundary> found = ById.sorted(candidates
                .flatMap(e -> boundariesAt(e, BoundaryKind.COMMUNICATION_PATH).stream())
                .filter(b -> isBetween(b, one, other)).toList());
        return new Meeting(at, one, other, changes, parties, found);
    }

    private List<DutyOverlap> findOverlaps() {
        List<DutyOverlap> found = new ArrayList<>();
        for (Element element : ById.sorted(ranges.keySet())) {
            List<BoundarySide> sides = ranges.get(element);
            for (int i = 0; i < sides.size(); i++) {
                for (int j = i + 1; j < sides.size(); j++) {
                    found.addAll(overlaps(element, sides.get(i), sides.get(j)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<DutyOverlap> overlaps(Element element, BoundarySide one, BoundarySide other) {
        if (one.getParty() == null || other.getParty() == null || one.getParty() == other.getParty()) {
            return List.of();
        }
        return one.getDuties().stream().filter(Responsibility::isComplete)
                .filter(d -> other.getDuties().stream().anyMatch(o -> o.getDuty() == d.getDuty() && o.getPhase() == d.getPhase()))
                .map(d -> new DutyOverlap(element, d.getDuty(), d.getPhase(), one, other)).distinct().toList();
    }

    private static boolean isComplete(DutyAssignment assignment) {
        return assignment.getDuty() != Duty.UNKNOWN && assignment.getPhase() != Phase.UNKNOWN;
    }

    private boolean isBetween(ResponsibilityBoundary boundary, Element one, Element other) {
        List<Party> others = accountable(other).parties();
        return accountable(one).parties().stream()
                .anyMatch(p -> others.stream().anyMatch(o -> o != p && isBetween(boundary, p, o)));
    }

    private static boolean isBetween(ResponsibilityBoundary boundary, Party one, Party other) {
        List<Party> parties = boundary.getSides().stream().map(BoundarySide::getParty).filter(Objects::nonNull).toList();
        return parties.contains(one) && parties.contains(other);
    }

    private static Fact attributeFact(Element element) {
        return switch (element) {
            case Segment segment -> new Fact(segment, P.getSegment_Accountable());
            case Facility facility -> new Fact(facility, P.getFacility_Operator());
            default -> new Fact(Places.deviceOf(element).orElseThrow(() -> new IllegalArgumentException(
                    "nobody answers for a " + element.eClass().getName())), P.getDevice_Accountable());
        };
    }
}
