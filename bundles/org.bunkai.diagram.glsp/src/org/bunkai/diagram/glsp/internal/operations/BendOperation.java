package org.bunkai.diagram.glsp.internal.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;
import org.eclipse.glsp.server.types.ElementAndRoutingPoints;

/** Gives lines corners of their own. */
public class BendOperation extends PageOperation<ChangeRoutingPointsOperation> {

    @Override
    public Optional<Command> createCommand(ChangeRoutingPointsOperation operation) {
        PlacedDrawing shown = scene().placed();
        List<Supplier<Optional<Command>>> steps = new ArrayList<>();
        for (ElementAndRoutingPoints line : operation.getNewRoutingPoints()) {
            if (shown.lines().stream().anyMatch(l -> l.id().equals(line.getElementId()))) {
                List<Point> bends = line.getNewRoutingPoints().stream()
                        .map(p -> new Point((int) Math.round(p.getX()), (int) Math.round(p.getY()))).toList();
                steps.add(() -> layout().bend(shown, line.getElementId(), bends));
            }
        }
        return StepsCommand.of(steps);
    }
}
