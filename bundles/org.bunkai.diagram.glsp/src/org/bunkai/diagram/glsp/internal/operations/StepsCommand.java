package org.bunkai.diagram.glsp.internal.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Commands of which each is made when those before it have been executed, as it depends on them. One that refuses takes all back. */
final class StepsCommand extends CompoundCommand {

    /** The command that names the whole. */
    private static final int FIRST = 0;

    private final List<Supplier<Optional<Command>>> steps;

    private StepsCommand(Supplier<Optional<Command>> first, List<Supplier<Optional<Command>>> others) {
        super(FIRST);
        steps = new ArrayList<>(others);
        steps.addFirst(first);
    }

    /** Empty if nothing would be done; the first step that does something is made at once, the others when they are executed. */
    static Optional<Command> of(List<Supplier<Optional<Command>>> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Optional<Command> first = steps.get(i).get();
            if (first.isPresent()) {
                return Optional.of(new StepsCommand(() -> first, steps.subList(i + 1, steps.size())));
            }
        }
        return Optional.empty();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        try {
            steps.forEach(step -> step.get().ifPresent(this::appendAndExecute));
        } catch (RuntimeException e) {
            undo();
            commandList.clear();
            throw e;
        }
    }
}
