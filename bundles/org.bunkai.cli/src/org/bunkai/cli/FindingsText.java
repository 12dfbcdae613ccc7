package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseOutcome;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.ClauseResult.Coverage;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;

/** Results in words for a terminal. */
final class FindingsText {

    private static final int CLAUSE_WIDTH = 8;
    private static final int OUTCOME_WIDTH = 16;
    private static final int COUNT_WIDTH = 12;

    private final Texts texts;
    private final PrintWriter out;

    FindingsText(Context context) {
        this.texts = context.texts();
        this.out = context.session().out();
    }

    /** Everything: head, clauses, findings, questions, advice, packs. */
    void write(CheckResult result) {
        FindingTexts words = FindingTexts.of(result, texts.locale());
        head(result);
        clauses(result, words);
        list("text.findings", result.findings().stream().filter(f -> f.outcome() != Outcome.UNDECIDABLE).toList(), words);
        list("text.questions", result.findings().stream().filter(f -> f.outcome() == Outcome.UNDECIDABLE).toList(), words);
        list("text.advice", result.advice(), words);
        packs(result, words);
        out.println();
    }

    /** Head and clauses, and the worst findings, at most one per rule. */
    void writeShort(CheckResult result, int worst) {
        FindingTexts words = FindingTexts.of(result, texts.locale());
        head(result);
        clauses(result, words);
        Set<String> rules = new HashSet<>();
        list("text.worst", result.findings().stream().filter(f -> f.outcome() != Outcome.UNDECIDABLE && rules.add(f.rule().id()))
                .limit(worst).toList(), words);
        packs(result, words);
    }

    private void head(CheckResult result) {
        out.println(texts.get("text.head", result.architecture().getName() == null ? result.source() : result.architecture().getName(),
                result.source()));
        out.println(texts.get("text.subhead", result.edition().getId(), result.asOf().toString(), result.fingerprint()));
        out.println();
    }

    private void clauses(CheckResult result, FindingTexts words) {
        out.println(Columns.pad(texts.get("text.clause"), CLAUSE_WIDTH) + Columns.pad(texts.get("text.outcome"), OUTCOME_WIDTH)
                + Columns.pad(words.outcome(Outcome.VIOLATED), COUNT_WIDTH) + Columns.pad(words.outcome(Outcome.UNDECIDABLE), COUNT_WIDTH)
                + Columns.pad(words.outcome(Outcome.SATISFIED), COUNT_WIDTH) + texts.get("text.adviceCount"));
        for (ClauseResult clause : result.clauses()) {
            if (clause.coverage() != Coverage.NONE) {
                out.println(Columns.pad(words.label(clause.clause()), CLAUSE_WIDTH)
                        + Columns.pad(texts.get("sign." + clause.outcome()) + " " + words.outcome(clause.outcome()), OUTCOME_WIDTH)
                        + count(clause.violated() + clause.errors()) + count(clause.undecidable()) + count(clause.satisfied())
                        + clause.advice());
            }
        }
        long manual = result.clauses().stream().filter(c -> c.coverage() == Coverage.NONE && c.outcome() == ClauseOutcome.MANUAL).count();
        out.println(texts.get("text.manual", Long.toString(manual)));
    }

    private static String count(int number) {
        return Columns.pad(Integer.toString(number), COUNT_WIDTH);
    }

    private void list(String title, List<Finding> findings, FindingTexts words) {
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        out.println(texts.get(title, Integer.toString(findings.size())));
        for (Finding finding : findings) {
            out.println(texts.get("text.finding", texts.get("sign." + finding.outcome()), String.join("・", words.clauseLabels(finding)),
                    words.message(finding)));
            List<String> path = words.path(finding);
            if (!path.isEmpty()) {
                out.println(texts.get("text.path", String.join(" → ", path)));
            }
            words.missing(finding).forEach(m -> out.println(texts.get("text.missing", m)));
            out.println("    " + finding.id());
        }
    }

    private void packs(CheckResult result, FindingTexts words) {
        out.println();
        result.run().packs().forEach(p -> out.println(texts.get("text.pack", p.info().id(), p.info().version(), Integer.toString(p.rules()))));
        result.run().packErrors().forEach(e -> out.println(texts.get("text.problem", words.message(e))));
        if (!result.run().notRun().isEmpty()) {
            out.println(texts.get("text.notRun", Integer.toString(result.run().notRun().size()), words.message(result.run().notRun().get(0))));
        }
    }
}
