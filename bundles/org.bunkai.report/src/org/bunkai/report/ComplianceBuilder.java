package org.bunkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.bunkai.assessment.AssessmentUse;
import org.bunkai.assessment.AssessmentUse.AttestationUse;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseMatrix;
import org.bunkai.assessment.ClauseMatrix.Node;
import org.bunkai.assessment.ClauseOutcome;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.ClauseResult.Coverage;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.exchange.AlikeQuestions;
import org.bunkai.exchange.Question;
import org.bunkai.exchange.Questionnaire;
import org.bunkai.guideline.Correlated;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.model.guideline.Clause;
import org.bunkai.report.CompliancePart.ClauseRow;
import org.bunkai.report.CompliancePart.MatrixRow;
import org.bunkai.report.CompliancePart.MatrixTable;
import org.bunkai.report.ReportModel.OutcomeCount;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.validation.engine.Finding;

/** 遵守状況: clauses, matrix, what people decided and what has to be asked. */
final class ComplianceBuilder {

    private final ReportSubject subject;
    private final CheckResult result;
    private final FindingTexts texts;

    ComplianceBuilder(ReportSubject subject) {
        this.subject = subject;
        this.result = subject.result();
        this.texts = subject.texts();
    }

    CompliancePart build() {
        return new CompliancePart(result.clauses().stream().filter(c -> c.coverage() != Coverage.NONE).map(this::clause).toList(),
                (int) result.clauses().stream().filter(c -> c.coverage() == Coverage.NONE).count(), matrix(), waivers(), attestations(),
                questions());
    }

    private ClauseRow clause(ClauseResult c) {
        return new ClauseRow(texts.label(c.clause()), c.clause().getId(), Objects.requireNonNullElse(c.clause().getText(), ""),
                c.clause().isIncomplete(), c.outcome().name(), texts.outcome(c), c.violated() + c.errors(), c.undecidable(),
                c.satisfied(), c.advice(),
                c.left().isEmpty() ? subject.word("coverage." + c.coverage()) : subject.word("coverage.left", texts.left(c)));
    }

    MatrixTable matrix() {
        ClauseMatrix matrix = ClauseMatrix.of(result);
        List<MatrixRow> rows = new ArrayList<>();
        matrix.roots().forEach(root -> addRows(root, 0, rows));
        return new MatrixTable(subject.locale().getLanguage(), subject.institution(), result.edition().getId(), result.asOf().toString(),
                result.fingerprint(), List.copyOf(rows), matrix.uncorrelated().size(), subject.sourceNotice());
    }

    private void addRows(Node node, int level, List<MatrixRow> rows) {
        Clause clause = node.clause().clause();
        rows.add(new MatrixRow(level, texts.label(clause), clause.getId(), Objects.requireNonNullElse(clause.getText(), ""),
                clause.isIncomplete(), node.clause().outcome().name(), texts.outcome(node.clause()),
                node.link().map(link -> link.certainty().getName()).orElse(""), node.link().map(Correlated::reason).orElse(""),
                counts(node.operations())));
        node.children().forEach(child -> addRows(child, level + 1, rows));
    }

    /** How many clauses of the whole edition have which outcome, worst first. */
    List<OutcomeCount> counts() {
        return counts(result.summary().clauses());
    }

    private List<OutcomeCount> counts(Map<ClauseOutcome, Integer> counts) {
        return counts.entrySet().stream().map(e -> new OutcomeCount(e.getKey().name(), texts.outcome(e.getKey()), e.getValue())).toList();
    }

    private ReportTable waivers() {
        TableBuilder table = table("waivers").column(subject.word("clause"), 9).column(subject.word("waivers.finding"), 29)
                .column(subject.word("reason"), 18).column(subject.word("waivers.control"), 15).column(subject.word("waivers.owner"), 10)
                .column(subject.word("waivers.approver"), 9).column(subject.word("waivers.expires"), 10);
        for (Finding finding : subject.within(result.waived())) {
            Waiver waiver = result.assessment().waived().get(finding.id());
            table.row(finding.id(), List.of(new Cell(clauses(finding), finding.outcome().name()), Cell.of(texts.message(finding)),
                    cell(waiver.getReason()), cell(waiver.getCompensatingControl()), cell(waiver.getOwner()), cell(waiver.getApprover()),
                    cell(waiver.getExpiresOn())));
        }
        return table.build();
    }

    private static Cell cell(Object value) {
        return Cell.of(ReportSubject.value(value));
    }

    private String clauses(Finding finding) {
        return String.join("・", texts.clauseLabels(finding));
    }

    private ReportTable attestations() {
        AssessmentUse use = result.assessment();
        TableBuilder table = table("attestations").column(subject.word("attestations.subject"), 18)
                .column(subject.word("attestations.facility"), 14).column(subject.word("attestations.answer"), 9)
                .column(subject.word("attestations.by"), 12).column(subject.word("attestations.on"), 10)
                .column(subject.word("attestations.until"), 10).column(subject.word("attestations.evidence"), 17)
                .column(subject.word("attestations.state"), 10);
        use.attestations().forEach(attested -> attestation(table, attested));
        return table.build();
    }

    private void attestation(TableBuilder table, AttestationUse use) {
        Attestation attestation = use.attestation();
        table.row(ReportSubject.value(attestation.getId()), texts.subject(attestation.getSubject()), facility(attestation.getFacility()),
                texts.literal(attestation.getAnswer()), attestation.getBy(), attestation.getOn().toString(),
                ReportSubject.value(attestation.getValidUntil()),
                attestation.getEvidence().stream().map(this::document).collect(Collectors.joining(subject.word("separator"))),
                subject.word("state." + use.state()));
    }

    private String facility(String id) {
        return id == null ? "" : result.architecture().getFacilities().stream().filter(f -> f.getId().equals(id)).findFirst()
                .map(texts::name).orElse(id);
    }

    /** Evidence is the id of a document of the model, or a title. */
    private String document(String idOrTitle) {
        return result.architecture().getDocuments().stream().filter(d -> d.getId().equals(idOrTitle)).findFirst().map(texts::name)
                .orElse(idOrTitle);
    }

    private ReportTable questions() {
        TableBuilder table = table("questions").column(subject.word("number"), 9).column(subject.word("questions.party"), 16)
                .column(subject.word("questions.question"), 54).column(subject.word("clause"), 14)
                .column(subject.word("questions.unlocks"), 7);
        for (AlikeQuestions alike : AlikeQuestions.of(Questionnaire.of(result), subject.locale())) {
            List<Question> asked = alike.questions().stream().filter(this::isAsked).toList();
            if (!asked.isEmpty()) {
                Question first = asked.getFirst();
                table.row(first.key(), numbers(asked), first.party().map(this::party).orElse(subject.word("unknown")),
                        alike.questions().size() == 1 ? alike.text() : alike.text() + "\n" + about(alike, asked), alike.clauses(),
                        Integer.toString(asked.stream().mapToInt(question -> question.findings().size()).sum()));
            }
        }
        return table.build();
    }

    private boolean isAsked(Question question) {
        return question.findings().stream().anyMatch(finding -> subject.tellsOf(finding.element()));
    }

    private String numbers(List<Question> asked) {
        return asked.size() == 1 ? Integer.toString(asked.getFirst().number())
                : subject.word("questions.numbers", Integer.toString(asked.getFirst().number()), asked.size());
    }

    private String about(AlikeQuestions alike, List<Question> asked) {
        return subject.joined(asked.stream().map(question -> alike.about().get(alike.questions().indexOf(question))));
    }

    private String party(Party party) {
        return texts.name(party);
    }

    private TableBuilder table(String id) {
        return new TableBuilder(id, subject.word("table." + id));
    }
}
