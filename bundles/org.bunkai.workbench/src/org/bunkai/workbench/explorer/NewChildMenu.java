package org.bunkai.workbench.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.bunkai.model.Messages;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.edit.Icons;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.emf.FeatureGroup;
import org.bunkai.workbench.emf.NewObjects;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;

/** What can be made new in the selected element or group. */
final class NewChildMenu extends MenuManager {

    private final ActiveModel model;
    private final Consumer<EObject> made;

    NewChildMenu(ActiveModel model, TreeViewer viewer, Consumer<EObject> made) {
        super(Messages.of(NewChildMenu.class, Language.locale()).word("explorer.new"));
        this.model = model;
        this.made = made;
        switch (viewer.getStructuredSelection().getFirstElement()) {
            case FeatureGroup group -> actions(group.owner(), group.feature()).forEach(this::add);
            case EObject owner -> fill(owner);
            case null, default -> setVisible(false);
        }
    }

    private void fill(EObject owner) {
        for (EReference feature : owner.eClass().getEAllContainments()) {
            if (feature.isMany() && feature != ArchitecturePackage.eINSTANCE.getElement_Remarks()) {
                List<IAction> actions = actions(owner, feature);
                if (actions.size() == 1) {
                    add(actions.getFirst());
                } else {
                    MenuManager several = new MenuManager(Language.labels().of(feature));
                    actions.forEach(several::add);
                    add(several);
                }
            }
        }
    }

    private List<IAction> actions(EObject owner, EReference feature) {
        List<IAction> actions = new ArrayList<>();
        List<EClass> classes = NewObjects.classes(feature);
        for (EClass type : classes) {
            String name = classes.size() == 1 ? Language.labels().of(feature) : Language.labels().of(type);
            Action action = new Action(name, ImageDescriptor.createFromURL(Icons.of(type))) {
                @Override
                public void run() {
                    ModelSession session = model.session().orElseThrow();
                    EObject object = type.getEPackage().getEFactoryInstance().create(type);
                    session.execute(NewObjects.command(session, owner, feature, object));
                    made.accept(object);
                }
            };
            action.setId(owner.eClass().getName() + "." + feature.getName() + "." + type.getName());
            actions.add(action);
        }
        return actions;
    }
}
