package org.bunkai.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.edit.ScriptCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The command of an edit: knows what it made, changed or deleted. */
final class EditCommand extends ScriptCommand {

    private final Consumer<EditCommand> script;
    private final List<Identified> elements = new ArrayList<>();
    private final List<Function<List<Identified>, Optional<Command>>> more = new ArrayList<>();

    EditCommand(String label, EditingDomain domain, Architecture architecture, Consumer<EditCommand> script) {
        super(label, domain, architecture);
        this.script = script;
    }

    @Override
    protected void script() {
        script.accept(this);
        more.forEach(next -> next.apply(List.copyOf(elements)).ifPresent(this::run));
    }

    void andThen(Function<List<Identified>, Optional<Command>> next) {
        more.add(next);
    }

    /** Counts an element among those made, changed or deleted. */
    void touched(Identified element) {
        elements.add(element);
    }

    @Override
    public Collection<?> getResult() {
        return List.copyOf(elements);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return getResult();
    }
}
