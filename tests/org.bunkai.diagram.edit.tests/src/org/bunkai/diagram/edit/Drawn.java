package org.bunkai.diagram.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.Checker;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.validation.engine.Engine;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Drawings of models. */
final class Drawn {

    private Drawn() {
    }

    static Drawing drawing(Architecture architecture) {
        return new TopologyNotation(new Checker(new Engine(List.of())).check(architecture, CheckRequest.of("x", LocalDate.of(2026, 12, 1))),
                new NotationOptions(Locale.JAPANESE, Overlay.NONE, null)).drawing();
    }

    static PlacedDrawing placed(Architecture architecture, SavedLayout saved) {
        return TopologyLayout.arrange(drawing(architecture), saved);
    }

    /** The classes whose elements are drawn, found by drawing some of all. */
    static Set<String> classes() throws Exception {
        Bench bench = Bench.small();
        for (var classifier : ArchitecturePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && ArchitecturePackage.eINSTANCE.getDevice().isSuperTypeOf(type)) {
                Device device = (Device) EcoreUtil.create(type);
                device.setId("d." + type.getName());
                bench.facility("f-1").getDevices().add(device);
            }
        }
        Drawing drawing = drawing(bench.architecture);
        Set<String> classes = new TreeSet<>();
        Stream.of(drawing.facilities().stream().map(f -> f.id()), drawing.networks().stream().map(n -> n.id()),
                drawing.cards().stream().map(c -> c.id()), drawing.cards().stream().flatMap(c -> c.also().stream()).map(t -> t.id()),
                drawing.links().stream().map(l -> l.id()), drawing.tunnels().stream().map(t -> t.id()),
                drawing.boundaries().stream().map(b -> b.id())).flatMap(s -> s).forEach(id -> {
                    EObject element = bench.architecture.eResource().getEObject(id);
                    boolean made = List.of("n-3.box", "n-3.cloud", "n-5.box", "n-5.cloud", "f-1.unnetworked").contains(id);
                    if (element != null) {
                        classes.add(element.eClass().getName());
                    } else if (!made) {
                        throw new AssertionError(id + " is drawn and is no element");
                    }
                });
        return classes;
    }
}
