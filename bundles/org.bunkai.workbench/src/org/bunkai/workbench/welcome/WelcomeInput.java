package org.bunkai.workbench.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * The one input of the welcome page; not kept from one start to the next.
 *
 * @param getName the title
 */
record WelcomeInput(String getName) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
