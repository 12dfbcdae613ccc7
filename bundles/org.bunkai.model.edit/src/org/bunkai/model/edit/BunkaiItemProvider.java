package org.bunkai.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/**
 * Base class of every generated item provider: takes the icon of an object from {@code icons/<Class>.svg} of this bundle, because EMF's
 * resource locator knows no SVG.
 */
public class BunkaiItemProvider extends ItemProviderAdapter {

    protected BunkaiItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    /**
     * Returns the URL of the icon of the object's class, or {@code null} if the object has none.
     */
    @Override
    public Object getImage(Object object) {
        return object instanceof EObject element ? Icons.of(element.eClass()) : super.getImage(object);
    }
}
