package org.bunkai.workbench.model;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.bunkai.assessment.CheckResult;
import org.bunkai.session.ModelChange;
import org.bunkai.session.ModelSession;
import org.bunkai.session.SessionListener;
import org.bunkai.workbench.editor.ModelEditor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What the views of a window show: the session of the editor that was active last, as long as that editor is open. UI thread only.
 */
public final class ActiveModel {

    /** Told about changes, on the UI thread. */
    public interface Listener {

        /** Another session is shown, or none, or the session has read its file again. */
        default void sessionChanged() {
        }

        /** The session's model was edited. */
        default void modelChanged() {
        }

        /** The session has a newer result. */
        default void resultChanged() {
        }
    }

    private static final Map<IWorkbenchWindow, ActiveModel> WINDOWS = new WeakHashMap<>();

    private final ListenerList<Listener> listeners = new ListenerList<>();
    private final SessionListener onSession = new SessionListener() {
        @Override
        public void modelChanged(ModelSession session, ModelChange change) {
            listeners.forEach(Listener::modelChanged);
        }

        @Override
        public void findingsChanged(ModelSession session, CheckResult result) {
            listeners.forEach(Listener::resultChanged);
        }

        @Override
        public void reloaded(ModelSession session) {
            listeners.forEach(Listener::sessionChanged);
        }
    };
    private ModelEditor editor;

    private ActiveModel(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                if (part.getPart(false) instanceof ModelEditor activated) {
                    show(activated);
                }
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                if (part.getPart(false) == editor) {
                    show(null);
                }
            }
        });
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getActiveEditor() instanceof ModelEditor open) {
            show(open);
        }
    }

    /** The one of a window. */
    public static ActiveModel of(IWorkbenchWindow window) {
        return WINDOWS.computeIfAbsent(window, ActiveModel::new);
    }

    /** The session shown, if any. */
    public Optional<ModelSession> session() {
        return Optional.ofNullable(editor).map(ModelEditor::session);
    }

    /** Whether somebody is typing in the drawing of that editor: undo and redo are then those of the text. */
    public boolean isTyping() {
        return editor != null && editor.drawing().isTyping();
    }

    /** The newest result of that session; empty while the first check runs. */
    public Optional<CheckResult> result() {
        return session().flatMap(ModelSession::result);
    }

    /** Adds a listener; adding it again has no effect. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void show(ModelEditor shown) {
        if (editor == shown) {
            return;
        }
        session().ifPresent(session -> session.removeListener(onSession));
        editor = shown;
        session().ifPresent(session -> session.addListener(onSession));
        listeners.forEach(Listener::sessionChanged);
    }
}
