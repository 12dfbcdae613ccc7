package org.bunkai.diagram.glsp.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bunkai.diagram.edit.Palette;
import org.bunkai.diagram.edit.Tool;
import org.bunkai.diagram.edit.ToolGroup;
import org.eclipse.glsp.server.actions.TriggerEdgeCreationAction;
import org.eclipse.glsp.server.actions.TriggerElementCreationAction;
import org.eclipse.glsp.server.actions.TriggerNodeCreationAction;
import org.eclipse.glsp.server.features.toolpalette.PaletteItem;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;

import com.google.inject.Inject;

/** The palette in the language of the page, in the order of the editor's own palette. A page that only shows has none. */
public class PaletteItems implements ToolPaletteItemProvider {

    @Inject
    private PageState state;

    @Override
    public List<PaletteItem> getItems(Map<String, String> arguments) {
        if (!state.document().isEditable()) {
            return List.of();
        }
        List<PaletteItem> groups = new ArrayList<>();
        for (ToolGroup group : Palette.of(state.document().locale()).groups()) {
            List<PaletteItem> items = new ArrayList<>();
            group.tools()
                    .forEach(tool -> items.add(new PaletteItem(tool.id(), tool.label(), trigger(tool), tool.glyph(), sort(items.size()))));
            groups.add(PaletteItem.createPaletteGroup(group.id(), group.label(), items, null, sort(groups.size())));
        }
        return groups;
    }

    private static TriggerElementCreationAction trigger(Tool tool) {
        return tool.use() == Tool.Use.EDGE ? new TriggerEdgeCreationAction(tool.id()) : new TriggerNodeCreationAction(tool.id());
    }

    /** GLSP sorts by words. */
    private static String sort(int position) {
        return String.format("%03d", position);
    }
}
