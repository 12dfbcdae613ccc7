package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Where tools and elements fit, and what is said where they do not. */
class PlacementTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.small();
    }

    private EObject target(String id) {
        return id == null ? null : bench.get(id);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "placement_ja.csv", delimiter = '|')
    void whatDoesNotFitIsSaidInJapanese(String tool, String target, String sentence) {
        assertEquals(Optional.of(sentence),
                new Placement(Locale.JAPANESE).whyNot(Palette.of(Locale.JAPANESE).tool(tool).orElseThrow(), target(target)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "placement_en.csv", delimiter = '|')
    void whatDoesNotFitIsSaidInEnglish(String tool, String target, String sentence) {
        assertEquals(Optional.of(sentence),
                new Placement(Locale.ENGLISH).whyNot(Palette.of(Locale.ENGLISH).tool(tool).orElseThrow(), target(target)));
    }

    @Test
    void everyToolAndElementIsAnsweredAnywhere() throws Exception {
        Bench handa = Bench.sample("handa-2021/remediated.bunkai");
        Placement placement = new Placement(Locale.JAPANESE);
        for (Tool tool : Palette.of(Locale.JAPANESE).tools()) {
            handa.architecture.eAllContents().forEachRemaining(target -> placement.whyNot(tool, target));
        }
        handa.architecture.eAllContents().forEachRemaining(element -> {
            placement.whyNot(element, null);
            for (String target : new String[] {"f-1", "net-1", "net-3", "fw-1", "t-1", "fl-1", "fw-1.interfaces1"}) {
                placement.whyNot(element, handa.get(target));
            }
        });
        for (Object classifier : ArchitectureFactory.eINSTANCE.getEPackage().getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                placement.whyNot(EcoreUtil.create(type), null);
            }
        }
    }
}
