package org.bunkai.model;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * An XMI resource in a resource set of its own that knows our packages only. Finds elements by id in constant time and saves in our
 * canonical form, whoever calls {@link #save(Map)}.
 */
final class ModelResource extends XMIResourceImpl {

    /** Start tags longer than this go on in the next line, so that a changed attribute is a small diff. */
    private static final int LINE_WIDTH = 120;

    private ModelResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        Map<Object, Object> options = getDefaultSaveOptions();
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
    }

    /** Puts a root object into a new resource, unmodified and not tracking. */
    static ModelResource holding(EObject root, URI uri) {
        ResourceSet set = new ResourceSetImpl();
        EPackage.Registry packages = new EPackageRegistryImpl();
        EPackage metamodel = root.eClass().getEPackage();
        packages.put(metamodel.getNsURI(), metamodel);
        set.setPackageRegistry(packages);
        ModelResource resource = new ModelResource(uri);
        set.getResources().add(resource);
        resource.getContents().add(root);
        return resource;
    }
}
