package org.bunkai.diagram.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.IsolationPoint;
import org.bunkai.model.architecture.Tunnel;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What goes when elements are deleted: everything in them, everything that is nothing without them, and every reference to any of that.
 * What would say something else without them goes too: a filter rule that has lost its source would hold for everything.
 */
final class Deletion {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** Who has one of these is nothing, or something else, without what it leads to. */
    private static final Set<EReference> NEEDED = Set.of(P.getLink_End1(), P.getLink_End2(), P.getTunnel_Hub(), P.getFlow_Source(),
            P.getFlow_Target(), P.getResponsibilityBoundary_At(), P.getFilterRule_From(), P.getFilterRule_To(),
            P.getPeerConfirmation_End(), P.getIsolationPoint_Device());

    private final Map<EObject, Collection<Setting>> references;
    /** Everything that goes, whatever is in it included. */
    private final Set<EObject> gone = new LinkedHashSet<>();
    /** What goes as a whole. */
    private final List<EObject> roots = new ArrayList<>();
    private final Deque<EObject> open = new ArrayDeque<>();

    Deletion(Architecture architecture, Collection<? extends EObject> elements) {
        references = EcoreUtil.CrossReferencer.find(List.of(architecture));
        elements.forEach(this::doom);
        while (!open.isEmpty()) {
            references(open.remove()).forEach(this::follow);
        }
        roots.removeIf(root -> gone.contains(root.eContainer()));
    }

    /** Whether a reference has a meaning of its own when it leads nowhere, so that its holder must not stay. */
    static boolean isNeeded(EStructuralFeature reference) {
        return NEEDED.contains(reference);
    }

    void apply(EditCommand command) {
        for (EObject object : gone) {
            for (Setting setting : references(object)) {
                EObject holder = setting.getEObject();
                if (gone.contains(holder)) {
                    continue;
                }
                if (setting.getEStructuralFeature().isMany()) {
                    command.remove(holder, setting.getEStructuralFeature(), object);
                } else {
                    command.set(holder, setting.getEStructuralFeature(), null);
                }
            }
        }
        roots.forEach(root -> {
            if (root.eContainingFeature().isMany()) {
                command.remove(root.eContainer(), root.eContainingFeature(), root);
            } else {
                command.set(root.eContainer(), root.eContainingFeature(), null);
            }
            command.touched((Identified) root);
        });
    }

    private void doom(EObject element) {
        if (gone.add(element)) {
            roots.add(element);
            open.add(element);
            element.eAllContents().forEachRemaining(inner -> {
                if (gone.add(inner)) {
                    open.add(inner);
                }
            });
        }
    }

    private void follow(Setting setting) {
        EObject holder = setting.getEObject();
        EStructuralFeature feature = setting.getEStructuralFeature();
        boolean lonely = feature == P.getTunnel_Ends()
                && ((Tunnel) holder).getEnds().stream().filter(end -> !gone.contains(end)).count() < 2;
        boolean whole = feature == P.getIsolationPoint_Interfaces() && gone.containsAll(((IsolationPoint) holder).getInterfaces());
        if (isNeeded(feature) || lonely || whole) {
            doom(holder);
        }
    }

    private Collection<Setting> references(EObject object) {
        return references.getOrDefault(object, List.of());
    }
}
