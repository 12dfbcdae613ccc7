package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Demand;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.Segments;

/**
 * Whether somebody on the way between facilities can read what a flow carries (13⑩). Inside a facility nothing is asked. An IP-VPN or
 * leased line does not encrypt by itself.
 *
 * <p>Reads {@code Flow.encrypted} and {@code payloadMeasure}, {@code Segment.encrypted}, and those of {@link FlowPath}.</p>
 */
final class Eavesdropping {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private Eavesdropping() {
    }

    /**
     * Whether a flow is protected on every segment of every path: encrypted by itself or by the segment, or, where the segment crosses no
     * open network, by another measure.
     *
     * @param onOpenToo whether a measure on the information itself is enough on an open segment as well
     */
    static Demand prevented(Flow flow, FlowPath path, boolean onOpenToo) {
        Condition measure = measure(flow);
        return path.onEverySegment(segment -> Condition.anyOf(isInternal(segment), path.isEncryptedOn(segment),
                Condition.known(onOpenToo && measure.isYes()), Condition.allOf(Segments.crossesOpen(segment).not(), measure)));
    }

    /** Gives the answer for a flow between facilities. */
    static void answer(Case answer, Flow flow, FlowPath path, Condition arises, Demand prevented) {
        Condition open = Condition.allOf(arises, prevented.condition().not());
        boolean onOpen = prevented.segment().map(Segments::crossesOpen).filter(Condition::isYes).isPresent();
        if (!prevented.condition().isYes()) {
            answer.path(path.pathOf(prevented).steps());
        }
        if (!prevented.condition().isYes() && isExempt(flow) && path.crossesOpen().isNo()) {
            answer.notApplicable("exempt", flow);
        } else if (open.isYes()) {
            answer.violated(onOpen ? "clearOnOpen" : "clearOnClosed", flow, prevented.segment().orElseThrow());
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), flow);
        } else {
            answer.satisfied();
        }
    }

    private static Condition measure(Flow flow) {
        Condition measure = Condition.of(flow, P.getFlow_PayloadMeasure());
        return measure.exemptAsNo();
    }

    private static boolean isExempt(Flow flow) {
        return Condition.of(flow, P.getFlow_PayloadMeasure()).isExempt() || Condition.of(flow, P.getFlow_Encrypted()).isExempt();
    }

    /** Whether a segment is neither open nor closed. A tunnel counts by what carries it and is never internal. */
    private static Condition isInternal(Segment segment) {
        return segment instanceof Tunnel ? Condition.known(false)
                : Condition.allOf(Segments.isOpen(segment).not(), Segments.isClosed(segment).not());
    }
}
