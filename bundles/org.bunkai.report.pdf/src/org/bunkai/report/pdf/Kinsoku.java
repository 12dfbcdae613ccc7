package org.bunkai.report.pdf;

import java.text.BreakIterator;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end, by the rules of Japanese typesetting (JLREQ 3.1.7 and 3.1.8): some characters must not start a line, some must
 * not end one. The JDK knows most of them, but lets a line start with ・ or ～. Not for several threads.
 */
final class Kinsoku implements FSTextBreaker {

    /** Must not start a line: closing brackets, stops, small kana, marks of repetition and of length, units behind numbers. */
    static final String NOT_FIRST = "、。，．・：；？！‼⁇⁈⁉）〕］｝〉》」』】〙〗〟’”»"
            + "ーゝゞヽヾ々〻‐゠–〜～ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
            + "｡､･｣ｰｧｨｩｪｫｬｭｮｯﾞﾟ％‰℃°′″)]}!?,.:;%";
    /** Must not end a line: opening brackets, signs before numbers. */
    static final String NOT_LAST = "（〔［｛〈《「『【〘〖〝‘“«｢￥＄£＃([{$";

    private final BreakIterator places;
    private String text = "";

    /** @param places places where a line may end in general */
    Kinsoku(BreakIterator places) {
        this.places = places;
    }

    /** How many characters at the start of a text must not start a line. */
    static int notFirst(CharSequence text) {
        int count = 0;
        while (count < text.length() && NOT_FIRST.indexOf(text.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }

    /** How many characters at the end of a text must not end a line. */
    static int notLast(CharSequence text) {
        int count = 0;
        while (count < text.length() && NOT_LAST.indexOf(text.charAt(text.length() - 1 - count)) >= 0) {
            count++;
        }
        return count;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && !allowed(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean allowed(int place) {
        if (place == 0 || place >= text.length()) {
            return true;
        }
        char last = text.charAt(place - 1);
        char first = text.charAt(place);
        return NOT_LAST.indexOf(last) < 0 && (NOT_FIRST.indexOf(first) < 0 || last == ' ');
    }
}
