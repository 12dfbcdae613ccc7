package org.bunkai.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Inventory;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small dynamic metamodel, and one model of it: the engine knows no other. World ⊃ sites ⊃ things; a Box is a Thing. */
final class MiniModel {

    final EClass world = type("World");
    final EClass site = type("Site");
    final EClass thing = type("Thing");
    final EClass box = type("Box");
    final EReference sites = reference(world, "sites", site, true, true);
    final EReference things = reference(site, "things", thing, true, true);
    final EReference peer = reference(thing, "peer", thing, false, false);
    final EAttribute size = attribute(thing, "size", EcorePackage.Literals.EINT);
    final EAttribute colour = attribute(thing, "colour", EcorePackage.Literals.ESTRING);
    final EAttribute complete = attribute(site, "complete", EcorePackage.Literals.EBOOLEAN);
    final EObject root;

    MiniModel() {
        EPackage mini = EcoreFactory.eINSTANCE.createEPackage();
        mini.setName("mini");
        mini.getEClassifiers().addAll(List.of(world, site, thing, box));
        box.getESuperTypes().add(thing);
        for (EClass type : List.of(world, site, thing)) {
            attribute(type, "id", EcorePackage.Literals.ESTRING).setID(true);
        }
        root = create(world, "w");
    }

    EObject site(String id) {
        return add(root, sites, create(site, id));
    }

    EObject thing(EObject owner, String id, int value) {
        EObject result = add(owner, things, create(thing, id));
        result.eSet(size, value);
        return result;
    }

    EObject box(EObject owner, String id) {
        return add(owner, things, create(box, id));
    }

    EObject create(EClass type, String id) {
        EObject result = EcoreUtil.create(type);
        result.eSet(type.getEIDAttribute(), id);
        return result;
    }

    /** Sites have to be answered for; their only kind is ALL. */
    Inventory inventory() {
        return new Inventory() {

            @Override
            public List<EObject> facilities() {
                return list(root, sites).stream().sorted(Comparator.comparing(EcoreUtil::getID)).toList();
            }

            @Override
            public List<Fact> missingFacilities() {
                return List.of(new Fact(root, sites));
            }

            @Override
            public Set<EObject> facilitiesOf(EObject element) {
                return element == root ? Set.copyOf(facilities()) : Set.of(element.eClass() == site ? element : element.eContainer());
            }

            @Override
            public Fact completeness(EObject facility, String kind) {
                if (!kind.equals("ALL")) {
                    throw new IllegalArgumentException(kind);
                }
                return new Fact(facility, complete);
            }

            @Override
            public boolean isComplete(Fact completeness) {
                return (Boolean) completeness.holder().eGet(complete);
            }

            @Override
            public Set<EStructuralFeature> reads() {
                return Set.of(sites, things, complete);
            }
        };
    }

    RunRequest request() {
        return RunRequest.of(root, "6.0", LocalDate.of(2026, 4, 1), inventory());
    }

    /** The sum of all sizes, as a derived view. */
    record Sum(MiniModel mini) implements Derived<Integer> {

        @Override
        public Set<EStructuralFeature> reads() {
            return Set.of(mini.size);
        }

        @Override
        public Integer compute(ModelView model) {
            return model.all(mini.thing).mapToInt(thing -> (Integer) thing.eGet(mini.size)).sum();
        }
    }

    /** All that a run says, to compare two runs by. */
    static List<String> describe(RunResult result) {
        List<String> lines = new ArrayList<>();
        result.findings().forEach(f -> lines.add(f.outcome() + " " + f.id() + " " + f.key() + " "
                + f.arguments().stream().map(a -> a instanceof EObject e ? EcoreUtil.getID(e) : a.toString()).toList()));
        result.errors().forEach(error -> lines.add(error.key() + " " + error.rule().id()));
        return lines;
    }

    @SuppressWarnings("unchecked")
    static EList<EObject> list(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        return value == null ? new BasicEList<>() : (EList<EObject>) value;
    }

    private static EObject add(EObject owner, EReference feature, EObject object) {
        list(owner, feature).add(object);
        return object;
    }

    private static EClass type(String name) {
        EClass result = EcoreFactory.eINSTANCE.createEClass();
        result.setName(name);
        return result;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
        result.setName(name);
        result.setEType(type);
        owner.getEStructuralFeatures().add(result);
        return result;
    }

    private static EReference reference(EClass owner, String name, EClass type, boolean many, boolean containment) {
        EReference result = EcoreFactory.eINSTANCE.createEReference();
        result.setName(name);
        result.setEType(type);
        result.setUpperBound(many ? -1 : 1);
        result.setContainment(containment);
        owner.getEStructuralFeatures().add(result);
        return result;
    }
}
