package org.bunkai.workbench.emf;

import java.util.function.UnaryOperator;

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
    private final UnaryOperator<Object> subject;

    /** Labels of elements and groups. */
    public ElementLabels() {
        this(UnaryOperator.identity());
    }

    /** @param subject the element or group that a line of a viewer stands for */
    public ElementLabels(UnaryOperator<Object> subject) {
        this.subject = subject;
    }

    @Override
    public String getText(Object line) {
        return switch (subject.apply(line)) {
            case FeatureGroup group -> Language.labels().of(group.feature());
            case EObject object -> Language.labels().name(object);
            default -> super.getText(line);
        };
    }

    @Override
    public StyledString getStyledText(Object line) {
        StyledString text = new StyledString(getText(line));
        Object element = subject.apply(line);
        if (element instanceof FeatureGroup group) {
            return text.append(" " + group.children().size(), StyledString.COUNTER_STYLER);
        }
        if (element instanceof EObject object) {
            text.append("  " + Language.labels().of(object.eClass()), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object line) {
        return switch (subject.apply(line)) {
            case FeatureGroup group -> Images.of(group.feature().getEReferenceType(), resources);
            case EObject object -> Images.of(object.eClass(), resources);
            default -> super.getImage(line);
        };
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
