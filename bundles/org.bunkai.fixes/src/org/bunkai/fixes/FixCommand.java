package org.bunkai.fixes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.bunkai.model.Ids;
import org.bunkai.model.architecture.Architecture;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A command made of commands that are made one after the other, each on the model as those before it left it. */
final class FixCommand extends CompoundCommand implements Edits {

    private final EditingDomain domain;
    private final Architecture architecture;
    private final Consumer<Edits> script;

    FixCommand(String label, EditingDomain domain, Architecture architecture, Consumer<Edits> script) {
        super(label);
        this.domain = domain;
        this.architecture = architecture;
        this.script = script;
    }

    @Override
    protected boolean prepare() {
        return architecture.eResource() == null || !domain.isReadOnly(architecture.eResource());
    }

    @Override
    public void execute() {
        try {
            script.accept(this);
        } catch (RuntimeException e) {
            undo();
            commandList.clear();
            throw e;
        }
    }

    @Override
    public Architecture architecture() {
        return architecture;
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (Objects.equals(owner.eGet(feature), value) || value == null && !owner.eIsSet(feature)) {
            return;
        }
        if (value instanceof Collection<?> values) {
            values.forEach(each -> identify(owner, feature, each));
        } else {
            identify(owner, feature, value);
        }
        run(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }

    @Override
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        if (!values(owner, feature).contains(value)) {
            identify(owner, feature, value);
            run(AddCommand.create(domain, owner, feature, value));
        }
    }

    @Override
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        if (values(owner, feature).contains(value)) {
            run(RemoveCommand.create(domain, owner, feature, value));
        }
    }

    @Override
    public void delete(EObject element) {
        if (EcoreUtil.isAncestor(architecture, element)) {
            run(DeleteCommand.create(domain, element));
        }
    }

    @Override
    public void run(Command command) {
        if (!appendAndExecute(command)) {
            throw new IllegalStateException("cannot be executed: " + command.getLabel());
        }
    }

    private void identify(EObject owner, EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment() && value instanceof EObject element) {
            Ids.of(architecture).assign(element, owner, feature);
        }
    }

    private static List<?> values(EObject owner, EStructuralFeature feature) {
        return (List<?>) owner.eGet(feature);
    }
}
