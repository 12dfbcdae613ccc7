package org.bunkai.workbench.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.bunkai.model.Messages;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class FormGroupsTest {

    @Test
    void everyFeatureOfEveryClassHasOnePlace() {
        for (EClass type : ArchitecturePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .toList()) {
            List<String> expected = type.getEStructuralFeatures().stream().map(EStructuralFeature::getName).filter(name -> !name.equals("id"))
                    .sorted().toList();
            List<String> placed = FormGroups.keys().stream().filter(key -> key.startsWith(type.getName() + "."))
                    .flatMap(key -> FormGroups.words(key).stream()).sorted().toList();
            assertEquals(expected, placed, type.getName());
        }
    }

    @Test
    void everyGroupHasATitle() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Messages texts = Messages.of(FormView.class, locale);
            FormGroups.keys().forEach(key -> {
                String group = key.substring(key.indexOf('.') + 1);
                assertTrue(texts.has("group." + group) && FormGroups.words("order").contains(group), key + " in " + locale);
            });
        }
    }
}
