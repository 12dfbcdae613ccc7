package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.ReachQuery.Relation;

/**
 * Ops 13⑥: 「ソフトウェア型のIPsec又はTLS1.2以上により接続する場合、セッション間の回り込み(正規のルートではないクローズドセッションへのアクセス)等による
 * 攻撃への適切な対策を実施すること」. Looks for the way itself: from an open network over the software end of a tunnel. A terminal that forwards
 * no packets can still relay a session.
 */
final class LoopBackPathAtSoftwareEndRule extends ElementRule<Tunnel> {

    LoopBackPathAtSoftwareEndRule() {
        super("mhlw.ops13.06.f", Tunnel.class);
    }

    @Override
    protected void check(Tunnel tunnel, ModelView model, Findings findings) {
        SoftwareEnd.inScope(tunnel, model, findings).forEach(end -> check(end, model, findings.at(tunnel, end.device())));
    }

    private static void check(SoftwareEnd end, ModelView model, Case answer) {
        Condition applies = end.isSoftwareIpsecOrTls12();
        if (applies.isNo()) {
            answer.notApplicable("oldTls", end.tunnel());
            return;
        }
        SoftwareEnd.Way any = end.anyWay(model, Relation.SESSION);
        SoftwareEnd.Way other = end.otherWay(model, Relation.SESSION);
        Condition bySplit = Condition.allOf(end.isSplit(), any.isOpen());
        Condition byRelay = Condition.allOf(end.relays(), other.isOpen());
        Condition open = Condition.allOf(applies, Condition.anyOf(bySplit, byRelay));
        SoftwareEnd.Way shown = bySplit.isNo() || byRelay.isYes() ? other : any;
        if (open.isYes()) {
            answer.path(shown.path().steps()).violated(byRelay.isYes() ? "relay" : "split", end.tunnel(), end.device());
        } else if (open.isUnknown()) {
            answer.path(shown.path().steps()).undecidable("unknown", open.missing(), end.tunnel(), end.device());
        } else {
            answer.satisfied();
        }
    }
}
