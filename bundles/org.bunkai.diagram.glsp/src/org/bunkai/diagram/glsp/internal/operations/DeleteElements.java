package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.DeleteOperation;

/** Deletes elements with everything that means nothing without them. */
public class DeleteElements extends PageOperation<DeleteOperation> {

    @Override
    public Optional<Command> createCommand(DeleteOperation operation) {
        return command(edits().delete(elements(operation.getElementIds())).andThen(document().layout()::forget));
    }
}
