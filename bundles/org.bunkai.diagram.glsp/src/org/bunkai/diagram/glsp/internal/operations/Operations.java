package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;
import java.util.Optional;

import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.actions.RefreshAction;
import org.bunkai.diagram.glsp.internal.page.PageState;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.operations.OperationActionHandler;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.eclipse.glsp.server.types.Severity;

import com.google.inject.Inject;

/**
 * Executes what people do in a page on the stack of the session. The changed graph is not sent from here: the session tells every page of
 * the change. Only if there is none, the page is sent what it had, because it shows what somebody tried.
 */
public class Operations extends OperationActionHandler {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeHandler(Operation operation, OperationHandler<?> handler) {
        DiagramDocument document = state.document();
        try {
            boolean changed = document.ask(() -> {
                Optional<Command> command = handler.execute(operation);
                command.ifPresent(document.session()::execute);
                return command.isPresent();
            });
            return changed ? none() : List.of(new RefreshAction());
        } catch (Refusal refusal) {
            return List.of(new MessageAction(Severity.WARNING, refusal.getMessage()), new RefreshAction());
        }
    }
}
