package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.ClientType;
import org.bunkai.model.architecture.Tunnel;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Segments;
import org.bunkai.validation.base.Tls;

/**
 * Ops 13⑥: 「SSL-VPNは利用する具体的な方法によっては偽サーバへの対策が不十分なものが含まれるため、使用する場合には適切な手法の選択及び必要な対策を行うこと」.
 */
final class SslVpnMethodRule extends ElementRule<Tunnel> {

    SslVpnMethodRule() {
        super("mhlw.ops13.06.d", Tunnel.class);
    }

    @Override
    protected void check(Tunnel tunnel, ModelView model, Findings findings) {
        Places places = Places.of(model);
        Condition sslVpn = Segments.isSslVpn(tunnel);
        if (sslVpn.isNo() || places.facilitiesAt(tunnel).stream().noneMatch(places.facilities()::contains)) {
            return;
        }
        Case answer = findings.at(tunnel);
        boolean clientless = tunnel.getClientType() == ClientType.CLIENTLESS;
        Condition measures = Condition.of(tunnel, ArchitecturePackage.eINSTANCE.getTunnel_ForgedServerMeasures());
        Condition open = Condition.allOf(sslVpn, Tls.sslVpnMet(tunnel).not());
        if (open.isYes()) {
            answer.violated(clientless ? "clientless" : "noMeasures", tunnel);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), tunnel);
        } else if (measures.isExempt()) {
            answer.notApplicable("exempt", tunnel);
        } else {
            answer.satisfied();
        }
    }
}
