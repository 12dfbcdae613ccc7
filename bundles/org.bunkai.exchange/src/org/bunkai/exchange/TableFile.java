package org.bunkai.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.model.AtomicFile;

/** Reads a table from a file that nobody trusts: {@code .xlsx}, or CSV in every other file. Its size is limited, formulas are refused. */
final class TableFile {

    /** Longest file that is read, in MB; a table of {@link QuestionFormat#MOST_ROWS} questions is smaller. */
    private static final int MOST_MEGABYTES = 50;
    private static final long MEGABYTE = 1024L * 1024;

    private TableFile() {
    }

    /**
     * Reads every cell.
     *
     * @param sheets names of the sheet of a workbook, else its first sheet is read
     * @throws ExchangeException if the file or one of its cells cannot be read
     */
    static RawTable read(Path file, Set<String> sheets) throws ExchangeException {
        RawTable table = table(file, sheets);
        if (!table.problems().isEmpty()) {
            throw new ExchangeException(file, table.problems(), null);
        }
        return table;
    }

    private static RawTable table(Path file, Set<String> sheets) throws ExchangeException {
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException(file, Kind.IS_DIRECTORY, null);
            }
            if (Files.size(file) > MOST_MEGABYTES * MEGABYTE) {
                throw new ExchangeException(file, Kind.TOO_LARGE, null, Integer.toString(MOST_MEGABYTES));
            }
            return QuestionFormat.of(file).filter(f -> f == QuestionFormat.XLSX).isPresent()
                    ? WorkbookTable.read(file, sheets) : CsvTable.read(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What to say of a file that the system does not let us read. */
    static ExchangeException unreadable(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new ExchangeException(file, Kind.MISSING_FILE, cause);
        }
        return new ExchangeException(file, Kind.UNREADABLE, cause, AtomicFile.reason(cause));
    }
}
