package org.bunkai.approval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;

import org.bunkai.generate.HospitalGroup;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.report.FindingsPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of findings is short enough to be read: about 20 pages for 200 of them. */
class FindingsPagesTest {

    private static final int PAGES = 24;
    private static final int FINDINGS = 200;

    @TempDir
    private Path folder;

    @Test
    void ofHanda() throws Exception {
        assertFits(Packages.handa(), 80);
    }

    @Test
    void ofAGeneratedGroup() throws IOException {
        assertFits(HospitalGroup.generate(2, 90, 1).architecture(), FINDINGS);
    }

    private void assertFits(Architecture model, int atLeast) throws IOException {
        ApprovalPackage report = Packages.of(model);
        FindingsPart findings = report.report().findings();
        int count = findings.count() + findings.adviceCount();
        assertTrue(count >= atLeast, count + " findings");
        try (Paper paper = new Paper(report.write(EnumSet.of(ReportFormat.PDF), folder).getFirst())) {
            int pages = paper.pagesOf("指摘一覧");
            assertTrue(pages * FINDINGS <= PAGES * count, pages + " pages for " + count + " findings");
        }
    }
}
