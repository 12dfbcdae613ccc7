package org.bunkai.diagram.glsp.internal.operations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.diagram.edit.DiagramEdits;
import org.bunkai.diagram.edit.Edit;
import org.bunkai.diagram.edit.LayoutEdits;
import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.page.PageState;
import org.bunkai.diagram.glsp.internal.page.Scene;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.operations.BasicOperationHandler;
import org.eclipse.glsp.server.operations.Operation;

import com.google.inject.Inject;

/**
 * Something people do in a page. {@link #createCommand} is called on the session's thread; it refuses what cannot be done with a
 * {@link Refusal}.
 */
abstract class PageOperation<O extends Operation> extends BasicOperationHandler<O> {

    @Inject
    private PageState state;

    final PageState page() {
        return state;
    }

    final DiagramDocument document() {
        return state.document();
    }

    final Scene scene() {
        return state.canvas().scene();
    }

    final DiagramEdits edits() {
        return state.edits();
    }

    final LayoutEdits layout() {
        return new LayoutEdits(document().layout(), scene().layoutName(), document().locale());
    }

    /** The element that a shape stands for; {@code null} for the paper, and for what stands for nothing. */
    final EObject element(String drawn) {
        return drawn == null ? null : document().element(state.canvas().modelId(drawn)).orElse(null);
    }

    final List<EObject> elements(List<String> drawn) {
        return drawn.stream().map(this::element).filter(Objects::nonNull).distinct().toList();
    }

    static Optional<Command> command(Edit edit) {
        if (edit.whyNot().isPresent()) {
            throw new Refusal(edit.whyNot().get());
        }
        return edit.command();
    }
}
