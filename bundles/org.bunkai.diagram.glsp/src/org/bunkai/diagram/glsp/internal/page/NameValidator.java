package org.bunkai.diagram.glsp.internal.page;

import java.util.Optional;

import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.graph.Types;
import org.bunkai.model.architecture.Element;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;

import com.google.inject.Inject;

/** Says while somebody types why an element cannot be called that. */
public class NameValidator implements LabelEditValidator {

    @Inject
    private PageState state;

    @Override
    public ValidationStatus validate(String label, GModelElement element) {
        DiagramDocument document = state.document();
        Optional<String> whyNot = document.ask(() -> document.element(Types.named(element.getId())).filter(Element.class::isInstance)
                .map(Element.class::cast).flatMap(e -> state.edits().rename(e, label).whyNot()));
        return whyNot.map(ValidationStatus::error).orElseGet(ValidationStatus::ok);
    }
}
