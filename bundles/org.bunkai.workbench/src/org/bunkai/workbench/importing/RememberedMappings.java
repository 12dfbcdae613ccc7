package org.bunkai.workbench.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bunkai.exchange.ExchangeException;
import org.bunkai.exchange.ImportMapping;
import org.bunkai.exchange.MappingFile;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.model.Fingerprint;
import org.bunkai.workbench.model.Problems;

/** The last mapping of every row of headings, a file each. */
final class RememberedMappings {

    private final Path folder;

    RememberedMappings(Path folder) {
        this.folder = folder;
    }

    /** The mapping with which a table of these headings was imported; says nothing if there is none. */
    ImportMapping find(ImportTable table) {
        Path file = file(table);
        if (Files.exists(file)) {
            try {
                return MappingFile.read(file);
            } catch (ExchangeException e) {
                Problems.log(e);
            }
        }
        return ImportMapping.EMPTY;
    }

    /** Keeps a mapping for the next table of these headings. */
    void keep(ImportTable table, ImportMapping mapping) {
        try {
            Files.createDirectories(folder);
            MappingFile.write(mapping, file(table));
        } catch (IOException e) {
            Problems.log(e);
        }
    }

    private Path file(ImportTable table) {
        return folder.resolve(Fingerprint.ofLines(table.headings()) + ".json");
    }
}
