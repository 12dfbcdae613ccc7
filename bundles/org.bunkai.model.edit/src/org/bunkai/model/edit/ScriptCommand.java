package org.bunkai.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

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

/**
 * A command made of commands that are made one after the other, each on the model as those before it left it. If one fails, those before it
 * are taken back. Its methods take effect at once, and do nothing where the model says so already.
 */
public abstract class ScriptCommand extends CompoundCommand {

    private final EditingDomain domain;
    private final Architecture architecture;

    protected ScriptCommand(String label, EditingDomain domain, Architecture architecture) {
        super(label);
        this.domain = domain;
        this.architecture = architecture;
    }

    /** Makes the changes, by the methods of this class. */
    protected abstract void script();

    @Override
    protected boolean prepare() {
        return architecture.eResource() == null || !domain.isReadOnly(architecture.eResource());
    }

    @Override
    public void execute() {
        try {
            script();
        } catch (RuntimeException e) {
            undo();
            commandList.clear();
            throw e;
        }
    }

    /** The model. */
    public Architecture architecture() {
        return architecture;
    }

    /** The domain, for those who have commands of their own. */
    public EditingDomain domain() {
        return domain;
    }

    /** Sets a value, a list for a feature with many; {@code null} unsets. A new element gets ids. */
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

    /** Adds a value at the end of a feature with many. A new element gets ids, and so does everything in it. */
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        if (!values(owner, feature).contains(value)) {
            identify(owner, feature, value);
            run(AddCommand.create(domain, owner, feature, value));
        }
    }

    /** Takes a value out of a feature with many. */
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        if (values(owner, feature).contains(value)) {
            run(RemoveCommand.create(domain, owner, feature, value));
        }
    }

    /** Deletes an element with everything in it and every reference to it. */
    public void delete(EObject element) {
        if (EcoreUtil.isAncestor(architecture, element)) {
            run(DeleteCommand.create(domain, element));
        }
    }

    /**
     * Runs a command, which then belongs to this one.
     *
     * @throws IllegalStateException if it cannot be executed; everything is then taken back
     */
    public void run(Command command) {
        if (!appendAndExecute(command)) {
            throw new IllegalStateException("cannot be executed: " + command.getLabel());
        }
    }

    private void identify(EObject owner, EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment() && value instanceof EObject element
                && Ids.isMissing(element)) {
            Ids.of(architecture).assign(element, owner, feature);
        }
    }

    private static List<?> values(EObject owner, EStructuralFeature feature) {
        return (List<?>) owner.eGet(feature);
    }
}
