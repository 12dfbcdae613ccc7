package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

import org.bunkai.exchange.source.ImportSources;
import org.bunkai.validation.engine.ValidationEngine;

/**
 * What a command gets from its surroundings.
 *
 * @param version version of the tool
 * @param engine the engine; asked for only by commands that run rules
 * @param sources the sources of imports; asked for only by the command that imports
 * @param out where results go
 * @param err where problems and progress go
 * @param terminal whether a person watches, so that progress is worth showing
 */
record Session(String version, Supplier<ValidationEngine> engine, Supplier<ImportSources> sources, PrintWriter out, PrintWriter err,
        boolean terminal) {
}
