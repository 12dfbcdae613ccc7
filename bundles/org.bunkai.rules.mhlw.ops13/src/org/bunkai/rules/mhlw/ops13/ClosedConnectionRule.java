package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Openness;
import org.bunkai.model.architecture.PeerConfirmation;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.model.architecture.TunnelKind;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Segments;

/**
 * What 13④ asks of every closed network, link or tunnel between facilities, where it is needed (「必要に応じて」). Subclasses say what has to
 * hold for the confirmation at each end; their messages have the keys {@code notMet}, {@code unknown} and {@code notNeeded}.
 */
abstract class ClosedConnectionRule extends ElementRule<Segment> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ClosedConnectionRule(String id) {
        super(id, Segment.class);
    }

    /** Whether the confirmation at one end is as it should be. */
    protected abstract Condition isMet(PeerConfirmation confirmation);

    /** Says that the connection is in order; overridden where people should read a note. */
    protected void satisfied(Case found, Segment segment) {
        found.satisfied();
    }

    @Override
    protected final void check(Segment segment, ModelView model, Findings findings) {
        Places places = Places.of(model);
        Condition closed = isClosed(segment);
        if (!places.joinsSites(segment) || closed.isNo()) {
            return;
        }
        Condition needed = isNeeded(segment);
        Condition met = PeerConfirmations.atEveryEnd(segment, places, this::isMet);
        Condition unasked = Condition.anyOf(closed.not(), needed.not());
        Condition answer = Condition.anyOf(unasked, met);
        Case found = findings.at(segment);
        if (unasked.isYes()) {
            found.notApplicable("notNeeded", segment);
        } else if (answer.isYes()) {
            satisfied(found, segment);
        } else if (answer.isNo()) {
            found.violated("notMet", segment);
        } else {
            found.undecidable("unknown", answer.missing(), segment);
        }
    }

    /** An IP-VPN is closed by its kind. */
    private static Condition isClosed(Segment segment) {
        return segment.getOpenness() == Openness.UNKNOWN && segment instanceof Tunnel tunnel && tunnel.getKind() == TunnelKind.IP_VPN
                ? Condition.known(true) : Segments.isClosed(segment);
    }

    /** A NO counts with a reason or document only; 対象外 with a reason means the same. */
    private static Condition isNeeded(Segment segment) {
        Condition needed = Condition.of(segment, P.getSegment_PeerConfirmationNeeded());
        Record fact = segment.getPeerConfirmationNeeded();
        boolean reasoned = fact != null && (fact.getDocument() != null || fact.getReason() != null && !fact.getReason().isBlank());
        return needed.isExempt() ? Condition.known(false)
                : needed.isNo() && !reasoned ? Condition.unknown(fact, P.getRecord_Reason()) : needed;
    }
}
