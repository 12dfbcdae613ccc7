package org.bunkai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.FacilityOutcome;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.validation.engine.RuleMetadata;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai attest FILE RULE_OR_CLAUSE}: records a person's answer in the assessment beside the model, and what it changes. */
@Command(name = "attest", sortOptions = false)
final class AttestCommand implements Callable<Integer> {

    enum Answer {
        YES(AttestedAnswer.YES), NO(AttestedAnswer.NO), EXEMPT(AttestedAnswer.NOT_APPLICABLE);

        private final AttestedAnswer attested;

        Answer(AttestedAnswer attested) {
            this.attested = attested;
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", descriptionKey = "ruleOrClause", paramLabel = "RULE_OR_CLAUSE")
    private String subject;

    @Option(names = "--answer", required = true, descriptionKey = "answer", paramLabel = "yes|no|exempt")
    private Answer answer;

    @Option(names = "--by", required = true, descriptionKey = "attestedBy", paramLabel = "NAME", converter = NotBlank.class)
    private String by;

    @Option(names = "--on", required = true, descriptionKey = "attestedOn", paramLabel = "YYYY-MM-DD")
    private LocalDate on;

    @Option(names = "--until", descriptionKey = "until", paramLabel = "YYYY-MM-DD")
    private LocalDate until;

    @Option(names = "--facility", descriptionKey = "facility", paramLabel = "ID")
    private String facility;

    @Option(names = "--document", descriptionKey = "document", paramLabel = "ID", arity = "1..*")
    private List<String> documents = List.of();

    @Option(names = "--comment", descriptionKey = "comment", paramLabel = "TEXT", converter = NotBlank.class)
    private String comment;

    @Mixin
    private CheckOptions options;

    private final Context context;

    AttestCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException {
        Checks checks = new Checks(context, options);
        CheckResult before = checks.check(file);
        List<String> clauses = clauses(before);
        refuseUnknown(before);
        AssessmentEditor editor = AssessmentEditor.open(file, before.architecture(), checks.loadOptions());
        editor.add(attestation());
        Path written = editor.save();
        CheckResult after = checks.check(file);
        FindingTexts words = FindingTexts.of(after, context.texts().locale());
        after.clauses().stream().filter(c -> clauses.contains(c.clause().getId())).forEach(c -> say(c, words));
        after.assessment().findings().stream().filter(f -> before.assessment().findings().stream().noneMatch(b -> b.id().equals(f.id())))
                .forEach(f -> context.session().out().println(context.texts().get("text.problem", words.message(f))));
        context.session().out().println(context.texts().get("written", written.toString()));
        return Checks.packProblems(after).code();
    }

    /** The clauses that the answer is about. */
    private List<String> clauses(CheckResult result) {
        return result.run().rules().stream().filter(r -> r.id().equals(subject)).findFirst().map(r -> clauses(r, result))
                .or(() -> result.clauses().stream().map(c -> c.clause().getId()).filter(subject::equals).findFirst().map(List::of))
                .orElseThrow(() -> new UsageException(spec, context.texts().get("error.unknownSubject", subject, result.edition().getId())));
    }

    private static List<String> clauses(RuleMetadata rule, CheckResult result) {
        return rule.clauses().getOrDefault(result.edition().getId(), List.of());
    }

    private void refuseUnknown(CheckResult result) {
        if (facility != null && result.clauses().get(0).facilities().stream().noneMatch(f -> f.facility().getId().equals(facility))) {
            throw new UsageException(spec, context.texts().get("error.unknownFacility", facility, file.toString()));
        }
        for (String document : documents) {
            if (!(result.architecture().eResource().getEObject(document) instanceof Document)) {
                throw new UsageException(spec, context.texts().get("error.unknownDocument", document, file.toString()));
            }
        }
        if (until != null && until.isBefore(on)) {
            throw new UsageException(spec, context.texts().get("error.expired", "--until", until.toString(), on.toString()));
        }
    }

    private Attestation attestation() {
        Attestation attestation = AssessmentFactory.eINSTANCE.createAttestation();
        attestation.setSubject(subject);
        attestation.setFacility(facility);
        attestation.setAnswer(answer.attested);
        attestation.setBy(by);
        attestation.setOn(on);
        attestation.setValidUntil(until);
        attestation.getEvidence().addAll(documents);
        attestation.setComment(comment);
        return attestation;
    }

    private void say(ClauseResult clause, FindingTexts words) {
        context.session().out().println(context.texts().get("attest.clause", words.label(clause.clause()), words.outcome(clause)));
        for (FacilityOutcome each : clause.facilities()) {
            context.session().out().println(context.texts().get("attest.facility", words.name(each.facility()), words.outcome(each)));
        }
    }
}
