package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/** Progress of long work: one line on stderr that is rewritten, and only when a person watches. */
final class Progress implements IntConsumer, AutoCloseable {

    private static final long PATIENCE_NANOS = 500_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private final String name;
    private final long start = System.nanoTime();
    private boolean shown;

    Progress(Session session, String name) {
        this.err = session.err();
        this.terminal = session.terminal();
        this.name = name;
    }

    @Override
    public void accept(int percent) {
        if (terminal && System.nanoTime() - start > PATIENCE_NANOS) {
            err.print("\r" + name + " " + percent + " %");
            err.flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
