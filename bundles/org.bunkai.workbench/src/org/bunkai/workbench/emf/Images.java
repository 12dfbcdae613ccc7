package org.bunkai.workbench.emf;

import java.net.URL;

import org.bunkai.model.edit.Icons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;

/** The images of the metamodel's classes and of outcomes: SVG, sharp at every zoom. */
public final class Images {

    private Images() {
    }

    /** The image of a class, made and freed by a resource manager; {@code null} if it has none. */
    public static Image of(EClass type, ResourceManager resources) {
        URL icon = Icons.of(type);
        return icon == null ? null : resources.get(ImageDescriptor.createFromURL(icon));
    }

    /** An image of this bundle: {@code icons/<name>.svg}. */
    public static ImageDescriptor own(String name) {
        return ImageDescriptor.createFromURL(Images.class.getResource("/icons/" + name + ".svg"));
    }
}
