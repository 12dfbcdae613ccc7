package org.bunkai.report;

import java.io.IOException;
import java.nio.file.Path;

/** Sets a report in one format. */
public interface ReportWriter {

    /**
     * Writes one file into a folder: beside first, then moved, so that nothing half-written is left.
     *
     * @param report what to say
     * @param folder existing folder
     * @return the file
     * @throws IOException if it cannot be written
     */
    Path write(ReportModel report, Path folder) throws IOException;
}
