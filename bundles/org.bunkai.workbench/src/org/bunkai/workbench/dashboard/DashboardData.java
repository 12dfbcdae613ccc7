package org.bunkai.workbench.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bunkai.assessment.ClauseOutcome;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.assessment.Overview;
import org.bunkai.assessment.Overview.Completeness;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.workbench.dashboard.BarData.Series;
import org.bunkai.workbench.emf.OutcomeStyle;

/** The charts of an overview, in words. */
final class DashboardData {

    private final Overview overview;
    private final FindingTexts words;
    private final Messages texts;

    DashboardData(Overview overview, FindingTexts words, Messages texts) {
        this.overview = overview;
        this.words = words;
        this.texts = texts;
    }

    /** Clauses by outcome, violations by severity, questions by party, completeness. */
    List<BarData> charts() {
        return List.of(clauses(), violations(), questions(), completeness());
    }

    private BarData clauses() {
        List<Series> series = new ArrayList<>();
        for (ClauseOutcome outcome : ClauseOutcome.values()) {
            series.add(new Series(named(outcome, words.outcome(outcome)), outcome,
                    overview.clauses().values().stream().map(counts -> counts.get(outcome)).toList()));
        }
        return chart("clauses", overview.clauses().keySet().stream().map(volume -> volume.getTitle()).toList(), series);
    }

    private BarData violations() {
        return chart("violations", overview.violations().keySet().stream().map(words::severity).toList(), List.of(
                counts(ClauseOutcome.VIOLATED, overview.violations())));
    }

    private BarData questions() {
        return chart("questions", overview.questions().keySet().stream()
                .map(party -> party.map(words::name).orElseGet(() -> texts.word("dashboard.noParty"))).toList(),
                List.of(counts(ClauseOutcome.UNDECIDABLE, overview.questions())));
    }

    private BarData completeness() {
        List<Series> series = new ArrayList<>();
        for (Answer answer : List.of(Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.NOT_APPLICABLE)) {
            ClauseOutcome color = color(answer);
            series.add(new Series(named(color, texts.word("dashboard.complete." + answer.getName())), color,
                    overview.completeness().stream().map(facility -> facility.answers().get(answer)).toList()));
        }
        return chart("completeness", overview.completeness().stream().map(Completeness::facility).map(words::name).toList(), series);
    }

    private Series counts(ClauseOutcome outcome, Map<?, Integer> counts) {
        return new Series(named(outcome, words.outcome(outcome)), outcome, List.copyOf(counts.values()));
    }

    private BarData chart(String key, List<String> categories, List<Series> series) {
        return new BarData(texts.word("dashboard." + key), categories, series);
    }

    private static String named(ClauseOutcome outcome, String word) {
        return OutcomeStyle.sign(outcome) + " " + word;
    }

    /** An incomplete list is no violation: it leaves work to people. */
    private static ClauseOutcome color(Answer answer) {
        return switch (answer) {
            case YES -> ClauseOutcome.SATISFIED;
            case NO -> ClauseOutcome.MANUAL;
            case UNKNOWN -> ClauseOutcome.UNDECIDABLE;
            case NOT_APPLICABLE -> ClauseOutcome.NOT_APPLICABLE;
        };
    }
}
