package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.CutOperation;

/** Deletes what the page has copied just before. */
public class CutElements extends PageOperation<CutOperation> {

    @Override
    public Optional<Command> createCommand(CutOperation operation) {
        return command(
                edits().cut(elements(operation.getEditorContext().getSelectedElementIds())).andThen(document().layout()::forget));
    }
}
