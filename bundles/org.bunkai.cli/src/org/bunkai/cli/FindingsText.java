package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

import org.bunkai.assessment.ApprovalState;
import org.bunkai.assessment.AssessmentUse;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseOutcome;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.ClauseResult.Coverage;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.assessment.Role;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;

/** Results in words for a terminal. */
final class FindingsText {

    private static final int CLAUSE_WIDTH = 8;
    private static final int OUTCOME_WIDTH = 16;
    private static final int COUNT_WIDTH = 12;
    private static final int VIOLATIONS_PER_KIND = 3;
    private static final int QUESTIONS_PER_KIND = 1;
    private static final int FACTS = 2;

    private final Messages texts;
    private final PrintWriter out;
    private final Checks checks;
    private final ChangesText changes;

    FindingsText(Context context, Checks checks) {
        this.checks = checks;
        this.changes = new ChangesText(context);
        this.texts = context.texts();
        this.out = context.session().out();
    }

    /**
     * Head, clauses, findings, questions, advice, what people decided, packs.
     *
     * @param verbose every finding, every fact to ask for, and where the model differs from the one approved; else a few findings per rule
     *        and cause, and how many more there are
     */
    void write(CheckResult result, boolean verbose) {
        FindingTexts words = FindingTexts.of(result, texts.locale());
        Optional<ApprovalState> approval = checks.approval(result);
        head(result, approval);
        clauses(result, words);
        int perViolation = verbose ? Integer.MAX_VALUE : VIOLATIONS_PER_KIND;
        int perQuestion = verbose ? Integer.MAX_VALUE : QUESTIONS_PER_KIND;
        list("text.findings", result.violations(), perViolation, words);
        list("text.questions", result.questions(), perQuestion, words);
        list("text.advice", result.advice(), perQuestion, words);
        assessment(result, words);
        if (verbose) {
            approval.flatMap(state -> state.newest(Role.APPROVED).map(state::changes)).ifPresent(since -> changes.write(since, words));
        }
        if (!verbose && !(result.findings().isEmpty() && result.advice().isEmpty())) {
            out.println();
            out.println(texts.get("text.all"));
        }
        packs(result, words);
        out.println();
    }

    /** Head and clauses, and the worst findings, at most one per rule. */
    void writeShort(CheckResult result, int worst) {
        FindingTexts words = FindingTexts.of(result, texts.locale());
        head(result);
        clauses(result, words);
        List<List<Finding>> kinds = CheckResult.byKind(result.violations());
        if (!kinds.isEmpty()) {
            out.println();
            out.println(texts.get("text.worst"));
            kinds.stream().limit(worst).forEach(k -> kind(k, 1, words));
        }
        assessment(result, words);
        packs(result, words);
    }

    /** What was checked, when, with which assessment, and whether it is approved; an empty line after it. */
    void head(CheckResult result) {
        head(result, checks.approval(result));
    }

    private void head(CheckResult result, Optional<ApprovalState> approval) {
        out.println(texts.get("text.head", result.architecture().getName() == null ? result.source() : result.architecture().getName(),
                result.source()));
        out.println(texts.get("text.subhead", result.edition().getId(), result.asOf().toString(), result.fingerprint()));
        if (result.assessment().isPresent()) {
            out.println(texts.get("text.assessment", result.assessment().source()));
        }
        approval.ifPresent(state -> checks.sayApproval(result, state));
        out.println();
    }

    private void clauses(CheckResult result, FindingTexts words) {
        List<ClauseResult> shown = result.clauses().stream().filter(c -> c.coverage() != Coverage.NONE || !isManual(c)).toList();
        int outcomeWidth = Math.max(OUTCOME_WIDTH, 1 + shown.stream().mapToInt(c -> Columns.width(outcome(c, words))).max().orElse(0));
        out.println(Columns.pad(texts.get("text.clause"), CLAUSE_WIDTH) + Columns.pad(texts.get("text.outcome"), outcomeWidth)
                + Columns.pad(words.outcome(Outcome.VIOLATED), COUNT_WIDTH) + Columns.pad(words.outcome(Outcome.UNDECIDABLE), COUNT_WIDTH)
                + Columns.pad(words.outcome(Outcome.SATISFIED), COUNT_WIDTH) + texts.get("text.adviceCount"));
        for (ClauseResult clause : shown) {
            out.println(Columns.pad(words.label(clause.clause()), CLAUSE_WIDTH) + Columns.pad(outcome(clause, words), outcomeWidth)
                    + count(clause.violated() + clause.errors()) + count(clause.undecidable()) + count(clause.satisfied())
                    + clause.advice());
        }
        long manual = result.clauses().stream().filter(c -> c.coverage() == Coverage.NONE && isManual(c)).count();
        out.println(texts.get("text.manual", Long.toString(manual)));
    }

    private String outcome(ClauseResult clause, FindingTexts words) {
        return texts.get("sign." + clause.outcome()) + " " + words.outcome(clause);
    }

    private static boolean isManual(ClauseResult clause) {
        return clause.outcome() == ClauseOutcome.MANUAL;
    }

    private static String count(int number) {
        return Columns.pad(Integer.toString(number), COUNT_WIDTH);
    }

    private void list(String title, List<Finding> findings, int perKind, FindingTexts words) {
        if (!findings.isEmpty()) {
            out.println();
            out.println(texts.get(title, Integer.toString(findings.size())));
            CheckResult.byKind(findings).forEach(k -> kind(k, perKind, words));
        }
    }

    private void kind(List<Finding> findings, int most, FindingTexts words) {
        List<String> before = List.of();
        for (Finding finding : findings.subList(0, Math.min(most, findings.size()))) {
            out.println(texts.get("text.finding", texts.get("sign." + finding.outcome()), String.join("・", words.clauseLabels(finding)),
                    words.message(finding)));
            List<String> path = words.path(finding);
            if (!path.isEmpty() && (finding.outcome() != Outcome.UNDECIDABLE || most == Integer.MAX_VALUE)) {
                out.println(path.equals(before) ? texts.get("text.samePath") : texts.get("text.path", String.join(" → ", path)));
            }
            before = path;
            missing(words.missing(finding), most);
            out.println("    " + finding.id());
        }
        if (findings.size() > most) {
            out.println(texts.get("text.more", Integer.toString(findings.size() - most)));
        }
    }

    /** What the assessment file accepts, sets and switches off, and what somebody should look at in it. */
    private void assessment(CheckResult result, FindingTexts words) {
        AssessmentUse use = result.assessment();
        if (!result.waived().isEmpty()) {
            out.println();
            out.println(texts.get("text.waived", Integer.toString(result.waived().size())));
            result.waived().forEach(f -> waived(f, use.waived().get(f.id()), words));
        }
        if (!use.overrides().isEmpty() || !use.packsOff().isEmpty() || !use.notes().isEmpty()) {
            out.println();
        }
        use.overrides().forEach(o -> out.println(texts.get("text.override", o.override().getRule(), o.override().getName(),
                o.override().getValue(), o.parameter() == null ? "-" : String.valueOf(o.parameter().defaultValue()),
                o.parameter() == null ? "" : o.parameter().unit(), o.override().getReason())));
        use.packsOff().forEach(p -> out.println(texts.get("text.packOff", p.getPack(), p.getReason())));
        use.notes().forEach(n -> out.println(texts.get("text.problem", words.message(n))));
    }

    private void waived(Finding finding, Waiver waiver, FindingTexts words) {
        out.println(texts.get("text.finding", texts.get("sign." + finding.outcome()), String.join("・", words.clauseLabels(finding)),
                words.message(finding)));
        out.println(texts.get("text.waiver", waiver.getExpiresOn().toString(), waiver.getApprover(), waiver.getOwner(),
                waiver.getReason()));
        out.println("    " + finding.id());
    }

    /** The facts to ask for; a few of them where only a few findings are shown. */
    private void missing(List<String> facts, int most) {
        int shown = most == Integer.MAX_VALUE ? facts.size() : Math.min(FACTS, facts.size());
        facts.subList(0, shown).forEach(m -> out.println(texts.get("text.missing", m)));
        if (facts.size() > shown) {
            out.println(texts.get("text.missingMore", Integer.toString(facts.size() - shown)));
        }
    }

    private void packs(CheckResult result, FindingTexts words) {
        out.println();
        result.run().packs()
                .forEach(p -> out.println(texts.get("text.pack", p.info().id(), p.info().version(), Integer.toString(p.rules()))));
        result.run().packErrors().forEach(e -> out.println(texts.get("text.problem", words.message(e))));
        if (!result.run().notRun().isEmpty()) {
            out.println(texts.get("text.notRun", Integer.toString(result.run().notRun().size()),
                    words.message(result.run().notRun().get(0))));
        }
    }
}
