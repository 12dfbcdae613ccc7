package org.bunkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.assessment.ApprovalState;
import org.bunkai.assessment.ApprovalState.Standing;
import org.bunkai.assessment.ApprovalTexts;
import org.bunkai.assessment.ElementChange;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.Role;
import org.bunkai.report.CoverPart.Choice;
import org.bunkai.report.CoverPart.Risk;
import org.bunkai.report.CoverPart.Seal;
import org.bunkai.report.ReportModel.OutcomeCount;
import org.bunkai.report.instruments.Instruments;
import org.bunkai.report.risk.Risks;

/** The first pages. Counts and names only: what the model does not say, a person writes. */
final class CoverBuilder {

    /** So many numbers of findings or changes are told; of the others how many. */
    private static final int NUMBERS = 5;
    private static final int CHANGES = 8;

    private final ReportSubject subject;
    private final ApprovalState approvals;

    CoverBuilder(ReportSubject subject) {
        this.subject = subject;
        approvals = ApprovalState.of(subject.result(), LoadOptions.defaults());
    }

    CoverPart build(DrawingPart drawing, ResponsibilityPart responsibility, List<OutcomeCount> counts, FindingsPart findings,
            List<ReportTable> ledgers, Instruments forms) {
        return new CoverPart(purpose(), reason(responsibility, findings), effect(responsibility, findings), counts, risks(),
                attachments(drawing, responsibility, findings, ledgers, forms), seals(), choices(),
                decided().map(Approval::getConditions).orElse(""), state());
    }

    private String purpose() {
        Architecture architecture = subject.architecture();
        long devices = architecture.getFacilities().stream().flatMap(f -> f.getDevices().stream()).mapToLong(CoverBuilder::pieces).sum();
        return subject.word("purpose", subject.result().edition().getId(), subject.institution(), architecture.getFacilities().size(),
                devices, architecture.getBoundaries().size());
    }

    private static long pieces(Device device) {
        return Math.max(1, device.getCount());
    }

    private String reason(ResponsibilityPart responsibility, FindingsPart findings) {
        return subject.word("reason.text", subject.result().edition().getId(), findings.count(), subject.result().questions().size(),
                responsibility.gaps().size());
    }

    private String effect(ResponsibilityPart responsibility, FindingsPart findings) {
        return subject.word("effect", findings.count(), responsibility.boundaries().size(), subject.result().questions().size());
    }

    private List<String> attachments(DrawingPart drawing, ResponsibilityPart responsibility, FindingsPart findings,
            List<ReportTable> ledgers, Instruments forms) {
        List<String> attachments = new ArrayList<>(List.of(subject.word("attachment.drawing", drawing.sheets().size()),
                subject.word("attachment.responsibility", responsibility.boundaries().size()), subject.word("attachment.compliance"),
                subject.word("attachment.findings", findings.count())));
        ledgers.forEach(table -> attachments.add(subject.word("attachment.table", table.title(), table.rows().size())));
        forms.tables().forEach(table -> attachments.add(table.title()));
        return attachments;
    }

    private List<Risk> risks() {
        return Risks.of(subject.result(), subject.locale(), finding -> subject.tellsOf(finding.element())).stream()
                .map(risk -> new Risk(risk.title(), risk.text(), numbers(risk.findingIds()))).toList();
    }

    /** Numbers of findings in the list of findings; what is only asked has none. */
    private String numbers(List<String> findings) {
        List<Integer> numbers = findings.stream().map(subject::number).filter(number -> number > 0).sorted().toList();
        String first = subject.joined(numbers.stream().limit(NUMBERS).map(String::valueOf));
        return numbers.isEmpty() ? "" : numbers.size() <= NUMBERS ? subject.word("risk.numbers", first)
                : subject.word("risk.numbers.more", first, numbers.size() - NUMBERS);
    }

    private List<Seal> seals() {
        return Stream.of(Role.DRAFTED, Role.REVIEWED, Role.APPROVED).map(role -> approvals.newest(role).filter(Standing::holds)
                .map(Standing::approval).map(approval -> new Seal(subject.texts().literal(role), approval.getName(),
                        approval.getOn().toString()))
                .orElseGet(() -> new Seal(subject.texts().literal(role), "", ""))).toList();
    }

    private List<Choice> choices() {
        return Stream.of(Decision.APPROVED, Decision.APPROVED_WITH_CONDITIONS, Decision.DEFERRED, Decision.REJECTED)
                .map(decision -> new Choice(subject.texts().literal(decision),
                        decided().filter(approval -> approval.getDecision() == decision).isPresent()))
                .toList();
    }

    /** What those who approve decided on exactly this state. */
    private Optional<Approval> decided() {
        return approvals.newest(Role.APPROVED).filter(Standing::holds).map(Standing::approval);
    }

    /** What was decided, and where the model has changed since. */
    private List<String> state() {
        List<String> state = new ArrayList<>(List.of(ApprovalTexts.of(approvals, subject.result(), subject.locale()).line()));
        approvals.newest(Role.APPROVED).filter(standing -> !standing.holds())
                .ifPresent(standing -> state.addAll(changed(approvals.changes(standing).elements())));
        return state;
    }

    private List<String> changed(List<ElementChange> changes) {
        List<String> lines = new ArrayList<>(changes.stream().limit(CHANGES).map(this::changed).toList());
        if (changes.size() > CHANGES) {
            lines.add(subject.word("state.more", changes.size() - CHANGES));
        }
        return lines;
    }

    private String changed(ElementChange change) {
        String kind = subject.word("diff." + change.kind());
        String facts = subject.joined(change.features().stream().map(subject.texts()::name));
        return facts.isEmpty() ? subject.word("state.element", kind, subject.name(change.element()))
                : subject.word("state.facts", kind, subject.name(change.element()), facts);
    }
}
