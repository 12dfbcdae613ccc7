package org.bunkai.diagram.glsp.internal.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.CompoundOperation;
import org.eclipse.glsp.server.operations.CompoundOperationHandler;
import org.eclipse.glsp.server.operations.Operation;

/** Several operations that are one step for people, as moving five devices is. */
public class TogetherOperation extends CompoundOperationHandler {

    @Override
    public Optional<Command> createCommand(CompoundOperation compound) {
        List<Supplier<Optional<Command>>> steps = new ArrayList<>();
        for (Operation operation : compound.getOperationList()) {
            operationHandlerRegistry.getOperationHandler(operation).ifPresent(handler -> steps.add(() -> handler.execute(operation)));
        }
        return StepsCommand.of(steps);
    }
}
