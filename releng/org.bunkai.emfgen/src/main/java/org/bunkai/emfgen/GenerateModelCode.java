package org.bunkai.emfgen;

import java.io.File;
import java.util.Arrays;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates model and edit code outside an IDE. Arguments: the genmodel's platform URI, then {@code project=folder} for every project
 * that the genmodel writes to. Exit code 1 and the generator's messages on an error.
 */
public final class GenerateModelCode {

    private GenerateModelCode() {
    }

    public static void main(String[] args) {
        for (String mapping : Arrays.asList(args).subList(1, args.length)) {
            String[] pair = mapping.split("=", 2);
            EcorePlugin.getPlatformResourceMap().put(pair[0], URI.createFileURI(new File(pair[1]).getAbsolutePath() + "/"));
        }
        GenModel genModel = load(URI.createURI(args[0]));
        genModel.reconcile();
        // Item providers take their SVG icons from a shared base class; EMF's own lookup knows no SVG.
        genModel.getGenPackages().forEach(p -> p.getGenClasses().forEach(c -> c.setImage(false)));
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        for (Object type : new Object[] {GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE}) {
            Diagnostic result = generator.generate(genModel, type, new BasicMonitor());
            if (result.getSeverity() == Diagnostic.ERROR) {
                print(result, "");
                System.exit(1);
            }
        }
    }

    private static GenModel load(URI uri) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        return (GenModel) resources.getResource(uri, true).getContents().get(0);
    }

    private static void print(Diagnostic diagnostic, String indent) {
        System.err.println(indent + diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            diagnostic.getException().printStackTrace();
        }
        diagnostic.getChildren().forEach(child -> print(child, indent + "  "));
    }
}
