package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.bunkai.diagram.edit.Palette;
import org.bunkai.diagram.edit.Tool;
import org.eclipse.glsp.server.operations.CreateOperation;
import org.eclipse.glsp.server.operations.CreateOperationHandler;
import org.eclipse.glsp.server.operations.Operation;

/** The use of a tool of the palette. */
abstract class ToolOperation<O extends CreateOperation> extends PageOperation<O> implements CreateOperationHandler<O> {

    private final List<String> tools;

    /** @param use which tools it is for */
    ToolOperation(Predicate<Tool.Use> use) {
        tools = Palette.of(Locale.ROOT).tools().stream().filter(tool -> use.test(tool.use())).map(Tool::id).toList();
    }

    @Override
    public List<String> getHandledElementTypeIds() {
        return tools;
    }

    @Override
    public boolean handles(Operation operation) {
        return CreateOperationHandler.super.handles(operation);
    }

    /** The tool, with words in the language of the page. */
    final Tool tool(O operation) {
        return Palette.of(document().locale()).tool(operation.getElementTypeId()).orElseThrow();
    }
}
