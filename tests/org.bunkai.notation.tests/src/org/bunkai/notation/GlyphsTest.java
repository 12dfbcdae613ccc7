package org.bunkai.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.notation.drawing.Glyph;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A new class or kind in the metamodel must not stay without a symbol of its own. */
class GlyphsTest {

    static Stream<EClass> deviceClasses() {
        return ArchitecturePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && ArchitecturePackage.Literals.DEVICE.isSuperTypeOf(type));
    }

    @ParameterizedTest
    @MethodSource("deviceClasses")
    void everyDeviceClassHasASymbol(EClass type) {
        assertNotEquals(Glyph.OTHER, Glyphs.of((Device) EcoreUtil.create(type)));
    }

    @ParameterizedTest
    @EnumSource(NetworkDeviceKind.class)
    void everyKindOfNetworkDeviceStandsAtTheBorder(NetworkDeviceKind kind) {
        NetworkDevice device = ArchitectureFactory.eINSTANCE.createNetworkDevice();
        device.setKind(kind);
        assertEquals(Glyph.Role.BORDER, Glyphs.of(device).role());
    }

    @ParameterizedTest
    @EnumSource(NetworkKind.class)
    void everyKindOfNetworkHasATint(NetworkKind kind) {
        Network network = ArchitectureFactory.eINSTANCE.createNetwork();
        network.setKind(kind);
        assertNotNull(Glyphs.of(network));
    }

    @Test
    void aDeviceHasItsSymbolByClass() {
        assertEquals(List.of(Glyph.SERVER, Glyph.CLIENT, Glyph.MODALITY), Stream.of(ArchitecturePackage.Literals.SERVER,
                ArchitecturePackage.Literals.CLIENT, ArchitecturePackage.Literals.MEDICAL_DEVICE)
                .map(type -> Glyphs.of((Device) EcoreUtil.create(type))).toList());
    }
}
