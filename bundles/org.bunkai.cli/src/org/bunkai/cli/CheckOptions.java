package org.bunkai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of every command that checks a model. */
final class CheckOptions {

    @Option(names = "--edition", descriptionKey = "edition", paramLabel = "6.0|7.0")
    String edition;

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "YYYY-MM-DD")
    LocalDate asOf;

    @Option(names = "--require", descriptionKey = "require", paramLabel = "PACK")
    Set<String> required = new TreeSet<>();

    @Option(names = "--no-assessment", descriptionKey = "noAssessment")
    boolean noAssessment;

    @Option(names = "--register", descriptionKey = "register", paramLabel = "FILE")
    Path register;

    @Option(names = "--max-size", descriptionKey = "maxSize", paramLabel = "MB", converter = Megabytes.class)
    int maxSizeMegabytes = 256;

    /** A whole number from 1. */
    private static final class Megabytes implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            int number = Integer.parseInt(text);
            if (number < 1) {
                throw new TypeConversionException(text);
            }
            return number;
        }
    }
}
