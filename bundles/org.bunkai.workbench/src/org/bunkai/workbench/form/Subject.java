package org.bunkai.workbench.form;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.bunkai.model.edit.Elements;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.emf.NewObjects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * What a form edits: one object, or several that are edited alike. Every change is one command, so one undo takes it back for all.
 */
final class Subject {

    private final ModelSession session;
    private final List<Holder> holders;
    private final EClass type;

    /**
     * Where a value is, or will be once there is an object to hold it.
     *
     * @param owner the object itself, or what holds it in {@code part}
     * @param part the single containment that holds it, or {@code null}
     */
    private record Holder(EObject owner, EReference part) {

        EObject object() {
            return part == null ? owner : (EObject) owner.eGet(part);
        }
    }

    private Subject(ModelSession session, EClass type, List<Holder> holders) {
        this.session = session;
        this.type = type;
        this.holders = List.copyOf(holders);
    }

    /** Objects of a model; at least one, all of one class. */
    static Subject of(ModelSession session, List<? extends EObject> objects) {
        return new Subject(session, objects.getFirst().eClass(), objects.stream().map(o -> new Holder(o, null)).toList());
    }

    /** What the objects hold in a single containment, now and later; it is made when something is set in it. */
    Subject part(EReference feature) {
        return new Subject(session, feature.getEReferenceType(), objects().stream().map(o -> new Holder(o, feature)).toList());
    }

    EClass type() {
        return type;
    }

    ModelSession session() {
        return session;
    }

    /** The objects that exist. */
    List<EObject> objects() {
        return holders.stream().map(Holder::object).filter(Objects::nonNull).toList();
    }

    boolean isSingle() {
        return holders.size() == 1;
    }

    /** The value of the first object; its default if there is none yet. */
    Object value(EStructuralFeature feature) {
        return valueOf(holders.getFirst(), feature);
    }

    /** Whether the objects have different values. */
    boolean isMixed(EStructuralFeature feature) {
        return holders.stream().map(h -> valueOf(h, feature)).distinct().count() > 1;
    }

    private static Object valueOf(Holder holder, EStructuralFeature feature) {
        EObject object = holder.object();
        Object value = object == null ? feature.getDefaultValue() : object.eGet(feature);
        return value instanceof Collection<?> values ? List.copyOf(values) : value;
    }

    /** Sets a value of all; {@code null} unsets it. Does nothing if all have it. */
    void set(EStructuralFeature feature, Object value) {
        Object wanted = value == null ? feature.getDefaultValue() : value;
        if (holders.stream().allMatch(h -> Objects.equals(valueOf(h, feature), wanted))) {
            return;
        }
        CompoundCommand all = new CompoundCommand();
        holders.forEach(holder -> all.append(set(holder, feature, value)));
        session.execute(all.unwrap());
    }

    private Command set(Holder holder, EStructuralFeature feature, Object value) {
        EObject object = holder.object();
        if (object != null) {
            return SetCommand.create(session.domain(), object, feature, value == null ? SetCommand.UNSET_VALUE : value);
        }
        EObject made = type.getEPackage().getEFactoryInstance().create(type);
        made.eSet(feature, value);
        return NewObjects.command(session, holder.owner, holder.part, made);
    }

    /** Elements of the model that a reference can point to, in document order. */
    List<EObject> candidates(EReference feature) {
        return Elements.of(feature.getEReferenceType(), session.architecture());
    }
}
