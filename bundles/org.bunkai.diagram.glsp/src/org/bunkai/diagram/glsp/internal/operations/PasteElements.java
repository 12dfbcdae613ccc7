package org.bunkai.diagram.glsp.internal.operations;

import java.util.Optional;

import org.bunkai.diagram.edit.Clip;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.PasteOperation;

/** Pastes what was copied last into what is selected. */
public class PasteElements extends PageOperation<PasteOperation> {

    @Override
    public Optional<Command> createCommand(PasteOperation operation) {
        Optional<Clip> clip = Clipboard.get(operation.getClipboardData());
        String target = operation.getEditorContext().getSelectedElementIds().stream().findFirst().orElse(null);
        return clip.flatMap(c -> command(edits().paste(c, element(target))));
    }
}
