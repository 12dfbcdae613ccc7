package org.bunkai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.bunkai.assessment.ApprovalTexts;
import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.Role;
import org.bunkai.model.edit.Labels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai approve FILE}: records who decided what on the model and findings of this check, in the assessment beside the model. */
@Command(name = "approve", sortOptions = false)
final class ApproveCommand implements Callable<Integer> {

    enum Part {
        DRAFTED(Role.DRAFTED), REVIEWED(Role.REVIEWED), APPROVED(Role.APPROVED);

        private final Role recorded;

        Part(Role recorded) {
            this.recorded = recorded;
        }
    }

    enum Verdict {
        APPROVED(Decision.APPROVED),
        CONDITIONAL(Decision.APPROVED_WITH_CONDITIONS),
        DEFERRED(Decision.DEFERRED),
        REJECTED(Decision.REJECTED);

        private final Decision recorded;

        Verdict(Decision recorded) {
            this.recorded = recorded;
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--role", required = true, descriptionKey = "role", paramLabel = "drafted|reviewed|approved")
    private Part role;

    @Option(names = "--name", required = true, descriptionKey = "approvedBy", paramLabel = "NAME", converter = NotBlank.class)
    private String name;

    @Option(names = "--decision", descriptionKey = "decision", paramLabel = "approved|conditional|deferred|rejected")
    private Verdict decision;

    @Option(names = "--conditions", descriptionKey = "conditions", paramLabel = "TEXT", converter = NotBlank.class)
    private String conditions;

    @Option(names = "--on", descriptionKey = "decidedOn", paramLabel = "YYYY-MM-DD")
    private LocalDate on;

    @Mixin
    private CheckOptions options;

    private final Context context;

    ApproveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException {
        refuseHalfDecisions();
        LocalDate today = LocalDate.now();
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today)) {
            throw new UsageException(spec, context.texts().get("error.future", "--on", day.toString(), today.toString()));
        }
        Checks checks = new Checks(context, options);
        CheckResult result = checks.check(file);
        LocalDate known = result.architecture().getAsOf();
        if (known != null && day.isBefore(known)) {
            throw new UsageException(spec, context.texts().get("error.beforeModel", "--on", day.toString(), known.toString()));
        }
        AssessmentEditor editor = AssessmentEditor.open(file, result.architecture(), checks.loadOptions());
        Approval approval = approval(day);
        editor.approve(approval, result);
        Path written = editor.save();
        say(approval, written);
        return Checks.packProblems(result).code();
    }

    /** What cannot be a decision, whatever the model is. */
    private void refuseHalfDecisions() {
        if (options.noAssessment) {
            throw new UsageException(spec, context.texts().word("error.approveWithout"));
        }
        if (role == Part.APPROVED && decision == null) {
            throw new UsageException(spec, context.texts().get("error.missingArgument", "--decision"));
        }
        if (role == Part.DRAFTED && decision != null) {
            throw new UsageException(spec, context.texts().word("error.drafterDecides"));
        }
        if (decision == Verdict.CONDITIONAL && conditions == null) {
            throw new UsageException(spec, context.texts().get("error.missingArgument", "--conditions"));
        }
        if (decision != Verdict.CONDITIONAL && conditions != null) {
            throw new UsageException(spec, context.texts().word("error.unconditional"));
        }
    }

    private Approval approval(LocalDate day) {
        Approval approval = AssessmentFactory.eINSTANCE.createApproval();
        approval.setRole(role.recorded);
        approval.setName(name);
        approval.setOn(day);
        if (decision != null) {
            approval.setDecision(decision.recorded);
        }
        approval.setConditions(conditions);
        return approval;
    }

    private void say(Approval approval, Path written) {
        Messages texts = context.texts();
        PrintWriter out = context.session().out();
        out.println(texts.get("approve.done", Labels.of(texts.locale()).of(approval.getRole()),
                ApprovalTexts.decided(approval, texts.locale())));
        out.println(texts.get("approve.state", approval.getModelFingerprint(), approval.getFindingsFingerprint()));
        out.println(texts.get("approve.copy", AssessmentFile.approvedModel(written, approval.getModelFingerprint()).toString()));
        out.println(texts.get("approve.findings", AssessmentFile.approvedFindings(written, approval.getFindingsFingerprint()).toString()));
        out.println(texts.get("written", written.toString()));
    }
}
