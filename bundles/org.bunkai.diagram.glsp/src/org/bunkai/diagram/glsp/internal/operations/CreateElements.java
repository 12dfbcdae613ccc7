package org.bunkai.diagram.glsp.internal.operations;

import java.util.Map;
import java.util.Optional;

import org.bunkai.diagram.edit.Tool;
import org.bunkai.diagram.layout.Rect;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.CreateNodeOperation;

/** Puts a new element where somebody clicked. */
public class CreateElements extends ToolOperation<CreateNodeOperation> {

    /** For GLSP. */
    public CreateElements() {
        super(use -> use != Tool.Use.EDGE);
    }

    @Override
    public Optional<Command> createCommand(CreateNodeOperation operation) {
        Optional<Rect> place = operation.getLocation().map(p -> new Rect((int) Math.round(p.getX()), (int) Math.round(p.getY()), 0, 0));
        return command(edits().create(tool(operation), element(operation.getContainerId()))
                .andThen(made -> place.flatMap(at -> layout().put(scene().placed(), Map.of(made.getFirst().getId(), at)))));
    }
}
