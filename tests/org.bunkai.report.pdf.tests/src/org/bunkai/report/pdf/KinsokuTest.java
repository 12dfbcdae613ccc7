package org.bunkai.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinsokuTest {

    @ParameterizedTest
    @CsvSource({ "サーバー、端末, サー|バー、|端|末", "（甲）と「乙」。, （甲）|と|「乙」。", "a・b……c――d, a・b……c――|d",
            "シャッ プ, シャッ |プ", "IPアドレス 10.0.0.1, IP|ア|ド|レ|ス |10.0.0.1" })
    void linesStartAndEndAsInPrint(String text, String expected) {
        assertEquals(expected, String.join("|", parts(text)));
    }

    private static List<String> parts(String text) {
        Kinsoku kinsoku = new Kinsoku(BreakIterator.getLineInstance(Locale.JAPANESE));
        kinsoku.setText(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = kinsoku.next(); end != BreakIterator.DONE; end = kinsoku.next()) {
            if (end > start) {
                parts.add(text.substring(start, end));
            }
            start = end;
        }
        return parts;
    }

    /** 600 lines of random text in narrow columns. */
    @Test
    void noPrintedLineStartsOrEndsWithWhatMustNot() throws IOException {
        Random random = new Random(1);
        String letters = "医療情報システムの安全管理（外部委託）、ー・。「」ッャ々…％￥A1";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            char next = letters.charAt(random.nextInt(letters.length()));
            boolean isOdd = Kinsoku.NOT_FIRST.indexOf(next) >= 0 || Kinsoku.NOT_LAST.indexOf(next) >= 0 || next == '…';
            text.append(next).append(isOdd ? "医療" : "");
        }
        try (PDDocument document = Pages.open(Pages.job("<p style=\"width:40mm\">" + text + "</p>"))) {
            List<String> lines = Pages.text(document, 0).lines().filter(line -> !line.contains(" / ") && !line.isBlank()).toList();
            assertTrue(lines.size() > 600, () -> lines.size() + " lines");
            assertEquals(List.of(), lines.stream().filter(line -> Kinsoku.NOT_FIRST.indexOf(line.strip().charAt(0)) >= 0
                    || Kinsoku.NOT_LAST.indexOf(line.strip().charAt(line.strip().length() - 1)) >= 0).toList());
        }
    }
}
