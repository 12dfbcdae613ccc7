package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which passwords and keys are used where (ops 8⑤, 13⑤): a credential of a software is one of its device.
 *
 * <p>Reads: {@code Architecture.credentials}, {@code Credential.devices} and {@code software}, {@code Device.software} and the containment
 * of devices; {@link #any} also {@code Facility.credentialComplete}, {@link #isPublished} {@code Credential.knownPublished} with its
 * remarks.</p>
 */
public final class Credentials {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private enum View implements Derived<Credentials> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            return Set.of(P.getArchitecture_Credentials(), P.getCredential_Devices(), P.getCredential_Software(), P.getDevice_Software(),
                    P.getArchitecture_Facilities(), P.getFacility_Devices());
        }

        @Override
        public Credentials compute(ModelView model) {
            return new Credentials(model);
        }
    }

    private final Map<Device, List<Credential>> used = new HashMap<>();

    private Credentials(ModelView model) {
        model.all(Credential.class).forEach(credential -> devicesOf(credential)
                .forEach(device -> used.computeIfAbsent(device, k -> new ArrayList<>()).add(credential)));
    }

    /** The view to ask {@code ModelView.derived} for. */
    public static Derived<Credentials> view() {
        return View.INSTANCE;
    }

    /** The view of a run. */
    public static Credentials of(ModelView model) {
        return model.derived(View.INSTANCE);
    }

    /** The devices that a credential is used on, itself or by their software, each once, in the order of their ids. */
    public static List<Device> devicesOf(Credential credential) {
        return ById.sorted(Stream.concat(credential.getDevices().stream(),
                credential.getSoftware().stream().map(Places::deviceOf).flatMap(Optional::stream)).toList());
    }

    /** The credentials that are used on a device, in the order of their ids. */
    public List<Credential> on(Device device) {
        return Collections.unmodifiableList(used.getOrDefault(device, List.of()));
    }

    /**
     * Whether a credential that is used on a device has a property. Where none is recorded on it: unknown, unless all credentials of the
     * facility are recorded.
     */
    public Condition any(Device device, Function<Credential, Condition> property) {
        List<Credential> here = on(device);
        return here.isEmpty() ? areAllRecorded(device).not() : Condition.anyOf(here.stream().map(property).toList());
    }

    /** Whether all credentials of the facility of a device are recorded: YES, or unknown. */
    public static Condition areAllRecorded(Device device) {
        Condition complete = Condition.of(device.eContainer(), P.getFacility_CredentialComplete());
        return complete.isYes() ? complete : Condition.unknown(device.eContainer(), P.getFacility_CredentialComplete());
    }

    /** Whether a credential stands in a published list. A reasoned 対象外 means that it cannot. */
    public static Condition isPublished(Credential credential) {
        return Condition.of(credential, P.getCredential_KnownPublished()).exemptAsNo();
    }
}
