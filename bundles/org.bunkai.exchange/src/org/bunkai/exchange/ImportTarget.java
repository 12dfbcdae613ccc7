package org.bunkai.exchange;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a column of a table of devices can mean: a feature of a device, its class, its facility, or a part of its network interface.
 *
 * @param id name of the feature, for example {@code ledgerId} or {@code interfaces.address}; also {@code kind}, {@code facility}, and empty
 *        for {@link #NONE}
 * @param feature feature that takes the value; {@code null} where none does
 */
public record ImportTarget(String id, EStructuralFeature feature) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** The column is not read. */
    public static final ImportTarget NONE = new ImportTarget("", null);
    static final ImportTarget ID = new ImportTarget("id", P.getIdentified_Id());
    static final ImportTarget LEDGER_ID = of(P.getDevice_LedgerId());
    static final ImportTarget NAME = of(P.getElement_Name());
    /** Class of the device, and what kind of its class it is. */
    static final ImportTarget KIND = new ImportTarget("kind", null);
    static final ImportTarget FACILITY = new ImportTarget("facility", null);
    static final ImportTarget ADDRESS = ofInterface(P.getInterface_Address());
    static final ImportTarget MAC = ofInterface(P.getInterface_Mac());
    static final ImportTarget NETWORK = ofInterface(P.getInterface_Network());

    /** The form of facts that one cell can hold. */
    private static final Set<AnswerKind> READABLE = EnumSet.of(AnswerKind.CHOICE, AnswerKind.DATE, AnswerKind.NUMBER, AnswerKind.TEXT,
            AnswerKind.RECORD);
    private static final Map<String, ImportTarget> ALL = byId();

    /** All targets but {@link #NONE}: first what ledgers usually hold, then everything else that is known of devices. */
    public static List<ImportTarget> all() {
        return List.copyOf(ALL.values());
    }

    /** The target with an id. */
    public static Optional<ImportTarget> of(String id) {
        return Optional.ofNullable(id.isEmpty() ? NONE : ALL.get(id));
    }

    /** What to call it: Japanese, else English. */
    public String label(Locale locale) {
        Labels labels = Labels.of(locale);
        ExchangeTexts texts = ExchangeTexts.of(locale);
        if (feature == null) {
            return this == FACILITY ? labels.of(P.getFacility()) : texts.get(this == KIND ? "import.kind" : "import.none");
        }
        return isOfInterface() ? texts.get("part", labels.of(P.getInterface()), labels.of(feature)) : labels.of(feature);
    }

    /** Whether its value is a fact of the device itself. */
    boolean isOfDevice() {
        return feature != null && this != ID && !isOfInterface();
    }

    private boolean isOfInterface() {
        return P.getInterface() == feature.getEContainingClass();
    }

    private static ImportTarget of(EStructuralFeature feature) {
        return new ImportTarget(feature.getName(), feature);
    }

    private static ImportTarget ofInterface(EStructuralFeature feature) {
        return new ImportTarget(P.getDevice_Interfaces().getName() + "." + feature.getName(), feature);
    }

    private static Map<String, ImportTarget> byId() {
        EClass device = P.getDevice();
        Stream<ImportTarget> usual = Stream.of(LEDGER_ID, NAME, KIND, FACILITY, of(P.getDevice_Area()), of(P.getDevice_Count()),
                of(P.getDevice_Manufacturer()), of(P.getDevice_Model()), of(P.getDevice_Serial()), of(P.getDevice_Maintainer()),
                of(P.getDevice_Owner()), of(P.getDevice_Accountable()), of(P.getDevice_OsName()), of(P.getDevice_OsVersion()),
                of(P.getDevice_SupportEnd()), of(P.getDevice_Lifecycle()), ADDRESS, MAC, NETWORK, of(P.getElement_Description()), ID);
        Stream<ImportTarget> others = device.getEAllStructuralFeatures().stream()
                .filter(f -> f != P.getIdentified_Id() && READABLE.contains(AnswerKind.of(f))).map(ImportTarget::of);
        Map<String, ImportTarget> byId = new LinkedHashMap<>();
        Stream.concat(usual, others).forEach(target -> byId.putIfAbsent(target.id(), target));
        return byId;
    }
}
