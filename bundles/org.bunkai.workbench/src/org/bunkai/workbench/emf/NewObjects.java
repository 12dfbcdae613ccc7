package org.bunkai.workbench.emf;

import java.util.Comparator;
import java.util.List;

import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** New elements: which classes fit, and the command that puts one into a model. The session gives ids. */
public final class NewObjects {

    private NewObjects() {
    }

    /** The classes whose objects a containment can hold, by their names. */
    public static List<EClass> classes(EReference containment) {
        return containment.getEReferenceType().getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && containment.getEReferenceType().isSuperTypeOf(type))
                .sorted(Comparator.comparing((EClass type) -> Language.labels().of(type))).toList();
    }

    /** Puts an object into a containment: adds it to a list, or sets it. */
    public static Command command(ModelSession session, EObject owner, EReference containment, EObject object) {
        return containment.isMany() ? AddCommand.create(session.domain(), owner, containment, object)
                : SetCommand.create(session.domain(), owner, containment, object);
    }
}
