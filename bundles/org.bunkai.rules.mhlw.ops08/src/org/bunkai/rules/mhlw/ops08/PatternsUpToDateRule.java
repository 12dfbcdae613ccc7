package org.bunkai.rules.mhlw.ops08;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.MalwareProtection;
import org.bunkai.model.architecture.ProtectionKind;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「その対策の有効性・安全性の確認・維持(例えばパターンファイルの更新の確認・維持)を行うこと」 (8②): the patterns in use are of the last days. */
final class PatternsUpToDateRule extends DeviceRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    PatternsUpToDateRule() {
        super("mhlw.ops08.02.b");
    }

    @Override
    void answer(Device device, ModelView model, Findings findings) {
        Case answer = findings.at(device);
        int days = model.parameter("patternsWithinDays", Integer.class);
        LocalDate earliest = model.asOf().minusDays(days);
        List<MalwareProtection> withPatterns = device.getProtections().stream().filter(p -> !usesPatterns(p).isNo()).toList();
        Condition installed = Protections.areInstalled(device);
        Condition old = Condition.anyOf(withPatterns.stream().map(p -> isOld(p, earliest)).toList());
        if (installed.isUnknown()) {
            answer.undecidable("protectionUnknown", installed.missing(), device);
        } else if (withPatterns.isEmpty()) {
            answer.notApplicable("noPatterns", device);
        } else if (old.isYes()) {
            LocalDate oldest = withPatterns.stream().filter(p -> isOld(p, earliest).isYes()).map(MalwareProtection::getSignatureDate)
                    .min(Comparator.naturalOrder()).orElseThrow();
            answer.violated("old", device, oldest, days);
        } else if (old.isUnknown()) {
            answer.undecidable("unknown", old.missing(), device);
        } else {
            answer.satisfied();
        }
    }

    private static Condition isOld(MalwareProtection protection, LocalDate earliest) {
        LocalDate date = protection.getSignatureDate();
        return Condition.allOf(usesPatterns(protection), date != null ? Condition.known(date.isBefore(earliest))
                : Condition.unknown(protection, P.getMalwareProtection_SignatureDate()));
    }

    private static Condition usesPatterns(MalwareProtection protection) {
        return protection.getKind() == ProtectionKind.UNKNOWN ? Condition.unknown(protection, P.getMalwareProtection_Kind())
                : Condition.known(protection.getKind() == ProtectionKind.SIGNATURE);
    }
}
