package org.bunkai.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Random edits of every feature, also nonsensical ones, as commands; the same for one seed. */
final class RandomEdits {

    private static final List<String> TEXTS = List.of("", "HTTPS", "v6.ops.13.5", "10.0.0.0/8", "外来");

    private final Random random;
    private final EObject root;
    private final EditingDomain domain;

    RandomEdits(long seed, EObject root, EditingDomain domain) {
        this.random = new Random(seed);
        this.root = root;
        this.domain = domain;
    }

    /** One edit, an undo or a redo. */
    void edit() {
        CommandStack stack = domain.getCommandStack();
        int kind = random.nextInt(10);
        if (kind == 0 && stack.canUndo()) {
            stack.undo();
        } else if (kind == 1 && stack.canRedo()) {
            stack.redo();
        } else if (kind == 2) {
            CompoundCommand several = new CompoundCommand();
            for (int i = 0; i < 3; i++) {
                several.appendIfCanExecute(command());
            }
            execute(several);
        } else {
            execute(command());
        }
    }

    /** A feature of one object, containments apart, gets another value. */
    void edit(EObject object) {
        execute(set(object, all()));
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }

    private Command command() {
        List<EObject> all = all();
        EObject object = any(all);
        return switch (random.nextInt(8)) {
            case 0 -> object == root ? rename() : DeleteCommand.create(domain, List.of(object));
            case 1 -> object == root ? rename() : RemoveCommand.create(domain, object);
            case 2 -> create(object);
            case 3 -> adopt(object, all);
            case 4 -> move(object);
            default -> set(object, all);
        };
    }

    private Command rename() {
        return SetCommand.create(domain, root, ArchitecturePackage.eINSTANCE.getElement_Name(), "name " + random.nextInt(100));
    }

    /** A new object, with some of its features set, in any containment. */
    private Command create(EObject parent) {
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return rename();
        }
        EReference containment = any(containments);
        EObject child = EcoreUtil.create(any(concrete(containment.getEReferenceType())));
        child.eClass().getEAllAttributes().stream().filter(a -> !a.isID() && !a.isMany() && random.nextBoolean())
                .forEach(a -> child.eSet(a, value(a)));
        return put(parent, containment, child);
    }

    /** An object of the model, with all that is in it, moves to another place. */
    private Command adopt(EObject object, List<EObject> all) {
        if (object == root) {
            return rename();
        }
        List<EObject> parents = all.stream().filter(p -> !EcoreUtil.isAncestor(object, p) && p.eClass().getEAllContainments().stream()
                .anyMatch(c -> c.getEReferenceType().isInstance(object))).toList();
        EObject parent = any(parents);
        return put(parent, any(parent.eClass().getEAllContainments().stream().filter(c -> c.getEReferenceType().isInstance(object)).toList()),
                object);
    }

    private Command put(EObject parent, EReference containment, EObject child) {
        return containment.isMany()
                ? AddCommand.create(domain, parent, containment, child, random.nextInt(((List<?>) parent.eGet(containment)).size() + 1))
                : SetCommand.create(domain, parent, containment, child);
    }

    private Command move(EObject object) {
        EStructuralFeature feature = object.eContainingFeature();
        return feature == null || !feature.isMany() ? rename()
                : MoveCommand.create(domain, object.eContainer(), feature, object,
                        random.nextInt(((List<?>) object.eContainer().eGet(feature)).size()));
    }

    private Command set(EObject object, List<EObject> all) {
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> !(f instanceof EReference r && r.isContainment())).toList();
        EStructuralFeature feature = any(features);
        if (feature instanceof EAttribute attribute && attribute.isID()) {
            return SetCommand.create(domain, object, feature, "renamed-" + random.nextInt(1_000_000));
        }
        if (random.nextInt(4) == 0) {
            return SetCommand.create(domain, object, feature, feature.isMany() ? List.of() : SetCommand.UNSET_VALUE);
        }
        Object value = feature instanceof EReference reference ? target(reference, all) : value((EAttribute) feature);
        if (value == null) {
            return rename();
        }
        return !feature.isMany() ? SetCommand.create(domain, object, feature, value)
                : ((Collection<?>) object.eGet(feature)).contains(value) ? RemoveCommand.create(domain, object, feature, value)
                        : AddCommand.create(domain, object, feature, value);
    }

    private EObject target(EReference reference, List<EObject> all) {
        List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        return targets.isEmpty() ? null : any(targets);
    }

    private Object value(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum values) {
            return any(values.getELiterals()).getInstance();
        } else if (type == String.class) {
            return any(TEXTS);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2024 + random.nextInt(4), 1 + random.nextInt(12), 1);
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(5);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        throw new IllegalStateException("no value for " + attribute);
    }

    private List<EClass> concrete(EClass type) {
        return type.getEPackage().getEClassifiers().stream()
                .filter(c -> c instanceof EClass other && !other.isAbstract() && type.isSuperTypeOf(other)).map(EClass.class::cast).toList();
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>(List.of(root));
        for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        return all;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
