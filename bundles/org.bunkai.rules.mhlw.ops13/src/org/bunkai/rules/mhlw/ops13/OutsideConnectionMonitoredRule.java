package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Measure;
import org.bunkai.validation.base.MedicalInformation;
import org.bunkai.validation.base.Passage;
import org.bunkai.validation.base.Passages;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EStructuralFeature;

/** 「…侵入及び妨害等の脅威に留意したうえで…監視を行うこと」 (13⑪): every path between outside and medical information passes what monitors. */
final class OutsideConnectionMonitoredRule extends OutsideNetworkRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private static final ReachQuery PACKETS = ReachQuery.of(Relation.PACKET);

    private enum OnPath implements Measure {
        MONITORS;

        @Override
        public Set<EStructuralFeature> reads() {
            Set<EStructuralFeature> reads = new HashSet<>(Condition.evidenceFeatures());
            reads.addAll(Set.of(P.getDevice_MonitorsTraffic(), P.getNetwork_Monitored()));
            return Set.copyOf(reads);
        }

        @Override
        public Function<Element, Condition> in(ModelView model) {
            return OutsideConnectionMonitoredRule::isMonitored;
        }
    }

    /** A way between outside and a device with medical information. */
    private record Way(Element outside, Device inside, ReachPath path, Condition isUnwatched) {
    }

    OutsideConnectionMonitoredRule() {
        super("mhlw.ops13.11.b");
    }

    @Override
    void check(Network network, Facility facility, ModelView model, Case answer) {
        List<Way> ways = ways(network, facility, model);
        Condition unwatched = Condition.anyOf(ways.stream().map(Way::isUnwatched).toList());
        if (ways.isEmpty() || unwatched.isNo()) {
            answer.satisfied();
            return;
        }
        Way shown = ways.stream().filter(way -> way.isUnwatched().value() == unwatched.value()).findFirst().orElseThrow();
        if (unwatched.isYes()) {
            answer.path(shown.path().steps()).violated("notMonitored", shown.outside(), shown.inside());
        } else {
            answer.path(shown.path().steps()).undecidable("unknown", unwatched.missing(), shown.outside(), shown.inside());
        }
    }

    /** From the network and from those outside on it, whose tunnels may end in the facility, in both directions. */
    private static List<Way> ways(Network network, Facility facility, ModelView model) {
        Places places = Places.of(model);
        List<Device> inside = MedicalInformation.possiblyOn(places.devices(facility));
        List<Element> outside = new ArrayList<>(List.of(network));
        others(network, facility, places).stream().filter(device -> !places.isOutside(device).isNo()).forEach(outside::add);
        Reachability reachability = model.derived(Reachability.view());
        Passages monitored = Passages.of(model, PACKETS, OnPath.MONITORS);
        List<Way> ways = new ArrayList<>();
        for (Element source : outside) {
            Set<Device> reached = reachability.from(source, PACKETS).keySet();
            Set<Device> reaching = reachability.to(source, PACKETS).keySet();
            inside.stream().filter(reached::contains).forEach(end -> ways.add(way(source, end, monitored.between(source, end), places)));
            inside.stream().filter(reaching::contains).forEach(end -> ways.add(way(source, end, monitored.between(end, source), places)));
        }
        return ways;
    }

    private static Way way(Element outside, Device inside, Passage passage, Places places) {
        return new Way(outside, inside, passage.path(),
                Condition.allOf(places.isOutside(outside), MedicalInformation.on(inside), passage.guarded().not()));
    }

    private static Condition isMonitored(Element element) {
        return switch (element) {
            case Device device -> Condition.of(device, P.getDevice_MonitorsTraffic());
            case Network network -> Condition.of(network, P.getNetwork_Monitored());
            default -> Condition.known(false);
        };
    }
}
