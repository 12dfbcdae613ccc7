package org.bunkai.diagram.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that only shows, asked to edit by a page that has been tampered with. */
class ReadOnlyPageTest {

    @TempDir
    private Path folder;

    @Test
    void whateverThePageSaysNothingChanges() throws Exception {
        try (OpenModel model = new OpenModel(folder, "handa-2021/as-attacked.bunkai", false);
                PageClient page = PageClient.open(model.url())) {
            Graph graph = new Graph(page.await("setModel").getAsJsonObject("newRoot"));
            assertEquals("false", graph.arg("drawing", "editable"));
            String before = Files.readString(model.file);
            page.send(Map.of("kind", "setEditMode", "editMode", "editable"));
            for (Map<String, Object> edit : List.<Map<String, Object>>of(
                    Map.of("kind", "applyLabelEdit", "labelId", "fw-1_name", "text", "x"),
                    Map.of("kind", "deleteElement", "elementIds", List.of("fw-1")),
                    Map.of("kind", "changeContainer", "elementId", "fw-1", "targetContainerId", graph.parent("sv-1")),
                    Map.of("kind", "layout", "elementIds", List.of()))) {
                page.send(edit);
                assertEquals("WARNING", page.await("message").get("severity").getAsString(), edit::toString);
            }
            page.send(Map.of("kind", "glspUndo"));
            page.send(Map.of("kind", "saveModel"));
            page.send(Map.of("kind", "bunkai.requestFindings", "requestId", "f1", "elementId", "fw-1"));
            page.await("bunkai.findings");
            assertFalse(model.on(model.session::isDirty));
            assertEquals(before, Files.readString(model.file));
        }
    }
}
