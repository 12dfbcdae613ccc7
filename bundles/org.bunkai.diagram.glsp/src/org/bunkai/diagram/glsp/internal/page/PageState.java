package org.bunkai.diagram.glsp.internal.page;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.bunkai.diagram.edit.DiagramEdits;
import org.bunkai.diagram.glsp.DiagramDocument;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.model.DefaultGModelState;
import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionListener;
import org.eclipse.glsp.server.session.ClientSessionManager;
import org.eclipse.glsp.server.types.GLSPServerException;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** One page: the document it shows and what is drawn for it. The only command stack is that of the document's session. */
@Singleton
public class PageState extends DefaultGModelState {

    @Inject
    private Provider<ActionDispatcher> dispatcher;

    @Inject
    private ClientSessionManager sessions;

    private DiagramDocument document;
    private Canvas canvas;

    @Override
    @Inject
    public void init() {
        // GLSP would make a command stack here.
    }

    /** The page shows a document from now on. */
    void show(DiagramDocument shown, ViewState view) {
        if (canvas != null) {
            canvas.close();
        }
        document = shown;
        canvas = shown.takeExpected(view).orElseGet(() -> new Canvas(shown, view));
        canvas.connect(getClientId(), action -> dispatcher.get().dispatch(action));
        sessions.addListener(new ClientSessionListener() {
            @Override
            public void sessionDisposed(ClientSession session) {
                if (session.getId().equals(getClientId())) {
                    canvas.close();
                }
            }
        }, getClientId());
    }

    /** What the page shows. */
    public DiagramDocument document() {
        if (document == null) {
            throw new GLSPServerException("this page has not asked for a document yet");
        }
        return document;
    }

    /** What is drawn for the page. */
    public Canvas canvas() {
        document();
        return canvas;
    }

    /** Edits of the document's model. */
    public DiagramEdits edits() {
        return new DiagramEdits(document().session().domain(), document().session().architecture(), document().locale());
    }

    @Override
    public boolean canUndo() {
        return canvas().scene().history().canUndo();
    }

    @Override
    public boolean canRedo() {
        return canvas().scene().history().canRedo();
    }

    @Override
    public void undo() {
        step(CommandStack::canUndo, CommandStack::undo);
    }

    @Override
    public void redo() {
        step(CommandStack::canRedo, CommandStack::redo);
    }

    private void step(Predicate<CommandStack> possible, Consumer<CommandStack> step) {
        if (document().isEditable()) {
            document.ask(() -> {
                Optional.of(document.session().domain().getCommandStack()).filter(possible).ifPresent(step);
                return null;
            });
        }
    }

    @Override
    public boolean isDirty() {
        return canvas().scene().history().isDirty();
    }

    /** A page that only shows is read-only whatever it says of itself. */
    @Override
    public String getEditMode() {
        return document().isEditable() ? super.getEditMode() : "readonly";
    }
}
