package org.bunkai.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.bunkai.session.ModelSession;
import org.bunkai.workbench.emf.Images;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A session; as the file it came from it survives the end of the workbench. Two inputs are equal if they are the same session. */
public final class ModelInput implements IEditorInput, IPersistableElement {

    private final ModelSession session;

    /** The input of an open session. */
    public ModelInput(ModelSession session) {
        this.session = session;
    }

    ModelSession session() {
        return session;
    }

    @Override
    public boolean exists() {
        return session.file().isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.own("bunkai");
    }

    @Override
    public String getName() {
        return session.name();
    }

    @Override
    public IPersistableElement getPersistable() {
        return exists() ? this : null;
    }

    @Override
    public String getToolTipText() {
        return session.file().map(Path::toString).orElseGet(session::name);
    }

    @Override
    public String getFactoryId() {
        return ModelInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        session.file().ifPresent(file -> memento.putString(ModelInputFactory.FILE, file.toString()));
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return Optional.of(session).filter(type::isInstance).map(type::cast).orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelInput input && input.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
