package org.bunkai.fixes;

import java.util.function.Consumer;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.edit.ScriptCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The command of a fix. */
final class FixCommand extends ScriptCommand implements Edits {

    private final Consumer<Edits> script;

    FixCommand(String label, EditingDomain domain, Architecture architecture, Consumer<Edits> script) {
        super(label, domain, architecture);
        this.script = script;
    }

    @Override
    protected void script() {
        script.accept(this);
    }
}
