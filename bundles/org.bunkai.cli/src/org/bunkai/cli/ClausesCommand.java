package org.bunkai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.bunkai.guideline.ClauseLabels;
import org.bunkai.guideline.ClauseRegister;
import org.bunkai.guideline.ClauseRegisterException;
import org.bunkai.model.Messages;
import org.bunkai.model.edit.Labels;
import org.bunkai.model.guideline.Chapter;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.Volume;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bunkai clauses}: the clause register. */
@Command(name = "clauses", sortOptions = false)
final class ClausesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--edition", descriptionKey = "edition", paramLabel = "6.0|7.0")
    private String edition = "6.0";

    @Option(names = "--register", descriptionKey = "register", paramLabel = "FILE")
    private Path supplement;

    @Option(names = "--chapter", descriptionKey = "chapter", paramLabel = "N")
    private String chapter;

    private final Context context;

    ClausesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ClauseRegister shipped = load(edition, spec, context.texts());
        ClauseRegister register = supplement == null ? shipped : shipped.with(supplement);
        Labels labels = Labels.of(context.texts().locale());
        ClauseLabels clauseLabels = ClauseLabels.of(context.texts().locale());
        for (Volume volume : register.edition().getVolumes()) {
            for (Chapter each : volume.getChapters()) {
                if (chapter == null || chapter.equals(each.getNumber())) {
                    boolean untitled = each.getTitle() == null || each.getTitle().isEmpty();
                    context.session().out().println(context.texts().get("clauses.chapter", labels.of(volume.getKind()), each.getNumber(),
                            untitled ? context.texts().get("clauses.untitled") : each.getTitle()));
                    each.getClauses().forEach(c -> write(c, labels, clauseLabels));
                }
            }
        }
        context.session().out().println();
        context.session().out().println(register.edition().getSourceNotice());
        return ExitCode.OK.code();
    }

    private void write(Clause clause, Labels labels, ClauseLabels clauseLabels) {
        String text = ClauseRegister.hasText(clause) ? clause.getText() : context.texts().get("clauses.missing");
        context.session().out()
                .println(context.texts().get("clauses.clause", clauseLabels.shortLabel(clause.getId()), clause.getId(), text));
        if (clause.isIncomplete() || clause.isGap()) {
            context.session().out().println(context.texts().get("clauses.status", labels.of(clause.getConfidence()),
                    labels.of(clause.getTextStatus())));
        }
        clause.getItems().forEach(i -> context.session().out().println(context.texts().get("clauses.item", i.getNumber(), i.getText())));
        clause.getSources().forEach(source -> context.session().out().println(source.getPage() == null || source.getPage().isEmpty()
                ? context.texts().get("clauses.source", source.getDocument())
                : context.texts().get("clauses.sourcePage", source.getDocument(), source.getPage())));
    }

    /** The register of an edition; an unknown edition is a wrong command line. */
    static ClauseRegister load(String edition, CommandSpec spec, Messages texts) {
        try {
            return ClauseRegister.load(edition);
        } catch (ClauseRegisterException e) {
            throw new UsageException(spec, e.message(texts.locale()));
        }
    }
}
