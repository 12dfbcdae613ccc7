package org.bunkai.fixes.mhlw;

import java.util.List;

import org.bunkai.fixes.Fix;
import org.bunkai.fixes.FixProvider;
import org.bunkai.fixes.FixTexts;
import org.bunkai.fixes.Measure;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BootProtection;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.ExecutablePolicy;
import org.osgi.service.component.annotations.Component;

/** Fixes for chapter 8 of the operations volume, with those that chapter 13 shares. */
@Component
public final class Operations08Fixes implements FixProvider {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final FixTexts TEXTS = FixLabels.TEXTS;
    private static final List<ExecutablePolicy> POLICIES = List.of(ExecutablePolicy.BLOCKED, ExecutablePolicy.EXECUTION_STOPPED,
            ExecutablePolicy.SANITISED);
    private static final List<BootProtection> BOOT_PROTECTIONS = List.of(BootProtection.BOOT_PASSWORD, BootProtection.DISK_UNLOCK_PIN,
            BootProtection.STARTUP_LOGIN);

    private static final List<Fix> FIXES = List.of(
            Measure.of(TEXTS, "mhlw.ops08.01.a.checked", "mhlw.ops08.01.a.notChecked").done(P.getDevice_MalwareCheckedAtBuild()),
            Measure.of(TEXTS, "mhlw.ops08.01.b.scanned", "mhlw.ops08.01.b.notScanned")
                    .set(P.getStorageMedium_ScannedBeforeUse(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops08.01.c.screened", "mhlw.ops08.01.c.notScreened", "mhlw.ops13.09.b.notScreened")
                    .set(P.getFlow_MalwareScreening(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops08.02.a.realTime", "mhlw.ops08.02.a.off", "mhlw.ops08.02.a.notRealTime")
                    .at(Places.protections()).each().set(P.getMalwareProtection_Enabled(), Answer.YES)
                    .set(P.getMalwareProtection_RealTime(), Answer.YES),
            Measure.of(TEXTS, "mhlw.ops08.02.b.updated", "mhlw.ops08.02.b.old").at(Places.patterns())
                    .ask(P.getMalwareProtection_SignatureDate()),
            Measure.of(TEXTS, "mhlw.ops08.02.c.both", "mhlw.ops08.02.c.neither").done(P.getDevice_EffectivenessChecked(), P.getRecord_On())
                    .done(P.getDevice_SafetyChecked(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops08.02.c.effective", "mhlw.ops08.02.c.effectiveness")
                    .done(P.getDevice_EffectivenessChecked(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops08.02.c.safe", "mhlw.ops08.02.c.safety").done(P.getDevice_SafetyChecked(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops08.02.d.documented", "mhlw.ops08.02.d.noDocument").at(Places.prohibition())
                    .ask(P.getRecord_Document()),
            Measure.of(TEXTS, "mhlw.ops08.03.a.patched", "mhlw.ops08.03.a.never", "mhlw.ops08.03.a.old", "mhlw.ops08.03.c.old")
                    .done(P.getDevice_LastPatch(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops08.03.a.fixed", "mhlw.ops08.03.a.fixOverdue", "mhlw.ops08.03.c.unfixed",
                    "mhlw.ops08.06.2b.overdue", "mhlw.ops13.05.c.unfixed").at(Places.unfixedVulnerabilities())
                    .done(P.getVulnerability_Fixed(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops08.03.a.deferred", "mhlw.ops08.03.a.never", "mhlw.ops08.03.a.old", "mhlw.ops08.03.a.fixOverdue")
                    .done(P.getDevice_PatchDeferral(), P.getRecord_Reason(), P.getRecord_Until()),
            Measure.of(TEXTS, "mhlw.ops08.03.b.accepted", "mhlw.ops08.03.b.notAccepted").decided(P.getDevice_RiskAcceptance()),
            Measure.of(TEXTS, "mhlw.ops08.03.b.supported", "mhlw.ops08.03.b.notAccepted", "mhlw.ops08.03.b.notIsolated",
                    "mhlw.ops13.05.a.pastSupport").ask(P.getDevice_SupportEnd()),
            Measure.of(TEXTS, "mhlw.ops08.04.a.toTarget", "mhlw.ops08.04.a.openToTarget")
                    .ask(P.getFlow_ExecutablePolicyToTarget(), POLICIES),
            Measure.of(TEXTS, "mhlw.ops08.04.a.toSource", "mhlw.ops08.04.a.openToSource")
                    .ask(P.getFlow_ExecutablePolicyToSource(), POLICIES),
            Measure.of(TEXTS, "mhlw.ops08.04.b.confirmed", "mhlw.ops08.04.b.missing")
                    .done(P.getFlow_SenderSanitisation(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops08.04.c.reason", "mhlw.ops08.04.c.missing").decided(P.getFlow_UnavoidableReason()),
            Measure.of(TEXTS, "mhlw.ops08.05.a.set", "mhlw.ops08.05.a.none").ask(P.getDevice_BootProtection(), BOOT_PROTECTIONS),
            Measure.of(TEXTS, "mhlw.ops08.05.b.changed", "mhlw.ops08.05.b.notChanged").done(P.getDevice_FactoryPasswordChanged()),
            Measure.of(TEXTS, "mhlw.ops08.05.b.replaced", "mhlw.ops08.05.b.factoryCredential")
                    .done(P.getDevice_FactoryPasswordChanged()).at(Places.credential()).set(P.getCredential_FactoryDefault(), Answer.NO),
            Measure.of(TEXTS, "mhlw.ops08.05.c.replaced", "mhlw.ops08.05.c.published", "mhlw.ops08.05.c.guessable",
                    "mhlw.ops13.05.c.published").at(Places.credential()).set(P.getCredential_KnownPublished(), Answer.NO)
                    .set(P.getCredential_Guessable(), Answer.NO).set(P.getCredential_FactoryDefault(), Answer.NO)
                    .done(P.getCredential_Changed(), P.getRecord_On()),
            Measure.of(TEXTS, "mhlw.ops08.05.d.changed", "mhlw.ops08.05.d.neverChanged", "mhlw.ops08.05.d.overdue")
                    .done(P.getCredential_Changed(), P.getRecord_On()),
            new CredentialSplit("mhlw.ops08.05.e.split", "mhlw.ops08.05.e.reused"),
            Measure.of(TEXTS, "mhlw.ops08.06.1a.supplied", "mhlw.ops08.06.1a.missing").done(P.getDevice_ManufacturerInfo()),
            new DocumentAdded("mhlw.ops08.06.1b.analysed", DocumentKind.RISK_ANALYSIS, "mhlw.ops08.06.1b.missing",
                    "mhlw.ops08.06.1b.older"),
            new DocumentAdded("mhlw.ops08.06.1c.regulated", DocumentKind.OPERATION_REGULATION, "mhlw.ops08.06.1c.missing")
                    ,
            Measure.of(TEXTS, "mhlw.ops08.06.2a.decided", "mhlw.ops08.06.2a.missing").done(P.getDevice_UpdateMethod()),
            new DeviceDisconnected("mhlw.ops08.06.3a.disconnected", "mhlw.ops08.06.3a.leftConnected"),
            Measure.of(TEXTS, "mhlw.ops08.06.3a.measured", "mhlw.ops08.06.3a.leftConnected").done(P.getDevice_StoppedMeasure()));

    @Override
    public List<Fix> fixes() {
        return FIXES;
    }
}
