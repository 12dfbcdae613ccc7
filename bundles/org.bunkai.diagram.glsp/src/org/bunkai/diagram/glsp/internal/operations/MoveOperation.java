package org.bunkai.diagram.glsp.internal.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.Point;
import org.bunkai.diagram.layout.Rect;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.types.ElementAndBounds;

/** Puts boxes and boundaries elsewhere, or makes boxes larger or smaller. Places in the page are relative to the box around. */
public class MoveOperation extends PageOperation<ChangeBoundsOperation> {

    @Override
    public Optional<Command> createCommand(ChangeBoundsOperation operation) {
        PlacedDrawing shown = scene().placed();
        Map<String, Point> corners = new LinkedHashMap<>();
        List<Supplier<Optional<Command>>> steps = new ArrayList<>();
        for (ElementAndBounds bounds : operation.getNewBounds()) {
            Optional<Rect> before = Areas.of(shown, bounds.getElementId());
            if (before.isEmpty()) {
                continue;
            }
            Point corner = bounds.getNewPosition() == null ? new Point(before.get().x(), before.get().y())
                    : absolute(shown, bounds.getElementId(), bounds.getNewPosition());
            Rect after = new Rect(corner.x(), corner.y(), (int) Math.round(bounds.getNewSize().getWidth()),
                    (int) Math.round(bounds.getNewSize().getHeight()));
            if (after.w() == before.get().w() && after.h() == before.get().h()) {
                corners.put(bounds.getElementId(), corner);
            } else {
                steps.add(() -> layout().resize(shown, bounds.getElementId(), after));
            }
        }
        steps.addFirst(() -> corners.isEmpty() ? Optional.empty() : layout().move(shown, corners));
        return StepsCommand.of(steps);
    }

    private static Point absolute(PlacedDrawing shown, String id, GPoint position) {
        Point origin = Areas.origin(shown, id);
        return new Point((int) Math.round(position.getX()) + origin.x(), (int) Math.round(position.getY()) + origin.y());
    }
}
