package org.bunkai.rules.mhlw.ops13;

import java.util.stream.Collectors;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.TlsVersion;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Tls;

/**
 * Ops 13⑥: 「HTTPSを利用する場合、TLSのプロトコルバージョンをTLS1.3以上に限定した上で」, 「ただしシステム・サービス等の対応が困難な場合にはTLS1.2の設定に
 * よることも可能とする」.
 */
final class TlsVersionOverOpenNetworkRule extends ElementRule<Flow> {

    TlsVersionOverOpenNetworkRule() {
        super("mhlw.ops13.06.a", Flow.class, ArchitecturePackage.eINSTANCE.getFlow());
    }

    @Override
    protected void check(Flow flow, ModelView model, Findings findings) {
        HttpsOverOpen.of(flow, model).ifPresent(https -> {
            Case answer = findings.at(flow);
            if (!https.isOutOfScope(answer)) {
                https.answer(answer, Tls.versionsMet(flow), violation(flow), flow, versions(flow));
            }
        });
    }

    private static String violation(Flow flow) {
        if (flow.getTlsVersions().isEmpty()) {
            return "noTls";
        }
        return flow.getTlsVersions().stream().anyMatch(v -> v.compareTo(TlsVersion.TLS_12) < 0) ? "oldVersion" : "tls12";
    }

    private static String versions(Flow flow) {
        return flow.getTlsVersions().stream().sorted().map(v -> v.getLiteral().replaceFirst("_", " ").replace('_', '.'))
                .collect(Collectors.joining(", "));
    }
}
