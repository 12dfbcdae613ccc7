package org.bunkai.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.report.testkit.NastyNames;
import org.bunkai.report.testkit.VeraPdf;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are markup, formulas, no characters at all or far too long do no harm in any format. */
class NastyNamesTest {

    @TempDir
    private Path folder;

    @Test
    void everyFormatIsWrittenAndValid() throws Exception {
        Architecture model = Packages.handa();
        List<String> names = new ArrayList<>(NastyNames.ALL);
        names.add(NastyNames.ILLEGAL);
        List<Element> elements = elements(model);
        assertTrue(elements.size() > names.size(), elements.size() + " elements");
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).setName(names.get(i % names.size()));
        }
        List<Path> files = Packages.of(model).write(EnumSet.allOf(ReportFormat.class), folder);
        assertEquals(4, files.size());
        byte[] pdf = Files.readAllBytes(files.getFirst());
        assertEquals(Set.of(), VeraPdf.violations(pdf, "2a"));
        assertEquals(Set.of(), VeraPdf.violations(pdf, "ua1"));
        String html = Files.readString(files.getLast());
        assertTrue(html.contains("&lt;script&gt;alert("));
        assertFalse(html.toLowerCase(Locale.ROOT).contains("<script"));
    }

    /** Names that are nasty; some have 10,000 characters, of which a report shows as many as fit. */
    @Test
    void pagesHardlyGetMore() throws Exception {
        Architecture model = Packages.handa();
        int usual = pages(model);
        List<String> names = NastyNames.ALL;
        List<Element> elements = elements(model);
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).setName(names.get(i % names.size()));
        }
        model.getFacilities().getFirst().setName("長".repeat(10_000));
        int pages = pages(model);
        assertTrue(pages < usual + 10, pages + " pages instead of " + usual);
    }

    /** Owner, facilities, boundaries and flows first, then devices. */
    private static List<Element> elements(Architecture model) {
        List<Element> elements = new ArrayList<>();
        elements.add(model.getOwner());
        elements.addAll(model.getFacilities());
        elements.addAll(model.getBoundaries());
        elements.addAll(model.getFlows());
        EcoreUtil.getAllContents(model, true).forEachRemaining(content -> {
            if (content instanceof Device device) {
                elements.add(device);
            }
        });
        return elements;
    }

    private int pages(Architecture model) throws Exception {
        try (Paper paper = new Paper(Packages.of(model).write(EnumSet.of(ReportFormat.PDF), folder).getFirst())) {
            return paper.pages();
        }
    }
}
