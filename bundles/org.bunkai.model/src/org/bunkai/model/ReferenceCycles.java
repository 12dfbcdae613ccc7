package org.bunkai.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException.Kind;
import org.bunkai.model.ModelReader.Located;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds elements that lead back to themselves through a reference that says "inside" or "on": a device hosted on itself, a tunnel that
 * carries itself. Whoever follows such a reference may rely on an end.
 */
final class ReferenceCycles {

    private static final List<EReference> ACYCLIC = List.of(
            ArchitecturePackage.eINSTANCE.getDevice_HostedOn(),
            ArchitecturePackage.eINSTANCE.getDevice_AttachedTo(),
            ArchitecturePackage.eINSTANCE.getTunnel_CarrierPath());

    private final Map<String, Located> byId;
    private final Problems problems;

    ReferenceCycles(Map<String, Located> byId, Problems problems) {
        this.byId = byId;
        this.problems = problems;
    }

    /** Notes one problem per cycle, at the first of its elements in the file. */
    void find() {
        List<Located> inFileOrder = byId.values().stream()
                .sorted(Comparator.comparingInt(Located::line).thenComparing(l -> EcoreUtil.getID(l.object()))).toList();
        for (EReference feature : ACYCLIC) {
            Map<EObject, Boolean> done = new HashMap<>();
            for (Located start : inFileOrder) {
                search(start, feature, done);
            }
        }
    }

    /** Depth first, without recursion since a chain may be as long as the file. In {@code done}, false = on the way, true = left. */
    private void search(Located start, EReference feature, Map<EObject, Boolean> done) {
        if (done.containsKey(start.object()) || !start.object().eClass().getEAllReferences().contains(feature)) {
            return;
        }
        List<EObject> way = new ArrayList<>(List.of(start.object()));
        List<Iterator<EObject>> branches = new ArrayList<>(List.of(targets(start.object(), feature)));
        done.put(start.object(), false);
        while (!way.isEmpty()) {
            int top = way.size() - 1;
            if (!branches.get(top).hasNext()) {
                done.put(way.remove(top), true);
                branches.remove(top);
                continue;
            }
            EObject next = branches.get(top).next();
            Boolean left = done.putIfAbsent(next, false);
            if (left == null) {
                way.add(next);
                branches.add(targets(next, feature));
            } else if (!left) {
                report(way.subList(way.indexOf(next), way.size()), feature);
            }
        }
    }

    private static Iterator<EObject> targets(EObject object, EReference feature) {
        if (!feature.getEContainingClass().isInstance(object)) {
            return List.<EObject>of().iterator();
        }
        Object value = object.eGet(feature);
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).iterator();
        }
        return value == null ? List.<EObject>of().iterator() : List.of((EObject) value).iterator();
    }

    private void report(List<EObject> cycle, EReference feature) {
        List<String> ids = cycle.stream().map(EcoreUtil::getID).toList();
        int line = ids.stream().mapToInt(id -> byId.get(id).line()).min().orElse(-1);
        problems.add(Kind.REFERENCE_CYCLE, line, feature.getName(), String.join(" → ", ids) + " → " + ids.getFirst());
    }
}
