package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Credentials;

/** Ops 8⑤: 「推定しやすいパスワード等の利用を避ける」. One that stands in a published list need not even be guessed. */
final class HardToGuessPasswordRule extends CredentialRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    HardToGuessPasswordRule() {
        super("mhlw.ops08.05.c");
    }

    @Override
    void check(Credential credential, List<Device> devices, ModelView model, Case answer) {
        Condition published = Credentials.isPublished(credential);
        Condition guessable = Condition.of(credential, P.getCredential_Guessable());
        Condition weak = Condition.anyOf(published, guessable);
        answer.related(devices.toArray(Device[]::new));
        if (published.isYes()) {
            answer.violated("published", credential);
        } else if (guessable.isYes()) {
            answer.violated("guessable", credential);
        } else if (weak.isUnknown()) {
            answer.undecidable("unknown", weak.missing(), credential);
        } else if (guessable.isExempt()) {
            answer.notApplicable("exempt", credential);
        } else if (PasswordChecklist.isTooSimple(credential)) {
            answer.satisfied("tooSimple", credential);
        } else {
            answer.satisfied();
        }
    }
}
