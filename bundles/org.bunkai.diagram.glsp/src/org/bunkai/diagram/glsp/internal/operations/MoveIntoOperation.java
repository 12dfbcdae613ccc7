package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.diagram.layout.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.operations.ChangeContainerOperation;

/** Moves an element into another box: a change of the model, and of the place. */
public class MoveIntoOperation extends PageOperation<ChangeContainerOperation> {

    @Override
    public Optional<Command> createCommand(ChangeContainerOperation operation) {
        EObject element = element(operation.getElementId());
        if (element == null) {
            return Optional.empty();
        }
        Optional<Point> corner = operation.getLocation()
                .map(p -> new Point((int) Math.round(p.getX()), (int) Math.round(p.getY())));
        return command(edits().move(List.of(element), element(operation.getTargetContainerId()))
                .andThen(moved -> corner.flatMap(at -> layout().move(scene().placed(), Map.of(operation.getElementId(), at)))));
    }
}
