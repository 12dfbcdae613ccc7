package org.bunkai.approval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum ReportFormat {

    /** To hand in and to keep: PDF/A-2a and PDF/UA-1. */
    PDF,

    /** To edit in Word. */
    DOCX,

    /** Lists and ledgers to work with in Excel. */
    XLSX,

    /** One self-contained page for a browser. */
    HTML;

    /** Name of its file in the folder of the package. */
    public String fileName() {
        return "report." + ending();
    }

    /** End of that name, in lower case and without dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of an {@linkplain #ending() ending}, in upper or lower case; empty for any other text. */
    public static Optional<ReportFormat> named(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(ending.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
