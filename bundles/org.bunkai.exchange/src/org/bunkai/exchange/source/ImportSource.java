package org.bunkai.exchange.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;

/** A format from which devices are imported. Registered as an OSGi service under this type. Stateless. */
@ConsumerType
public interface ImportSource {

    /** Names the source on the command line and in what is remembered: letters, digits, dots and hyphens; never changed. */
    String id();

    /** What to call it: Japanese, else English. */
    String label(Locale locale);

    /** Patterns of the names of its files, for example {@code *.csv}. */
    List<String> patterns();

    /**
     * Reads a file, which nobody trusts: its size has to be limited.
     *
     * @throws ImportException if it cannot be read; its sentences name the file, the place and the cure
     */
    ImportTable open(Path file) throws ImportException;
}
