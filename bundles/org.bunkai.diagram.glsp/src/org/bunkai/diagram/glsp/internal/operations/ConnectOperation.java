package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.diagram.edit.Palette;
import org.bunkai.diagram.edit.Tool;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.eclipse.glsp.server.operations.CreateOperationHandler;
import org.eclipse.glsp.server.operations.Operation;

/** Draws a line from one element to another, or lays a boundary between them. */
public class ConnectOperation extends PageOperation<CreateEdgeOperation> implements CreateOperationHandler<CreateEdgeOperation> {

    private static final List<String> TOOLS = Palette.of(Locale.ROOT).tools().stream().filter(t -> t.use() == Tool.Use.EDGE).map(Tool::id).toList();

    @Override
    public List<String> getHandledElementTypeIds() {
        return TOOLS;
    }

    @Override
    public boolean handles(Operation operation) {
        return CreateOperationHandler.super.handles(operation);
    }

    @Override
    public Optional<Command> createCommand(CreateEdgeOperation operation) {
        Tool tool = Palette.of(document().locale()).tool(operation.getElementTypeId()).orElseThrow();
        return command(edits().connect(tool, element(operation.getSourceElementId()), element(operation.getTargetElementId())));
    }
}
