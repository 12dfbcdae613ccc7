package org.bunkai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.bunkai.generate.HospitalGroup;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Area;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.provider.ArchitectureItemProviderAdapterFactory;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shadow says what its model says, and names what has changed. */
class ShadowTest {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    private final Architecture model = HospitalGroup.generate(2, 12, 1).architecture();
    private final Recorder recorder = new Recorder(model);
    private final Shadow shadow = new Shadow(Snapshot.whole(model));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void staysEqualThroughRandomEdits(long seed) {
        RandomEdits edits = new RandomEdits(seed, model, new AdapterFactoryEditingDomain(new ArchitectureItemProviderAdapterFactory(),
                new SessionCommandStack()));
        for (int i = 0; i < 400; i++) {
            edits.edit();
            follow();
            int number = i;
            assertTrue(new EcoreUtil.EqualityHelper().equals(model, shadow.root()), () -> "after edit " + number);
        }
    }

    @Test
    void sharesNothingWithItsModel() {
        assertFalse(shadow.root() == model);
        shadow.root().eAllContents().forEachRemaining(copy -> {
            assertFalse(EcoreUtil.isAncestor(model, copy));
            copy.eCrossReferences().forEach(target -> assertTrue(EcoreUtil.isAncestor(shadow.root(), target), target::toString));
            assertTrue(EcoreUtil.isAncestor(model, shadow.original(copy)));
        });
    }

    @Test
    void namesWhatChangedInWhatWasThereBefore() {
        shadow.seen();
        model.setName("neu");
        Flow flow = F.createFlow();
        flow.setService("SSH");
        model.getFlows().add(flow);
        flow.setService("HTTPS");
        assertEquals(Set.of(Sessions.P.getElement_Name(), Sessions.P.getArchitecture_Flows()), follow());
        flow.setService("SMB");
        follow();
        assertEquals(Set.of(Sessions.P.getElement_Name(), Sessions.P.getArchitecture_Flows()), shadow.changed(), "still new");
        shadow.seen();
        flow.setService("HL7");
        assertEquals(Set.of(Sessions.P.getFlow_Service()), follow());
    }

    @Test
    void changeThatIsTakenBackIsNone() {
        shadow.seen();
        String name = model.getName();
        model.setName("neu");
        model.setName(name);
        assertEquals(Set.of(), follow());
    }

    @Test
    void objectThatComesBackIsTheSameAndBringsWhatItBecame() {
        Facility facility = model.getFacilities().get(0);
        EObject copy = ((Architecture) shadow.root()).getFacilities().get(0);
        shadow.seen();
        model.getFacilities().remove(facility);
        facility.setName("anders");
        follow();
        assertFalse(EcoreUtil.isAncestor(shadow.root(), copy));
        shadow.seen();
        model.getFacilities().add(facility);
        assertEquals(Set.of(Sessions.P.getArchitecture_Facilities(), Sessions.P.getElement_Name()), follow());
        assertSame(copy, ((Architecture) shadow.root()).getFacilities().getLast());
        assertEquals("anders", ((Facility) copy).getName());
    }

    @Test
    void parentAndChildChangePlaces() {
        Facility facility = model.getFacilities().get(0);
        Area outer = area("outer");
        Area inner = area("inner");
        facility.getAreas().add(outer);
        outer.getAreas().add(inner);
        follow();
        facility.getAreas().add(inner);
        inner.getAreas().add(outer);
        follow();
        assertTrue(EcoreUtil.equals(model, shadow.root()));
        Facility copy = ((Architecture) shadow.root()).getFacilities().get(0);
        assertEquals(List.of("inner"), copy.getAreas().stream().map(Area::getName).toList());
        assertEquals(List.of("outer"), copy.getAreas().get(0).getAreas().stream().map(Area::getName).toList());
    }

    @Test
    void referenceToWhatIsOutsideIsFollowed() {
        Flow flow = model.getFlows().get(0);
        Facility outside = F.createFacility();
        outside.setName("draussen");
        flow.setSource(outside);
        follow();
        EObject source = ((Architecture) shadow.root()).getFlows().get(0).getSource();
        assertEquals("draussen", ((Facility) source).getName());
        assertSame(outside, shadow.original(source));
    }

    @Test
    void orderIsFollowed() {
        ECollections.reverse(model.getFlows());
        ECollections.reverse(model.getFacilities().get(0).getDevices());
        follow();
        assertTrue(EcoreUtil.equals(model, shadow.root()));
    }

    private Set<EStructuralFeature> follow() {
        shadow.apply(Snapshot.of(recorder.take(), recorder::isPart));
        return shadow.changed();
    }

    private static Area area(String name) {
        Area area = F.createArea();
        area.setName(name);
        return area;
    }
}
