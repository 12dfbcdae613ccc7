package org.bunkai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model that holds every class at every place and sets every feature, made from the metamodel so that nothing new is forgotten. */
final class FullModel {

    private static final ArchitecturePackage METAMODEL = ArchitecturePackage.eINSTANCE;
    private static final Set<EReference> ACYCLIC =
            Set.of(METAMODEL.getDevice_HostedOn(), METAMODEL.getDevice_AttachedTo(), METAMODEL.getTunnel_CarrierPath());

    private final List<EObject> objects = new ArrayList<>();

    private FullModel() {
    }

    static Architecture create() {
        FullModel model = new FullModel();
        Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
        model.fill(architecture, List.of());
        Ids.of(architecture).assign(architecture);
        model.objects.forEach(model::set);
        return architecture;
    }

    private void fill(EObject object, List<EClass> path) {
        objects.add(object);
        List<EClass> inner = new ArrayList<>(path);
        inner.add(object.eClass());
        for (EReference reference : object.eClass().getEAllContainments()) {
            for (EClassifier classifier : METAMODEL.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)
                        && !inner.contains(type)) {
                    EObject child = EcoreUtil.create(type);
                    add(object, reference, child);
                    fill(child, inner);
                }
            }
        }
    }

    private void set(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && !attribute.isID()) {
                for (Object value : values(attribute.getEAttributeType())) {
                    add(object, feature, value);
                }
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                targets(object, reference).forEach(target -> add(object, feature, target));
            }
        }
    }

    /** Two values that are no defaults; a feature that holds one keeps the second. */
    static List<Object> values(EDataType type) {
        if (type instanceof EEnum enumeration) {
            return List.of(enumeration.getELiterals().get(2).getInstance(), enumeration.getELiterals().get(1).getInstance());
        }
        return switch (type.getName()) {
            case "LocalDate" -> List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31));
            case "EInt", "EIntegerObject" -> List.of(7, 12);
            case "EString" -> List.of(" b  \\", "病院 𠮷 <a & \"b\">\r\n\t'2'");
            default -> throw new IllegalStateException("no value for " + type.getName());
        };
    }

    /** Up to two targets, the later one first; only earlier ones where a cycle would be an error. */
    private List<EObject> targets(EObject object, EReference reference) {
        List<EObject> candidates = ACYCLIC.contains(reference) ? objects.subList(0, objects.indexOf(object)) : objects;
        List<EObject> fitting = candidates.stream().filter(reference.getEReferenceType()::isInstance).limit(2).toList();
        return fitting.size() < 2 || !reference.isMany() ? fitting.stream().limit(1).toList() : fitting.reversed();
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    static List<EObject> all(Architecture architecture) {
        List<EObject> all = new ArrayList<>(List.of(architecture));
        for (Iterator<EObject> contents = architecture.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        return all;
    }
}
