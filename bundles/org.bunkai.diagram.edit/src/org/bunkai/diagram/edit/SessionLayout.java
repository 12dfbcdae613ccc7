package org.bunkai.diagram.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.bunkai.session.ModelSession;
import org.bunkai.session.SessionListener;

/** Keeps the places of a session's views: read with the model, written when it is saved, read again when it is reloaded. */
public final class SessionLayout implements SessionListener {

    private final EditableLayout layout;
    private final Consumer<IOException> problems;

    private SessionLayout(EditableLayout layout, Consumer<IOException> problems) {
        this.layout = layout;
        this.problems = problems;
    }

    /**
     * Begins to keep the places of a session.
     *
     * @param problems told when the layout file cannot be written, or cannot be read again; the model is saved or reloaded all the same
     * @throws IOException if the layout file cannot be read; it is not touched then
     */
    public static EditableLayout of(ModelSession session, Consumer<IOException> problems) throws IOException {
        EditableLayout layout = session.file().isPresent() ? EditableLayout.beside(session.file().get())
                : EditableLayout.empty();
        session.addListener(new SessionLayout(layout, problems));
        return layout;
    }

    @Override
    public void saved(ModelSession session, Path file) {
        try {
            layout.saveBeside(file);
        } catch (IOException e) {
            problems.accept(e);
        }
    }

    @Override
    public void reloaded(ModelSession session) {
        try {
            layout.readBeside(session.file().orElseThrow());
        } catch (IOException e) {
            problems.accept(e);
        }
    }
}
