package org.bunkai.diagram.edit;

import java.util.List;
import java.util.Objects;

/**
 * Tools that belong together.
 *
 * @param id identifier, the same in every language
 * @param label title in the language of the palette
 * @param tools its tools, most used first
 */
public record ToolGroup(String id, String label, List<Tool> tools) {

    public ToolGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        tools = List.copyOf(tools);
    }
}
