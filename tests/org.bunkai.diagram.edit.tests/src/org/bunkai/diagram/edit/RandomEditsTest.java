package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.edit.Elements;
import org.bunkai.notation.Homes;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Anything done to anything: an edit says why not, has nothing to do, or leaves a model that can be saved and drawn, and is undone and done
 * again exactly.
 */
class RandomEditsTest {

    private static final int STEPS = 60;
    private static final List<Tool> TOOLS = Palette.of(Locale.JAPANESE).tools();

    @ParameterizedTest
    @CsvSource({"handa-2021/as-attacked.bunkai, 1", "templates/clinic.bunkai, 3"})
    void everyEditIsRefusedOrRight(String sample, long seed) throws Exception {
        Random random = new Random(seed);
        Bench bench = Bench.sample(sample);
        Bench other = Bench.small();
        String original = bench.file();
        Clip clip = other.ja.copy(other.architecture.getFacilities());
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(10) == 0) {
                clip = bench.ja.copy(some(bench.architecture, random));
            }
            Edit edit = edit(bench, clip, random);
            assertTrue(edit.whyNot().isEmpty() || edit.whyNot().get().endsWith("。"));
            if (edit.command().isPresent()) {
                bench.run(edit);
                Drawn.drawing(bench.architecture);
                assertEquals(List.of(), strays(bench.architecture));
                done++;
            }
        }
        assertTrue(done > STEPS / 5, "too few edits were possible: " + done);
        while (bench.domain.getCommandStack().canUndo()) {
            bench.domain.getCommandStack().undo();
        }
        assertEquals(original, bench.file());
    }

    private static Edit edit(Bench bench, Clip clip, Random random) {
        DiagramEdits edits = bench.ja;
        Architecture model = bench.architecture;
        Tool tool = TOOLS.get(random.nextInt(TOOLS.size()));
        return switch (random.nextInt(12)) {
            case 0, 1 -> edits.create(tool, one(model, random));
            case 2, 3, 4 -> edits.move(some(model, random), one(model, random));
            case 5, 6 -> edits.connect(edge(random), one(model, random), one(model, random));
            case 7, 8 -> {
                List<Element> lines = lines(model);
                Element line = lines.get(random.nextInt(lines.size()));
                List<Element> ends = Ends.of(line);
                yield ends.isEmpty() ? Edit.nothing() : edits.reconnect(line, ends.get(random.nextInt(ends.size())), one(model, random));
            }
            case 9 -> edits.paste(clip, one(model, random));
            case 10 -> random.nextBoolean() ? edits.duplicate(some(model, random)) : edits.cut(some(model, random));
            default -> edits.delete(List.of(drawn(model).get(random.nextInt(drawn(model).size()))));
        };
    }

    private static Tool edge(Random random) {
        List<Tool> edges = TOOLS.stream().filter(t -> t.use() == Tool.Use.EDGE).toList();
        return edges.get(random.nextInt(edges.size()));
    }

    private static EObject one(Architecture model, Random random) {
        List<Element> all = drawn(model);
        int index = random.nextInt(all.size() + 1);
        return index == all.size() ? null : all.get(index);
    }

    private static List<Element> some(Architecture model, Random random) {
        List<Element> all = new ArrayList<>(drawn(model));
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, 1 + random.nextInt(3)));
    }

    private static List<Element> lines(Architecture model) {
        return drawn(model).stream().filter(e -> !Ends.of(e).isEmpty()).toList();
    }

    private static List<Element> drawn(Architecture model) {
        Set<EClass> classes = Set.of(ArchitecturePackage.eINSTANCE.getParty(), ArchitecturePackage.eINSTANCE.getDocument(),
                ArchitecturePackage.eINSTANCE.getArchitecture());
        return Elements.of(ArchitecturePackage.eINSTANCE.getElement(), model).stream().map(Element.class::cast)
                .filter(e -> !classes.contains(e.eClass())).toList();
    }

    /** Devices whose home is a network of another facility, or cables that join two networks: what no edit may leave behind. */
    private static List<String> strays(Architecture model) {
        List<String> strays = new ArrayList<>();
        model.getFacilities().forEach(f -> f.getDevices().forEach(d -> d.getInterfaces().forEach(end -> {
            Network network = end.getNetwork();
            if (network != null && Placement.isInner(network) && network.eContainer() != f) {
                strays.add(end.getId());
            }
            if (network != null && Homes.of(d) != null && Homes.of(d).eContainer() != f) {
                strays.add(d.getId());
            }
        })));
        model.getLinks().stream().filter(l -> l.getEnd1() == null || l.getEnd2() == null || l.getEnd1() == l.getEnd2()
                || l.getEnd1().eContainer() == l.getEnd2().eContainer()).forEach(l -> strays.add(l.getId()));
        return strays;
    }
}
