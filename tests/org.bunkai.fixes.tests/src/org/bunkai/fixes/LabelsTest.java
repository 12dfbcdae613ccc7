package org.bunkai.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.bunkai.fixes.mhlw.Operations08Fixes;
import org.bunkai.model.Messages;
import org.bunkai.validation.engine.RuleMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped fixes say of themselves. */
class LabelsTest {

    private static final List<KeyedFix> KEYED = Packs.FIXES.fixes().stream().filter(KeyedFix.class::isInstance).map(KeyedFix.class::cast)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyFixHasALabelAndEveryLabelAFix(String language) {
        Set<String> ids = KEYED.stream().map(Fix::id).collect(Collectors.toCollection(TreeSet::new));
        Messages messages = Messages.of(Operations08Fixes.class, Locale.of(language));
        assertEquals(ids, new TreeSet<>(messages.bundle().keySet()));
        ids.forEach(id -> assertTrue(!messages.word(id).isBlank(), id));
        assertEquals(ids.size(), ids.stream().map(messages::word).distinct().count(), "labels can be told apart");
    }

    @Test
    void japaneseLabelsSayThatSomethingIsRecordedOrAddedNotDone() {
        Messages messages = Messages.of(Operations08Fixes.class, Locale.JAPANESE);
        assertEquals(List.of(), KEYED.stream().map(fix -> messages.word(fix.id()))
                .filter(label -> !label.matches(".*(を記録する|を追加する|に加える)(（.*）)?")).toList());
    }

    @Test
    void everyFixNamesRulesAndMessagesThatExist() {
        Set<String> rules = Packs.ENGINE.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
        assertEquals(List.of(), Packs.FIXES.fixes().stream().flatMap(fix -> fix.rules().stream())
                .filter(id -> !rules.contains(id)).toList());
        assertEquals(List.of(), KEYED.stream().filter(fix -> fix.rules().stream().noneMatch(rule -> fix.id().startsWith(rule + ".")))
                .map(Fix::id).toList());
        assertEquals(List.of(), Packs.FIXES.refused());
    }
}
