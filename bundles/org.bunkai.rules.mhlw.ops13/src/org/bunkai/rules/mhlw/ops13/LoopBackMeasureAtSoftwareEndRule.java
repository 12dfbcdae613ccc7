package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.ReachQuery.Relation;

/**
 * Ops 13⑥: 「ソフトウェア型のIPsec又はTLS1.2以上により接続する場合、セッション間の回り込み(正規のルートではないクローズドセッションへのアクセス)等による
 * 攻撃への適切な対策を実施すること」. Asks for the measure where a software end can use an open network beside the tunnel.
 */
final class LoopBackMeasureAtSoftwareEndRule extends ElementRule<Tunnel> {

    LoopBackMeasureAtSoftwareEndRule() {
        super("mhlw.ops13.06.e", Tunnel.class);
    }

    @Override
    protected void check(Tunnel tunnel, ModelView model, Findings findings) {
        SoftwareEnd.inScope(tunnel, model, findings).forEach(end -> check(end, model, findings.at(tunnel, end.device())));
    }

    private static void check(SoftwareEnd end, ModelView model, Case answer) {
        Condition applies = end.isSoftwareIpsecOrTls12();
        Condition measure = Condition.of(end.tunnel(), ArchitecturePackage.eINSTANCE.getTunnel_LoopbackMeasure());
        if (applies.isNo()) {
            answer.notApplicable("oldTls", end.tunnel());
            return;
        }
        if (measure.isExempt()) {
            answer.notApplicable("exempt", end.tunnel());
            return;
        }
        SoftwareEnd.Way any = end.anyWay(model, Relation.PACKET);
        SoftwareEnd.Way other = end.otherWay(model, Relation.PACKET);
        Condition concurrent = Condition.anyOf(other.isOpen(), Condition.allOf(end.isSplit(), any.isOpen()));
        Condition open = Condition.allOf(applies, concurrent, measure.not());
        SoftwareEnd.Way shown = other.isOpen().isNo() ? any : other;
        if (open.isYes()) {
            answer.path(shown.path().steps()).violated("noMeasure", end.tunnel(), end.device());
        } else if (open.isUnknown()) {
            answer.path(shown.path().steps()).undecidable("unknown", open.missing(), end.tunnel(), end.device());
        } else {
            answer.satisfied();
        }
    }
}
