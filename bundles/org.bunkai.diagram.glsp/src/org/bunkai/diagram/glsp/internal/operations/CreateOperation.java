package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.bunkai.diagram.edit.Palette;
import org.bunkai.diagram.edit.Tool;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.CreateNodeOperation;
import org.eclipse.glsp.server.operations.CreateOperationHandler;
import org.eclipse.glsp.server.operations.Operation;

/** Puts a new element where somebody clicked. */
public class CreateOperation extends PageOperation<CreateNodeOperation> implements CreateOperationHandler<CreateNodeOperation> {

    private static final List<String> TOOLS = Palette.of(Locale.ROOT).tools().stream().filter(t -> t.use() != Tool.Use.EDGE).map(Tool::id)
            .toList();

    @Override
    public List<String> getHandledElementTypeIds() {
        return TOOLS;
    }

    @Override
    public boolean handles(Operation operation) {
        return CreateOperationHandler.super.handles(operation);
    }

    @Override
    public Optional<Command> createCommand(CreateNodeOperation operation) {
        Tool tool = Palette.of(document().locale()).tool(operation.getElementTypeId()).orElseThrow();
        Optional<Point> at = operation.getLocation().map(p -> new Point((int) Math.round(p.getX()), (int) Math.round(p.getY())));
        return command(edits().create(tool, element(operation.getContainerId()))
                .andThen(made -> at.flatMap(corner -> layout().put(scene().placed(), Map.of(made.getFirst().getId(), new Rect(corner.x(), corner.y(), 0, 0))))));
    }
}
