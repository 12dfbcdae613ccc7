package org.bunkai.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Tunnel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shape stands for. */
class DrawnElementsTest {

    private final Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
    private final Network network = ArchitectureFactory.eINSTANCE.createNetwork();
    private final Tunnel tunnel = ArchitectureFactory.eINSTANCE.createTunnel();

    @BeforeEach
    void fill() {
        network.setId("n-1");
        tunnel.setId("t-1");
        architecture.getNetworks().add(network);
        architecture.getTunnels().add(tunnel);
    }

    @ParameterizedTest
    @CsvSource({"n-1, n-1", "n-1.cloud, n-1", "n-1.box, n-1", "n-1.stack, n-1", "f-1.networks, f-1", "f-1.unnetworked, f-1",
        "t-1~2, t-1", "t-1~2.boundary, t-1", "fw-1.interfaces2.boundary, fw-1.interfaces2", "bp-1.copies1~st-1.box, bp-1.copies1",
        "fw-1.interfaces2, fw-1.interfaces2"})
    void endingsAreLeftOut(String drawn, String model) {
        assertEquals(model, DrawnId.model(drawn));
    }

    @Test
    void everyShapeOfTheNotationIsFoundAgain() {
        DrawnElements elements = new DrawnElements(architecture);
        assertEquals("t-1", DrawnId.line(tunnel, 1));
        assertEquals("t-1~2", DrawnId.line(tunnel, 2));
        assertSame(tunnel, elements.of(DrawnId.line(tunnel, 2)).orElseThrow());
        assertSame(network, elements.of(DrawnId.cloud(network)).orElseThrow());
        assertSame(network, elements.of(DrawnId.stack("n-1")).orElseThrow());
        assertEquals(Optional.empty(), elements.of("n-2"));
        assertEquals(Optional.of(network), elements.shaded(DrawnId.cloud(network)));
        assertEquals(Optional.empty(), elements.shaded(DrawnId.box(network)), "only the network in it has a shade");
        assertTrue(elements.isCloud("n-1.cloud"));
    }

    /** Ids that people write may end so too. */
    @Test
    void anElementOfThatIdComesFirst() {
        Network other = ArchitectureFactory.eINSTANCE.createNetwork();
        other.setId("n-2.cloud");
        architecture.getNetworks().add(other);
        DrawnElements elements = new DrawnElements(architecture);
        assertSame(other, elements.of("n-2.cloud").orElseThrow());
        assertFalse(elements.isCloud("n-2.cloud"));
    }
}
