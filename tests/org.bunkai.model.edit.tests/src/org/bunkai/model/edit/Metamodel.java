package org.bunkai.model.edit;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.assessment.AssessmentPackage;
import org.bunkai.model.guideline.GuidelinePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/** The three packages that have to be spoken and drawn in full. */
final class Metamodel {

    static final List<EPackage> PACKAGES =
            List.of(ArchitecturePackage.eINSTANCE, AssessmentPackage.eINSTANCE, GuidelinePackage.eINSTANCE);

    private Metamodel() {
    }

    static Stream<EClass> classes() {
        return PACKAGES.stream().flatMap(all -> all.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EEnum> enums() {
        return PACKAGES.stream().flatMap(all -> all.getEClassifiers().stream()).filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }
}
