package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.edit.Choices;
import org.bunkai.model.edit.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a device is: its class, and of some classes also of what kind, for example a network device that is a firewall.
 *
 * @param type a concrete class of devices
 * @param feature the feature that says of what kind; {@code null} if nothing is said
 * @param kind its value; {@code null} if nothing is said
 */
public record DeviceType(EClass type, EAttribute feature, Enumerator kind) {

    private static final String SEPARATOR = ".";
    private static final List<DeviceType> ALL = types();

    /** All that there are, kinds after their class. */
    public static List<DeviceType> all() {
        return ALL;
    }

    /** The one with an id. */
    public static Optional<DeviceType> of(String id) {
        return ALL.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** What a device is. */
    static DeviceType of(Device device) {
        List<DeviceType> fitting = ALL.stream().filter(type -> type.type() == device.eClass()).toList();
        return fitting.stream().filter(type -> type.kind() != null && type.kind() == device.eGet(type.feature())).findFirst()
                .orElse(fitting.getFirst());
    }

    /** {@code Server}, {@code NetworkDevice.FIREWALL}. */
    public String id() {
        return kind == null ? type.getName() : type.getName() + SEPARATOR + kind.getName();
    }

    /** What to call it: Japanese, else English. */
    public String label(Locale locale) {
        Labels labels = Labels.of(locale);
        return kind == null ? labels.of(type)
                : ExchangeTexts.of(locale).get("import.type", labels.of(type), labels.of((EEnum) feature.getEType(), kind));
    }

    /** The word for it alone: that of its kind, else that of its class. */
    String word(Locale locale) {
        return kind == null ? Labels.of(locale).of(type) : Labels.of(locale).of((EEnum) feature.getEType(), kind);
    }

    /** A new device of that kind, in no model yet. */
    Device create() {
        Device device = (Device) EcoreUtil.create(type);
        if (kind != null) {
            device.eSet(feature, kind);
        }
        return device;
    }

    private static List<DeviceType> types() {
        ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
        List<DeviceType> all = new ArrayList<>();
        p.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && p.getDevice().isSuperTypeOf(c)).forEach(c -> {
                    all.add(new DeviceType(c, null, null));
                    c.getEAttributes().stream().filter(a -> a.getEType() instanceof EEnum e && e != p.getAnswer())
                            .forEach(a -> ((EEnum) a.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance)
                                    .filter(k -> !Choices.isUnknown(k)).forEach(k -> all.add(new DeviceType(c, a, k))));
                });
        return List.copyOf(all);
    }
}
