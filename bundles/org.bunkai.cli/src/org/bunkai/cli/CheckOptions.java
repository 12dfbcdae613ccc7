package org.bunkai.cli;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import picocli.CommandLine.Option;

/** Options of every command that checks a model. */
final class CheckOptions {

    @Option(names = "--edition", descriptionKey = "edition", paramLabel = "6.0|7.0")
    String edition;

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "YYYY-MM-DD")
    LocalDate asOf;

    @Option(names = "--require", descriptionKey = "require", paramLabel = "PACK")
    Set<String> required = new TreeSet<>();

    @Option(names = "--max-size", descriptionKey = "maxSize", paramLabel = "MB")
    int maxSizeMegabytes = 256;
}
