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
        String label = operation.getLabelId();
        String id = label.endsWith(Types.NAME_SUFFIX) ? label.substring(0, label.length() - Types.NAME_SUFFIX.length()) : label;
        return element(id) instanceof Element element ? command(edits().rename(element, operation.getText())) : Optional.empty();
    }
}
