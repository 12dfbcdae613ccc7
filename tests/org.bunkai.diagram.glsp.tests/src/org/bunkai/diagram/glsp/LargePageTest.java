package org.bunkai.diagram.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.generate.HospitalGroup;
import org.bunkai.model.ModelWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group of hospitals with a thousand devices. */
class LargePageTest {

    @TempDir
    private Path folder;

    @Test
    void theOverviewCollapsesNetworksAndAViewOfAFacilityShowsDevices() throws Exception {
        Path file = folder.resolve("large.bunkai");
        ModelWriter.save(HospitalGroup.generate(3, 1_000, 1).architecture(), file);
        try (OpenModel model = new OpenModel(folder, file, true); PageClient page = PageClient.open(model.url())) {
            Graph overview = new Graph(page.await("setModel").getAsJsonObject("newRoot"));
            Set<String> stacks = overview.elements().keySet().stream().filter(id -> id.endsWith(".stack")).collect(Collectors.toSet());
            assertTrue(stacks.size() > 3, stacks.toString());
            assertTrue(cards(overview) <= 500, () -> "cards: " + cards(overview));
            stacks.forEach(stack -> assertEquals("true", overview.arg(stack, "collapsed")));
            String facility = model.on(() -> model.session.architecture().getFacilities().stream()
                    .filter(f -> f.getDevices().size() > 100).findFirst().orElseThrow().getId());
            page.send(Map.of("kind", "bunkai.show", "view", "facility:" + facility));
            Graph part = new Graph(page.awaitGraph(g -> g.arg("drawing", "view").equals("facility:" + facility)));
            assertEquals(List.of(), part.elements().keySet().stream().filter(id -> id.endsWith(".stack")).toList());
            assertTrue(cards(part) > 100, () -> "cards: " + cards(part));
        }
    }

    private static long cards(Graph graph) {
        return graph.elements().values().stream().filter(e -> e.get("type").getAsString().equals("node:device")).count();
    }
}
