package org.bunkai.diagram.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.bunkai.model.architecture.Identified;
import org.eclipse.emf.common.command.Command;

/**
 * What became of a wish to edit: a command to execute, or one sentence that says why not, or neither, because everything is so already. A
 * command is good for the model as it is now; its {@linkplain Command#getResult() result} are the elements that were made, changed or
 * deleted.
 */
public final class Edit {

    private final String refusal;
    private final Command command;

    private Edit(String refusal, Command command) {
        this.refusal = refusal;
        this.command = command;
    }

    static Edit refused(String sentence) {
        return new Edit(Objects.requireNonNull(sentence), null);
    }

    static Edit nothing() {
        return new Edit(null, null);
    }

    static Edit of(EditCommand command) {
        return new Edit(null, Objects.requireNonNull(command));
    }

    /** A refusal if there is a reason, else the command. */
    static Edit unless(Optional<String> whyNot, EditCommand command) {
        return whyNot.map(Edit::refused).orElseGet(() -> of(command));
    }

    /** Why it cannot be done: what, where, and what to do instead; one sentence or two in the language of the edits. */
    public Optional<String> whyNot() {
        return Optional.ofNullable(refusal);
    }

    /** The command, not yet executed; empty if it was refused or there is nothing to do. */
    public Optional<Command> command() {
        return Optional.ofNullable(command);
    }

    /**
     * Lets something more be done within the same undo step, after the model was changed: a new element's place, for example. Where there
     * was nothing to do, it is all that is done; what is refused stays refused.
     *
     * @param more given the elements that were made, changed or deleted, with their ids
     * @return the edit with that
     */
    public Edit andThen(Function<List<Identified>, Optional<Command>> more) {
        if (command instanceof EditCommand edit) {
            edit.andThen(more);
            return this;
        }
        return refusal != null || command != null ? this : new Edit(null, more.apply(List.of()).orElse(null));
    }
}
