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
import org.eclipse.epsilon.evl.execute.context.EvlContext;

/**
 * Epsilon EVL on the same objects. Parsed once; the lists of all elements of a type are kept from run to run, as Epsilon's adapter updates
 * them with the model.
 */
final class EvlPeer implements Peer {

    private final EvlModule module = new EvlModule();
    private final InMemoryEmfModel extents;

    EvlPeer(Architecture model) throws Exception {
        module.parse(EvlPeer.class.getResource("eight.evl").toURI());
        if (!module.getParseProblems().isEmpty()) {
            throw new IllegalStateException(module.getParseProblems().toString());
        }
        Resource resource = model.eResource();
        if (resource == null) {
            resource = new ResourceImpl();
            resource.getContents().add(model);
        }
        extents = new InMemoryEmfModel("M", resource, ArchitecturePackage.eINSTANCE);
    }

    /** In a new context, and without what {@code @cached} operations keep: a used context gets slower with each run. */
    @Override
    public Set<UnsatisfiedConstraint> check() {
        try {
            EvlContext context = new EvlContext();
            context.getModelRepository().addModel(extents);
            module.setContext(context);
            module.clearCache();
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
