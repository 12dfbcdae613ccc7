package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;

import org.bunkai.diagram.glsp.internal.graph.Types;
import org.bunkai.model.architecture.Element;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;

/** Gives an element another name. */
public class RenameOperation extends PageOperation<ApplyLabelEditOperation> {

    @Override
    public Optional<Command> createCommand(ApplyLabelEditOperation operation) {
        return element(Types.named(operation.getLabelId())) instanceof Element element
                ? command(edits().rename(element, operation.getText())) : Optional.empty();
    }
}
