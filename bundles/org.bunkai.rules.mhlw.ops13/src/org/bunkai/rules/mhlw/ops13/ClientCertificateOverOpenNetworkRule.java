package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Tls;

/** Ops 13⑥: 「クライアント証明書を利用したTLSクライアント認証を実施すること」. The exception for TLS 1.2 is about the version only. */
final class ClientCertificateOverOpenNetworkRule extends ElementRule<Flow> {

    ClientCertificateOverOpenNetworkRule() {
        super("mhlw.ops13.06.b", Flow.class, ArchitecturePackage.eINSTANCE.getFlow());
    }

    @Override
    protected void check(Flow flow, ModelView model, Findings findings) {
        HttpsOverOpen.of(flow, model).ifPresent(https -> {
            Case answer = findings.at(flow);
            Condition certificate = Tls.clientCertificateMet(flow);
            if (https.isOutOfScope(answer)) {
                return;
            }
            if (certificate.isExempt()) {
                answer.notApplicable("exempt", flow);
            } else {
                https.answer(answer, certificate, "noCertificate", flow);
            }
        });
    }
}
