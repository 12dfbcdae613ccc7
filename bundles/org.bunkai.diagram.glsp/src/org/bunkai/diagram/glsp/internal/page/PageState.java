package org.bunkai.diagram.glsp.internal.page;

import org.bunkai.diagram.glsp.DiagramDocument;
import org.eclipse.emf.common.command.Command;
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
        canvas = new Canvas(getClientId(), shown, view, action -> dispatcher.get().dispatch(action));
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

    @Override
    public void execute(Command command) {
        document().ask(() -> {
            document.session().execute(command);
            return null;
        });
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
        change(() -> {
            if (document.session().domain().getCommandStack().canUndo()) {
                document.session().domain().getCommandStack().undo();
            }
        });
    }

    @Override
    public void redo() {
        change(() -> {
            if (document.session().domain().getCommandStack().canRedo()) {
                document.session().domain().getCommandStack().redo();
            }
        });
    }

    private void change(Runnable change) {
        if (document().isEditable()) {
            document.ask(() -> {
                change.run();
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
