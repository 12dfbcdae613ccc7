package org.bunkai.report;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.assessment.AssessmentUse.OverrideUse;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseResult.Coverage;

/** What a report rests on. */
final class SourcesBuilder {

    private final ReportSubject subject;
    private final CheckResult result;

    SourcesBuilder(ReportSubject subject) {
        this.subject = subject;
        this.result = subject.result();
    }

    SourcesPart build() {
        return new SourcesPart(packs(), overrides(), packsOff(), problems(), result.assessment().notes().stream()
                .map(subject.texts()::message).toList(), undecided(), subject.sourceNotice());
    }

    private ReportTable packs() {
        TableBuilder table = table("packs").column(subject.word("packs.pack"), 36).column(subject.word("packs.name"), 40)
                .column(subject.word("packs.version"), 14).column(subject.word("packs.rules"), 10);
        result.run().packs().forEach(pack -> table.row(pack.info().id(), pack.info().id(), pack.info().name(subject.locale()),
                pack.info().version(), Integer.toString(pack.rules())));
        return table.build();
    }

    private ReportTable overrides() {
        TableBuilder table = table("overrides").column(subject.word("overrides.rule"), 20).column(subject.word("overrides.parameter"), 20)
                .column(subject.word("overrides.value"), 12).column(subject.word("overrides.standard"), 12)
                .column(subject.word("reason"), 36);
        result.assessment().overrides().forEach(use -> override(table, use));
        return table.build();
    }

    private static void override(TableBuilder table, OverrideUse use) {
        boolean known = use.parameter() != null;
        String unit = known && !use.parameter().unit().isEmpty() ? " " + use.parameter().unit() : "";
        table.row("", use.override().getRule(), use.override().getName(), use.override().getValue() + unit,
                known ? use.parameter().defaultValue() + unit : "", ReportSubject.value(use.override().getReason()));
    }

    private ReportTable packsOff() {
        TableBuilder table = table("packsOff").column(subject.word("packs.pack"), 40).column(subject.word("reason"), 60);
        result.assessment().packsOff().forEach(pack -> table.row("", pack.getPack(), ReportSubject.value(pack.getReason())));
        return table.build();
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        result.run().packErrors().forEach(e -> problems.add(subject.texts().message(e)));
        result.run().notRun().forEach(n -> problems.add(subject.word("problem.notRun", n.rule().id(), subject.texts().message(n))));
        return problems;
    }

    private List<String> undecided() {
        List<String> undecided = new ArrayList<>();
        long manual = result.clauses().stream().filter(c -> c.coverage() == Coverage.NONE).count();
        undecided.add(subject.word("undecided.manual", manual));
        long partly = result.clauses().stream().filter(c -> !c.left().isEmpty()).count();
        undecided.add(subject.word("undecided.partly", partly));
        undecided.add(subject.word("undecided.questions", result.questions().size()));
        long incomplete = result.clauses().stream().filter(c -> c.clause().isIncomplete() || c.clause().getText() == null).count();
        undecided.add(subject.word("undecided.texts", incomplete));
        return undecided;
    }

    private TableBuilder table(String id) {
        return new TableBuilder(id, subject.word("table." + id));
    }
}
