package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;

import org.bunkai.model.architecture.Element;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;

/** Lets an end of a line end elsewhere: the end that differs from what is shown. */
public class ReconnectOperation extends PageOperation<ReconnectEdgeOperation> {

    @Override
    public Optional<Command> createCommand(ReconnectEdgeOperation operation) {
        Optional<Areas.Ends> ends = Areas.ends(scene().placed(), operation.getEdgeElementId());
        if (ends.isEmpty() || !(element(operation.getEdgeElementId()) instanceof Element line)) {
            return Optional.empty();
        }
        boolean isSource = !ends.get().from().equals(operation.getSourceElementId());
        String before = isSource ? ends.get().from() : ends.get().to();
        String after = isSource ? operation.getSourceElementId() : operation.getTargetElementId();
        if (before.equals(after) || !(element(before) instanceof Element from)) {
            return Optional.empty();
        }
        return command(edits().reconnect(line, from, element(after)));
    }
}
