package org.bunkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

/** What a terminal needs: width of Japanese, silence of progress where nobody watches. */
class TerminalTest {

    @Test
    void japaneseTakesTwoColumns() {
        assertEquals(7, Columns.width("判定 ab"));
        assertEquals(2, Columns.width("ｱｲ"));
        assertEquals(2, Columns.width("𠮷"));
        assertEquals("判定    |", Columns.pad("判定", 8) + "|");
        assertEquals("too long", Columns.pad("too long", 3));
    }

    @Test
    void progressIsSilentUnlessAPersonWatchesAndWaits() {
        assertEquals("", progress(false));
        assertEquals("", progress(true));
    }

    @Test
    void highestExitCodeWins() {
        assertEquals(ExitCode.FILE, ExitCode.FINDINGS.or(ExitCode.FILE));
        assertEquals(ExitCode.PACK, ExitCode.PACK.or(ExitCode.FILE));
        assertEquals(ExitCode.OK, ExitCode.OK.or(ExitCode.OK));
    }

    private static String progress(boolean terminal) {
        StringWriter text = new StringWriter();
        try (Progress progress = new Progress(new Session("1", () -> null, () -> null, new PrintWriter(text),
                new PrintWriter(text, true), terminal), "x")) {
            progress.accept(50);
        }
        return text.toString();
    }
}
