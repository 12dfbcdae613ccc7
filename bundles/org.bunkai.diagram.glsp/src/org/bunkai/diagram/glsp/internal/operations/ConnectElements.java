package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;

import org.bunkai.diagram.edit.Tool;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;

/** Draws a line from one element to another, or lays a boundary between them. */
public class ConnectElements extends ToolOperation<CreateEdgeOperation> {

    /** For GLSP. */
    public ConnectElements() {
        super(use -> use == Tool.Use.EDGE);
    }

    @Override
    public Optional<Command> createCommand(CreateEdgeOperation operation) {
        return command(edits().connect(tool(operation), element(operation.getSourceElementId()), element(operation.getTargetElementId())));
    }
}
