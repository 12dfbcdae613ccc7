package org.bunkai.report.risk;

import java.util.List;
import java.util.Locale;

import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.validation.engine.Finding;

/** The sentences of risks in one language. */
final class RiskTexts {

    private static final int STATES = 3;

    private final FindingTexts texts;
    private final Messages words;
    private final Messages found;

    RiskTexts(FindingTexts texts, Locale locale) {
        this.texts = texts;
        this.words = Messages.of(RiskTexts.class, locale);
        this.found = Messages.of(RiskTexts.class, "found", locale);
    }

    /** Name of a topic; of a rule without one, its title. */
    String title(String topic, List<Finding> findings) {
        return isKnown(topic) ? words.word(topic + ".title") : texts.title(findings.get(0).rule());
    }

    /** What stands in place of a severity. */
    String label(String topic) {
        return words.word(topic + ".label");
    }

    /** Name of a pack that nobody can ask for its name. */
    String pack(String id) {
        return words.get("pack", id);
    }

    /** What was found, where, and what may come of it; of a rule without topic, that it is not met and where. */
    String violated(String topic, List<Finding> findings, RiskPlaces places) {
        return isKnown(topic) ? words.get(topic + ".text", counted("places", places), counted("items", places),
                found.has(topic) ? states(topic, findings, places.size() == 1) : "")
                : words.get("rule.text", title(topic, findings), counted("places", places));
    }

    /** How much was not checked, and what. */
    String notChecked(String topic, RiskPlaces what) {
        return words.get(topic + ".text", counted("items", what));
    }

    /** How much is not known. */
    String unknown(String topic, int count) {
        return words.get(topic + ".text", count);
    }

    private boolean isKnown(String topic) {
        return words.has(topic + ".text");
    }

    /**
     * The states found, each once. Several are true together only of a single place; more than a reader takes in are said by the one that
     * is true of every finding of the topic.
     */
    private String states(String topic, List<Finding> findings, boolean together) {
        List<String> states = findings.stream().map(f -> found.word(found.has(f.key()) ? f.key() : topic)).distinct().toList();
        if (states.size() > STATES) {
            return found.word(topic);
        }
        int last = states.size() - 1;
        return last == 0 ? states.get(0) : words.get(together ? "found.and" : "found.or",
                String.join(words.word("separator"), states.subList(0, last)), states.get(last));
    }

    /** How many, the first names, and how many others. */
    private String counted(String key, RiskPlaces places) {
        String shown = places.shown(words.word("separator"));
        return places.others() == 0 ? words.get(key, places.size(), shown)
                : words.get(key + ".more", places.size(), shown, places.others());
    }
}
