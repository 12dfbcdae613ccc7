package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ConnectedWay;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.Responsibility;

/**
 * 「責任の所在の範囲を明らかにし」 (13①): on the way of a connection between two parties, every device, link, tunnel and closed network is in
 * somebody's range.
 */
final class EveryElementInARangeRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops13.01.c";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Responsibility responsibility = Responsibility.of(model);
        Map<Place, List<ConnectedWay>> places = new LinkedHashMap<>();
        Map<Element, Set<Fact>> unknown = new LinkedHashMap<>();
        ways(model).forEach(way -> {
            Condition differ = responsibility.differ(way.one(), way.other());
            List<Element> asked = way.toAnswerFor(model);
            if (differ.isYes()) {
                asked.forEach(element -> places.computeIfAbsent(Place.of(element, way, responsibility), k -> new ArrayList<>()).add(way));
            } else {
                asked.stream().filter(element -> differ.isUnknown() && responsibility.sidesHolding(element).isEmpty())
                        .forEach(element -> unknown.computeIfAbsent(element, k -> new LinkedHashSet<>()).addAll(differ.missing()));
            }
        });
        places.forEach((place, over) -> answer(place, over, model, findings));
        unknown.forEach((element, missing) -> findings.at(element).undecidable("partyUnknown", missing, element));
        model.all(Flow.class).filter(flow -> FlowPath.of(model, flow).endsRecorded().isUnknown()).forEach(
                flow -> findings.at(flow).undecidable("endUnknown", FlowPath.of(model, flow).endsRecorded().missing(), flow));
    }

    private static Stream<ConnectedWay> ways(ModelView model) {
        return Stream.of(model.all(Flow.class).map(flow -> ConnectedWay.of(model, flow)),
                model.all(Tunnel.class).map(tunnel -> ConnectedWay.of(model, tunnel)),
                model.all(Link.class).map(link -> ConnectedWay.of(model, link))).flatMap(each -> each).flatMap(List::stream);
    }

    private static void answer(Place place, List<ConnectedWay> over, ModelView model, Findings findings) {
        Responsibility responsibility = Responsibility.of(model);
        Case found = findings.at(place.element, place.one, place.other)
                .related(over.stream().map(ConnectedWay::connection).distinct().toArray(Element[]::new));
        Condition inNoRange = responsibility.inNoRange(place.element);
        if (inNoRange.isNo()) {
            found.satisfied();
            return;
        }
        ReachPath path = ConnectedWay.surestPath(model, over, place.element);
        found.path(path.steps());
        if (inNoRange.isUnknown()) {
            found.undecidable("rangeUnknown", inNoRange.missing(), place.element, place.one, place.other);
            return;
        }
        List<ResponsibilityBoundary> boundaries = responsibility.boundariesBetween(place.one, place.other);
        ConnectedWay first = over.getFirst();
        List<Fact> missing = new ArrayList<>(boundaries.isEmpty()
                ? BoundaryInventory.unanswered(Places.of(model), first.one(), first.other()) : unagreed(boundaries));
        missing.addAll(path.uncertain());
        if (!missing.isEmpty()) {
            found.undecidable("inNoRange", missing, place.element, place.one, place.other);
        } else {
            found.violated(boundaries.isEmpty() ? "noBoundary" : "notAgreed", place.element, place.one, place.other);
        }
    }

    /** What to ask before nobody is known to answer: whether the boundaries are agreed, or whose range it is. Nothing if one is not. */
    private static List<Fact> unagreed(List<ResponsibilityBoundary> boundaries) {
        Condition agreed = Condition.allOf(boundaries.stream().map(b -> Condition.of(b, P.getResponsibilityBoundary_Agreed())).toList());
        if (agreed.isNo()) {
            return List.of();
        }
        return agreed.isUnknown() ? agreed.missing() : boundaries.stream().flatMap(boundary -> ById.sorted(boundary.getSides()).stream())
                .map(side -> new Fact(side, P.getBoundarySide_Range())).toList();
    }

    /** An element on the ways between two parties; the parties in the order of their ids. */
    private record Place(Element element, Party one, Party other) {

        static Place of(Element element, ConnectedWay way, Responsibility responsibility) {
            Party one = responsibility.accountable(way.one()).parties().getFirst();
            Party other = responsibility.accountable(way.other()).parties().getFirst();
            return one.getId().compareTo(other.getId()) < 0 ? new Place(element, one, other) : new Place(element, other, one);
        }
    }
}
