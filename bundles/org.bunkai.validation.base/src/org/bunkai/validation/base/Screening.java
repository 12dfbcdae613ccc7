package org.bunkai.validation.base;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.MalwareProtection;
import org.bunkai.model.architecture.ProtectionKind;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Whether files on a flow are screened for malware (ops 8① and 13⑨; RULES.md §2 08.01.c, §4 13.09.b): by the flow itself, by the receiver's
 * real-time protection, or by a device on every path outside the encrypted stretch. One of the three is enough.
 *
 * <p>Reads: those of {@link FlowPath}, and {@link #features()}: {@code Flow.malwareScreening}, {@code encrypted}, {@code carriesFiles},
 * {@code carriesMail}, {@code Device.screensTraffic}, {@code protectionsRecorded} and {@code protections},
 * {@code MalwareProtection.kind}, {@code enabled} and {@code realTime}, with their remarks.</p>
 */
public final class Screening {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private enum OnPath implements Measure {
        SCREENS;

        @Override
        public Set<EStructuralFeature> reads() {
            return ById.union(Condition.evidenceFeatures(), Set.of(P.getDevice_ScreensTraffic()));
        }

        @Override
        public Function<Element, Condition> in(ModelView model) {
            return element -> element instanceof Device device ? Condition.of(device, P.getDevice_ScreensTraffic())
                    : Condition.known(false);
        }
    }

    private Screening() {
    }

    /** The features that the conditions of this class read beside those of {@link FlowPath}. */
    public static Set<EStructuralFeature> features() {
        return ById.union(Condition.evidenceFeatures(),
                Set.of(P.getFlow_MalwareScreening(), P.getFlow_Encrypted(), P.getFlow_CarriesFiles(), P.getFlow_CarriesMail(),
                        P.getDevice_ScreensTraffic(), P.getDevice_ProtectionsRecorded(), P.getDevice_Protections()),
                Set.of(P.getMalwareProtection_Kind(), P.getMalwareProtection_Enabled(), P.getMalwareProtection_RealTime()));
    }

    /** Whether a flow carries files or mail. */
    public static Condition isNeeded(Flow flow) {
        return Condition.anyOf(Condition.of(flow, P.getFlow_CarriesFiles()), Condition.of(flow, P.getFlow_CarriesMail()));
    }

    /** Whether what a flow brings to its target is screened. */
    public static Condition of(ModelView model, Flow flow) {
        Condition receiver = FlowPath.of(model, flow).target().map(Screening::hasRealTimeProtection)
                .orElseGet(() -> Condition.recorded(flow, P.getFlow_Target()));
        return Condition.anyOf(Condition.of(flow, P.getFlow_MalwareScreening()), receiver, isScreenedOnTheWay(model, flow));
    }

    /** Whether a device has a protection that runs and checks in real time, or is of a kind that needs no scan (allow list, EDR). */
    public static Condition hasRealTimeProtection(Device device) {
        Stream<Condition> each = device.getProtections().stream().map(Screening::isRealTime);
        Condition others = Condition.listed(false, device, P.getDevice_ProtectionsRecorded());
        return Condition.anyOf(Stream.concat(each, Stream.of(others)).toList());
    }

    /**
     * Whether a device on every path, not an end of the flow, screens files. It sees nothing of an encrypted flow, and nothing inside a
     * tunnel that it does not end.
     */
    public static Condition isScreenedOnTheWay(ModelView model, Flow flow) {
        FlowPath path = FlowPath.of(model, flow);
        Condition known = Condition.allOf(path.endsRecorded(), path.isLocated());
        if (known.isUnknown()) {
            return known;
        }
        return Condition.allOf(Condition.of(flow, P.getFlow_Encrypted()).not(), path.passes(model, OnPath.SCREENS).guarded());
    }

    private static Condition isRealTime(MalwareProtection protection) {
        Condition kind = protection.getKind() == ProtectionKind.UNKNOWN ? Condition.unknown(protection, P.getMalwareProtection_Kind())
                : Condition.known(protection.getKind() == ProtectionKind.ALLOW_LIST || protection.getKind() == ProtectionKind.EDR);
        return Condition.allOf(Condition.of(protection, P.getMalwareProtection_Enabled()),
                Condition.anyOf(kind, Condition.of(protection, P.getMalwareProtection_RealTime())));
    }
}
