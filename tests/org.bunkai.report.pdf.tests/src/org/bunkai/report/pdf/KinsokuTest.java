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
    @CsvSource({ "サーバー、端末, サー|バー、|端|末", "（甲）と「乙」。, （甲）|と|「乙」。", "サーバ・端末, サー|バ・|端|末", "甲～乙, 甲～|乙", "甲……乙, 甲|……|乙",
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

    /** Hundreds of lines of random text in narrow columns, in and out of bold. */
    @Test
    void noPrintedLineStartsOrEndsWithWhatMustNot() throws IOException {
        Random random = new Random(1);
        List<String> pieces = List.of("医療", "情報システム", "（", "）", "「", "」", "、", "。", "ー", "・", "々", "％", "￥", "A1",
                "<b>重要</b>", "<b>", "</b>");
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; paragraph < 60; paragraph++) {
            text.append("<p style=\"width:40mm\">会");
            boolean isBold = false;
            for (int i = 0; i < 60; i++) {
                String next = pieces.get(random.nextInt(pieces.size()));
                if (next.startsWith("<b>") && isBold || next.equals("</b>") && !isBold) {
                    continue;
                }
                isBold = next.endsWith("b>") ? next.equals("<b>") : isBold;
                boolean isMark = next.length() == 1;
                text.append(next).append(isMark && random.nextBoolean() ? "患者" : isMark || random.nextBoolean() ? "" : "会");
            }
            text.append(isBold ? "会</b></p>" : "会</p>");
        }
        try (PDDocument document = Pages.open(Pages.job(text.toString()))) {
            List<String> lines = Pages.text(document, 0).lines().map(String::strip).filter(line -> !line.contains(" / ") && !line.isEmpty())
                    .toList();
            assertTrue(lines.size() > 300, () -> lines.size() + " lines");
            assertEquals(List.of(), lines.stream().filter(line -> Kinsoku.notFirst(line) + Kinsoku.notLast(line) > 0).toList());
        }
    }
}
