package org.bunkai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.bunkai.exchange.LedgerSource;
import org.bunkai.exchange.source.ImportSource;
import org.bunkai.exchange.source.ImportSources;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.engine.Engine;

/**
 * One command line, run in this process.
 *
 * @param exit exit code
 * @param out what stands on stdout, lines ended by LF
 * @param err what stands on stderr
 */
record CommandRun(int exit, String out, String err) {

    private static final Engine ENGINE = new Engine(List.of(new Operations08(), new Operations12(), new Operations13(),
            new Operations18(), new Planning15()));

    private static final ImportSource LEDGER = new LedgerSource();
    private static final ImportSources SOURCES = () -> List.of(LEDGER);

    /** With the packs of the product, nobody watching. */
    static CommandRun of(String... arguments) {
        return run(ENGINE, arguments);
    }

    /** With no pack at all. */
    static CommandRun withoutPacks(String... arguments) {
        return run(new Engine(List.of()), arguments);
    }

    /** Path of a shipped sample. */
    static String sample(String name) {
        return Path.of(System.getProperty("bunkai.root"), "samples", name).toString();
    }

    private static CommandRun run(Engine engine, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err);
        int exit = Bunkai.run(new Session("1.0.0", () -> () -> engine, () -> SOURCES, outWriter, errWriter, false), arguments);
        outWriter.flush();
        errWriter.flush();
        return new CommandRun(exit, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
