package org.bunkai.workbench.emf;

import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Name and class of an element, and what a group of the tree holds. */
public final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

    private final ResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return switch (element) {
            case FeatureGroup group -> Language.labels().of(group.feature());
            case EObject object -> Language.labels().name(object);
            default -> super.getText(element);
        };
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        if (element instanceof FeatureGroup group) {
            return text.append(" " + group.children().size(), StyledString.COUNTER_STYLER);
        }
        if (element instanceof EObject object) {
            text.append("  " + Language.labels().of(object.eClass()), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case FeatureGroup group -> Images.of(group.feature().getEReferenceType(), resources);
            case EObject object -> Images.of(object.eClass(), resources);
            default -> super.getImage(element);
        };
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
