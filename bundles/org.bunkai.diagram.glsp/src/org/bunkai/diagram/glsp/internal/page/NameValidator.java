package org.bunkai.diagram.glsp.internal.page;

import org.bunkai.model.Messages;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;

import com.google.inject.Inject;

/** A name cannot be blank: nobody would find the element again. */
public class NameValidator implements LabelEditValidator {

    @Inject
    private PageState state;

    @Override
    public ValidationStatus validate(String label, GModelElement element) {
        return label.isBlank() ? ValidationStatus.error(Messages.of(NameValidator.class, state.document().locale()).get("name.blank"))
                : ValidationStatus.ok();
    }
}
