package org.bunkai.notation.view;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.NetworkBox;

/** What has all of some words in its texts, whatever their width and case, with what is linked to it. */
final class WordFilter {

    private final List<String> words;

    WordFilter(String words) {
        this.words = Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A box that is meant by its own words is there with everything in it. */
    Drawing of(Drawing drawing) {
        Set<String> cards = new HashSet<>();
        Set<String> networks = new HashSet<>();
        for (FacilityBox facility : drawing.facilities()) {
            boolean whole = meant(facility.id(), facility.name(), facility.kind(), facility.operator());
            for (NetworkBox network : facility.networks()) {
                boolean all = whole || meant(network.id(), network.name(), network.subtitle());
                if (all) {
                    networks.add(network.id());
                }
                network.cards().stream().filter(all ? card -> true : meant()).forEach(card -> cards.add(card.id()));
            }
        }
        Map<String, Set<String>> peers = Excerpt.peers(drawing);
        Set<String> context = new HashSet<>(cards);
        cards.forEach(card -> context.addAll(peers.getOrDefault(card, Set.of())));
        drawing.cards().stream().filter(card -> cards.contains(card.id())).forEach(card -> card.also()
                .forEach(tie -> networks.add(tie.network())));
        return Excerpt.of(drawing, context, networks);
    }

    private Predicate<Card> meant() {
        return card -> meant(card.id(), card.name(), card.fact());
    }

    private boolean meant(String... texts) {
        List<String> folded = Stream.of(texts).map(WordFilter::folded).toList();
        return words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }
}
