package org.bunkai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.bunkai.assessment.AssessmentEditor;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.ModelException;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Waiver;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai waive FILE FINDING}: accepts findings for a time, in the assessment beside the model. */
@Command(name = "waive", sortOptions = false)
final class WaiveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", descriptionKey = "findingOrPattern", paramLabel = "FINDING", converter = NotBlank.class)
    private String finding;

    @Option(names = "--reason", required = true, descriptionKey = "reason", paramLabel = "TEXT", converter = NotBlank.class)
    private String reason;

    @Option(names = "--approver", required = true, descriptionKey = "approver", paramLabel = "NAME", converter = NotBlank.class)
    private String approver;

    @Option(names = "--owner", required = true, descriptionKey = "waiverOwner", paramLabel = "NAME", converter = NotBlank.class)
    private String owner;

    @Option(names = "--expires", required = true, descriptionKey = "expires", paramLabel = "YYYY-MM-DD")
    private LocalDate expires;

    @Option(names = "--control", descriptionKey = "control", paramLabel = "TEXT", converter = NotBlank.class)
    private String control;

    @Option(names = "--approved-on", descriptionKey = "approvedOn", paramLabel = "YYYY-MM-DD")
    private LocalDate approvedOn;

    @Mixin
    private CheckOptions options;

    private final Context context;

    WaiveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException {
        Checks checks = new Checks(context, options);
        CheckResult result = checks.check(file);
        List<String> findings = result.matching(finding);
        if (findings.isEmpty()) {
            throw new UsageException(spec, context.texts().get("error.noFinding", finding));
        }
        if (expires.isBefore(result.asOf())) {
            throw new UsageException(spec, context.texts().get("error.expired", "--expires", expires.toString(), result.asOf().toString()));
        }
        AssessmentEditor editor = AssessmentEditor.open(file, result.architecture(), checks.loadOptions());
        editor.add(waiver());
        Path written = editor.save();
        context.session().out().println(context.texts().get("waive.done", Integer.toString(findings.size()), expires.toString()));
        findings.forEach(id -> context.session().out().println("    " + id));
        context.session().out().println(context.texts().get("written", written.toString()));
        return Checks.packProblems(result).code();
    }

    private Waiver waiver() {
        Waiver waiver = AssessmentFactory.eINSTANCE.createWaiver();
        waiver.setFinding(finding);
        waiver.setReason(reason);
        waiver.setCompensatingControl(control);
        waiver.setOwner(owner);
        waiver.setApprover(approver);
        waiver.setApprovedOn(approvedOn);
        waiver.setExpiresOn(expires);
        return waiver;
    }
}
