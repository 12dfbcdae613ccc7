package org.bunkai.workbench.editor;

import java.nio.file.Path;

import org.bunkai.model.ModelException;
import org.bunkai.session.SessionException;
import org.bunkai.workbench.model.Sessions;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the files again that were open when the workbench ended. A file that cannot be opened any more is left out. */
public final class ModelInputFactory implements IElementFactory {

    static final String ID = "org.bunkai.workbench.modelInput";
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        try {
            return new ModelInput(Sessions.registry().open(Path.of(memento.getString(FILE))));
        } catch (ModelException | SessionException e) {
            return null;
        }
    }
}
