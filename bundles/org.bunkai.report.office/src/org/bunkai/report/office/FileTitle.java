package org.bunkai.report.office;

import java.time.LocalDate;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.bunkai.exchange.OfficeFile;
import org.bunkai.report.ReportModel.Header;

/** What a file says of itself: shown by its window, searched by archives, read aloud to those who cannot see it. */
final class FileTitle {

    private FileTitle() {
    }

    static void write(OPCPackage file, Header header) {
        PackageProperties properties = OfficeFile.describe(file, LocalDate.parse(header.asOf()));
        properties.setTitleProperty(LegalText.of(header.subject() + " – " + header.institution()));
        properties.setLanguageProperty(header.language());
    }
}
