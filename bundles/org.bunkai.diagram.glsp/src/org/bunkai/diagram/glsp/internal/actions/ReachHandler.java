package org.bunkai.diagram.glsp.internal.actions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.ModelFacts;
import org.bunkai.diagram.glsp.internal.page.PageState;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.notation.DrawnElements;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Asks the reachability service, for packets as the drawing shows no services. */
public class ReachHandler extends AbstractActionHandler<ReachAction> {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(ReachAction asked) {
        return listOf(state.document().<Action>read(result -> answer(asked, result.architecture())));
    }

    private static ReachedAction answer(ReachAction asked, Architecture architecture) {
        DrawnElements elements = new DrawnElements(architecture);
        Optional<Element> end = elements.of(asked.elementId()).filter(e -> e instanceof Device || e instanceof Network)
                .map(Element.class::cast);
        Map<Element, ReachPath> ways = end.map(e -> ways(e, asked.isTowards(), removed(elements, asked.without()), architecture))
                .orElse(Map.of());
        Set<String> yes = new TreeSet<>();
        Set<String> maybe = new TreeSet<>();
        Set<String> edges = new TreeSet<>();
        ways.forEach((other, way) -> {
            (way.reach() == Reach.MUST ? yes : maybe).add(other.getId());
            way.steps().stream().flatMap(ReachHandler::ids).forEach(edges::add);
        });
        return new ReachedAction(asked, yes, maybe, edges);
    }

    private static Stream<String> ids(PathStep step) {
        return Stream.of(step.via(), step.element()).filter(Objects::nonNull).map(EcoreUtil::getID).filter(Objects::nonNull);
    }

    private static Set<EObject> removed(DrawnElements elements, Collection<String> ids) {
        return ids.stream().map(elements::of).flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<Element, ReachPath> ways(Element end, boolean towards, Set<EObject> removed, Architecture architecture) {
        ReachQuery query = new ReachQuery(Relation.PACKET, null, removed);
        Reachability reachability = ModelFacts.of(architecture, Reachability.view());
        Map<Element, ReachPath> ways = new LinkedHashMap<>();
        Stream<Element> others = towards ? ends(architecture) : reachability.from(end, query).keySet().stream().map(Element.class::cast);
        others.filter(o -> o != end).forEach(o -> {
            ReachPath way = towards ? reachability.path(o, end, query) : reachability.path(end, o, query);
            if (way.reach() != Reach.NONE) {
                ways.put(o, way);
            }
        });
        return ways;
    }

    private static Stream<Element> ends(Architecture architecture) {
        return Stream.concat(architecture.getNetworks().stream(),
                architecture.getFacilities().stream().flatMap(f -> Stream.concat(f.getNetworks().stream(), f.getDevices().stream())));
    }
}
