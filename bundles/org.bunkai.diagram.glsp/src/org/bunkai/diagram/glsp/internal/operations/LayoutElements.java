package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.LayoutOperation;
import org.eclipse.glsp.server.operations.LayoutOperationHandler;

import com.google.inject.Inject;
import org.bunkai.diagram.glsp.internal.page.PageState;

/** Arranges the view, or what is in some boxes, anew. That takes long: the command comes when it is done. */
public class LayoutElements extends LayoutOperationHandler {

    @Inject
    private PageState state;

    @Override
    public Optional<Command> createCommand(LayoutOperation operation) {
        state.canvas().arrange(operation.getElementIds());
        return Optional.empty();
    }
}
