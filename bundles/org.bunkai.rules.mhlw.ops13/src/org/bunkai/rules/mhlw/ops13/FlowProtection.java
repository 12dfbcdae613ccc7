package org.bunkai.rules.mhlw.ops13;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Demand;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Measure;
import org.bunkai.validation.base.Places;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What protects a flow on its way against change and forged peers (13⑧, ⑨, ⑫): the flow itself, or the segments and tunnels that it takes.
 *
 * <p>Reads {@code Flow.integrity}, {@code serverAuthenticated} and {@code clientAuthenticated}, {@code Segment.integrity}, and those of
 * {@link PeerConfirmations} and {@link FlowPath}.</p>
 */
final class FlowProtection {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private enum OnPath implements Measure {
        MUTUAL;

        @Override
        public Set<EStructuralFeature> reads() {
            Set<EStructuralFeature> reads = new HashSet<>(Places.view().reads());
            reads.addAll(Set.of(P.getDevice_Software(), P.getSegment_PeerConfirmations(), P.getPeerConfirmation_End(),
                    P.getPeerConfirmation_Method()));
            return Set.copyOf(reads);
        }

        @Override
        public Function<Element, Condition> in(ModelView model) {
            Places places = Places.of(model);
            return element -> isMutual(element, places);
        }
    }

    private FlowProtection() {
    }

    /** Whether changes on the way are noticed: by the flow itself, or on every segment of every path. */
    static Demand integrity(Flow flow, FlowPath path) {
        Condition own = Condition.of(flow, P.getFlow_Integrity());
        if (own.isYes() || own.isExempt()) {
            return new Demand(own, Optional.empty());
        }
        Demand segments = path.onEverySegment(segment -> Condition.of(segment, P.getSegment_Integrity()));
        return new Demand(Condition.anyOf(own, segments.condition()), segments.segment());
    }

    /** Whether the side that opens the connection knows that the other is the right one: by the flow itself, or by a tunnel. */
    static Condition targetConfirmed(Flow flow, FlowPath path, ModelView model) {
        return orByTunnel(Condition.of(flow, P.getFlow_ServerAuthenticated()), path, model);
    }

    /** Whether both sides know that the other is the right one: by the flow itself, or by a tunnel. */
    static Condition bothConfirmed(Flow flow, FlowPath path, ModelView model) {
        return orByTunnel(Condition.allOf(Condition.of(flow, P.getFlow_ServerAuthenticated()),
                Condition.of(flow, P.getFlow_ClientAuthenticated())), path, model);
    }

    /** A lack inside a facility, or on a closed network, weighs less than one between facilities. */
    static Case weigh(Case answer, boolean lighter) {
        return lighter ? answer.severity(Severity.MEDIUM) : answer;
    }

    /** Whether a lack of integrity lies inside a facility: the flow stays in one, or only internal segments lack it. */
    static boolean isInternal(FlowPath path) {
        return path.joinsSites().isNo() || path.onEverySegment(segment -> segment.getOpenness() == Openness.INTERNAL
                ? Condition.known(true) : Condition.of(segment, P.getSegment_Integrity())).condition().isYes();
    }

    private static Condition orByTunnel(Condition own, FlowPath path, ModelView model) {
        Condition tunnel = path.segments().keySet().stream().noneMatch(Tunnel.class::isInstance) ? Condition.known(false)
                : path.passes(model, OnPath.MUTUAL).guarded();
        return own.isExempt() && !tunnel.isYes() ? own : Condition.anyOf(own, tunnel);
    }

    /** Whether an element is a tunnel whose ends all confirm each other. */
    private static Condition isMutual(Element element, Places places) {
        if (!(element instanceof Tunnel tunnel)) {
            return Condition.known(false);
        }
        return places.devicesAt(tunnel).size() < 2 ? Condition.unknown(tunnel, P.getTunnel_Ends())
                : PeerConfirmations.atEveryEnd(tunnel, places, PeerConfirmations::confirms);
    }
}
