package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Names given on the drawing. */
class RenameTest {

    @Test
    void nameIsOneLine() throws Exception {
        Bench bench = Bench.small();
        bench.run(bench.ja.rename(bench.get("pc-1"), " 受付\n端末 "));
        assertEquals("受付 端末", bench.get("pc-1").getName());
        assertTrue(Bench.isNothing(bench.ja.rename(bench.get("pc-1"), "受付 端末")));
        assertEquals("「受付 端末」の名前の変更", bench.ja.rename(bench.get("pc-1"), "x").command().orElseThrow().getLabel());
    }

    @Test
    void boxesNeedANameAndLinesDoNot() throws Exception {
        Bench bench = Bench.small();
        assertEquals("「端末」の名前を空にはできません。名前を入れてください。", Bench.refusal(bench.ja.rename(bench.get("pc-1"), " ")));
        assertEquals("“端末” needs a name. Type one.", Bench.refusal(bench.en.rename(bench.get("pc-1"), "")));
        bench.run(bench.ja.rename(bench.get("t-1"), ""));
        assertNull(bench.get("t-1").getName());
    }

    @Test
    void nameCanBeSaved() throws Exception {
        Bench bench = Bench.small();
        assertEquals("「端末」の新しい名前には、ファイルに保存できない文字があります。その文字を除いてください。",
                Bench.refusal(bench.ja.rename(bench.get("pc-1"), "a\uFFFE")));
        assertEquals("The new name of “端末” has a character that a file cannot hold. Leave it out.",
                Bench.refusal(bench.en.rename(bench.get("pc-1"), "a\uD800")));
    }
}
