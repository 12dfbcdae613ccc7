package org.bunkai.benchmarks.compared;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;

/**
 * Epsilon EVL on the same objects. Parsed once; the lists of all elements of a type are kept from run to run, as Epsilon's adapter updates
 * them with the model.
 */
final class EvlPeer implements Peer {

    private final EvlModule module;

    EvlPeer(Architecture model, EvlModule module) throws Exception {
        this.module = module;
        module.parse(EvlPeer.class.getResource("eight.evl").toURI());
        if (!module.getParseProblems().isEmpty()) {
            throw new IllegalStateException(module.getParseProblems().toString());
        }
        Resource resource = model.eResource();
        if (resource == null) {
            resource = new ResourceImpl();
            resource.getContents().add(model);
        }
        module.getContext().getModelRepository().addModel(new InMemoryEmfModel("M", resource, ArchitecturePackage.eINSTANCE));
    }

    @Override
    public Set<UnsatisfiedConstraint> check() {
        try {
            module.getContext().getUnsatisfiedConstraints().clear();
            return module.execute();
        } catch (EolRuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SortedSet<String> violations() {
        return check().stream().map(EvlPeer::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(UnsatisfiedConstraint violation) {
        return "mhlw." + violation.getConstraint().getName().replace('_', '.') + "@" + EcoreUtil.getID((EObject) violation.getInstance());
    }
}
