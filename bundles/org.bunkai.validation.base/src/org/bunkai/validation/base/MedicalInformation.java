package org.bunkai.validation.base;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Network;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where medical information is (RULES.md §1.4: a network with MI is one with an interface of a device that handles or stores medical
 * information; unknown stays uncertain).
 *
 * <p>Reads: those of {@link Places}, {@code Device.handlesMedicalInformation} and {@code storesMedicalInformation} with their remarks.</p>
 */
public final class MedicalInformation {

    private enum View implements Derived<MedicalInformation> {
        INSTANCE;

        @Override
        public Set<EStructuralFeature> reads() {
            ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
            return ById.union(Places.view().reads(), Condition.evidenceFeatures(),
                    Set.of(p.getDevice_HandlesMedicalInformation(), p.getDevice_StoresMedicalInformation()));
        }

        @Override
        public MedicalInformation compute(ModelView model) {
            return new MedicalInformation(model);
        }
    }

    private final Map<Network, Condition> networks;

    private MedicalInformation(ModelView model) {
        Places places = Places.of(model);
        Map<Network, Condition> found = new LinkedHashMap<>();
        model.all(Network.class).forEach(network -> found.put(network,
                Condition.anyOf(places.devicesOn(network).stream().map(MedicalInformation::on).toList())));
        networks = Collections.unmodifiableMap(found);
    }

    /** The view to ask {@code ModelView.derived} for. */
    public static Derived<MedicalInformation> view() {
        return View.INSTANCE;
    }

    /** The view of a run. */
    public static MedicalInformation of(ModelView model) {
        return model.derived(View.INSTANCE);
    }

    /** Whether a device handles or stores medical information. A reasoned 対象外 to both means that it does not. */
    public static Condition on(Device device) {
        ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
        Condition either = Condition.anyOf(Condition.of(device, p.getDevice_HandlesMedicalInformation()),
                Condition.of(device, p.getDevice_StoresMedicalInformation()));
        return either.exemptAsNo();
    }

    /** Whether a device on the network handles or stores medical information. NO for a network without devices. */
    public Condition on(Network network) {
        return networks.getOrDefault(network, Condition.known(false));
    }

    /** Every network with the answer of {@link #on(Network)}, in the order of ids. */
    public Map<Network, Condition> networks() {
        return networks;
    }

    /** The devices of a list that are not known to be without medical information. */
    public static List<Device> possiblyOn(List<Device> devices) {
        return devices.stream().filter(d -> !on(d).isNo()).toList();
    }
}
