package org.bunkai.report.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets that spreadsheets accept, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    /** Excel keeps that name for itself. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name as near to a title as can be. */
    String of(String title) {
        String safe = WorkbookUtil.createSafeSheetName(LegalText.beginning(LegalText.of(title), LONGEST), '_');
        String name = safe;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = LegalText.beginning(safe, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }
}
