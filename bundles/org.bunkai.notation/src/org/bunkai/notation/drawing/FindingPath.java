package org.bunkai.notation.drawing;

import java.util.List;

/**
 * The path of a finding over the drawing, hop by hop.
 *
 * @param cards ids of the cards it visits, at least two; each neighbouring pair is joined by a link, a tie or a common
 *        network, otherwise the hop is drawn along the shortest route
 */
public record FindingPath(List<String> cards) {

    public FindingPath {
        cards = List.copyOf(cards);
        if (cards.size() < 2) {
            throw new IllegalArgumentException("a path needs two cards: " + cards);
        }
    }
}
