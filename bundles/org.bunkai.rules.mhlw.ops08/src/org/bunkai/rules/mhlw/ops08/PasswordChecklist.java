package org.bunkai.rules.mhlw.ops08;

import java.util.Objects;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.validation.base.Condition;

/**
 * The checklist of fiscal 2025 (令和7年度, draft), 2-⑦: 「パスワードは英数字、記号が混在した8文字以上とし、定期的に変更している。※二要素認証、または13文字以上の場合は
 * 定期的な変更は不要」. Not words of the clause: it gives notes, and says when a change nobody decided on is not needed.
 */
final class PasswordChecklist {

    private static final int LONG = 13;
    private static final int MIXED = 8;
    /** Letters, digits and symbols. */
    private static final int MIXED_CLASSES = 3;

    private PasswordChecklist() {
    }

    /** Whether a credential is known to need no periodic change: a second factor, or 13 characters and more. */
    static boolean needsNoChange(Credential credential) {
        return Condition.of(credential, ArchitecturePackage.eINSTANCE.getCredential_MultiFactor()).isYes()
                || Objects.requireNonNullElse(credential.getLength(), 0) >= LONG;
    }

    /** Whether a credential is known to be shorter, or of fewer kinds of characters, than the checklist asks. */
    static boolean isTooSimple(Credential credential) {
        boolean few = Objects.requireNonNullElse(credential.getCharacterClasses(), MIXED_CLASSES) < MIXED_CLASSES;
        return !needsNoChange(credential) && (Objects.requireNonNullElse(credential.getLength(), MIXED) < MIXED || few);
    }
}
