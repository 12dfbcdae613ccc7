package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.CipherProfile;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Tls;

/**
 * Ops 13⑥: 「その際、TLSの設定はサーバ/クライアントともに「TLS暗号設定ガイドライン3.0.1版」に規定される最も安全性水準の高い「高セキュリティ型」に準じた適切な
 * 設定を行うこと」. その際 is the case of TLS 1.2. No list of ciphers is kept here: the recorded profile counts.
 */
final class HighSecurityTlsSettingRule extends ElementRule<Flow> {

    HighSecurityTlsSettingRule() {
        super("mhlw.ops13.06.c", Flow.class, ArchitecturePackage.eINSTANCE.getFlow());
    }

    @Override
    protected void check(Flow flow, ModelView model, Findings findings) {
        HttpsOverOpen.of(flow, model).ifPresent(https -> {
            Case answer = findings.at(flow);
            if (https.isOutOfScope(answer)) {
                return;
            }
            Condition profile = Tls.cipherProfileMet(flow);
            if (!profile.isExempt()) {
                https.answer(answer, profile, "otherProfile", flow, flow.getServerCipherProfile(), flow.getClientCipherProfile());
            } else if (isOther(flow.getServerCipherProfile()) || isOther(flow.getClientCipherProfile())) {
                answer.satisfied("otherProfileAllowed", flow);
            } else {
                answer.notApplicable("noTls12", flow);
            }
        });
    }

    private static boolean isOther(CipherProfile profile) {
        return profile != CipherProfile.UNKNOWN && profile != CipherProfile.HIGH_SECURITY;
    }
}
