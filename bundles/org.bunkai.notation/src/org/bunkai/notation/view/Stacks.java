package org.bunkai.notation.view;

import java.util.ArrayList;
import java.util.List;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Tie;
import org.bunkai.notation.drawing.Tone;

/** Makes one card of several. */
public final class Stacks {

    private static final int NAME_LEAST = 2;

    private Stacks() {
    }

    /**
     * Makes the stack of some cards of one network with one symbol and equal ties.
     *
     * @param id its id
     * @param cards the cards, at least two
     * @return a card with what their names have in common, their number, and their worst mark
     */
    public static Card of(String id, List<Card> cards) {
        Card first = cards.getFirst();
        int count = cards.stream().mapToInt(Card::count).sum();
        return new Card(id, name(cards), "×" + count, Tone.NORMAL, first.glyph(), count, true,
                worst(cards.stream().map(Card::mark).toList()), ties(cards));
    }

    /** The common beginning of the names without a number at its end; the first name when they have little in common. */
    private static String name(List<Card> cards) {
        String common = cards.getFirst().name();
        for (Card card : cards) {
            int length = 0;
            while (length < Math.min(common.length(), card.name().length()) && common.charAt(length) == card.name().charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        int end = common.length();
        while (end > 0 && !Character.isLetter(common.charAt(end - 1)) && common.charAt(end - 1) != ')') {
            end--;
        }
        return end >= NAME_LEAST ? common.substring(0, end) : cards.getFirst().name();
    }

    /**
     * Makes the mark that stands for several.
     *
     * @param marks the marks
     * @return the worst kind among them, with the number of its findings; hollow if all of those are
     */
    public static Mark worst(List<Mark> marks) {
        MarkKind worst = marks.stream().map(Mark::kind).reduce(MarkKind::worse).orElse(MarkKind.NONE);
        if (worst == MarkKind.NONE) {
            return Mark.NONE;
        }
        List<Mark> same = marks.stream().filter(mark -> mark.kind() == worst).toList();
        return new Mark(worst, same.stream().mapToInt(Mark::count).sum(), same.stream().allMatch(Mark::hollow));
    }

    private static List<Tie> ties(List<Card> cards) {
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : cards.getFirst().also()) {
            MarkKind worst = cards.stream().flatMap(card -> card.also().stream()).filter(other -> other.network().equals(tie.network()))
                    .map(Tie::mark).reduce(MarkKind::worse).orElse(MarkKind.NONE);
            ties.add(new Tie(tie.id(), tie.network(), worst));
        }
        return ties;
    }
}
