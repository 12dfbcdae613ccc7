package org.bunkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bunkai.assessment.AssessmentUse;
import org.bunkai.assessment.AssessmentUse.AttestationUse;
import org.bunkai.assessment.AssessmentUse.OverrideUse;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseMatrix;
import org.bunkai.assessment.ClauseMatrix.Node;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.ClauseResult.Coverage;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.guideline.Correlated;
import org.bunkai.model.Messages;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.report.ReportModel.AssessmentPart;
import org.bunkai.report.ReportModel.AttestationRow;
import org.bunkai.report.ReportModel.BoundaryRow;
import org.bunkai.report.ReportModel.ClauseRow;
import org.bunkai.report.ReportModel.FindingRow;
import org.bunkai.report.ReportModel.Headline;
import org.bunkai.report.ReportModel.MatrixRow;
import org.bunkai.report.ReportModel.MatrixTable;
import org.bunkai.report.ReportModel.OutcomeCount;
import org.bunkai.report.ReportModel.OverrideRow;
import org.bunkai.report.ReportModel.PackOffRow;
import org.bunkai.report.ReportModel.PackRow;
import org.bunkai.report.ReportModel.SideRow;
import org.bunkai.report.ReportModel.WaivedRow;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;

/** Puts a result into words: the one source of every report format. */
public final class ReportBuilder {

    private static final int HEADLINES = 6;
    private static final Pattern CURE_JA = Pattern.compile("(?ms)^## 是正方法\\s*\\n(.*?)(?=^## |\\z)");
    private static final Pattern CURE_EN = Pattern.compile("(?ms)^## How to fix\\s*\\n(.*?)(?=^## |\\z)");

    private final CheckResult result;
    private final Locale locale;
    private final FindingTexts texts;
    private final Messages words;

    /** A builder for a result in Japanese or English. */
    public ReportBuilder(CheckResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        this.texts = FindingTexts.of(result, locale);
        this.words = Messages.of(ReportBuilder.class, locale);
    }

    /**
     * Builds the report.
     *
     * @param sheets the drawings as SVG elements, without XML declaration
     */
    public ReportModel build(List<String> sheets) {
        return new ReportModel(locale.getLanguage(), institution(), result.source(), result.edition().getId(), result.asOf().toString(),
                result.fingerprint(), result.findingsFingerprint(), counts(), clauseRows(), matrix(),
                (int) result.clauses().stream().filter(c -> c.coverage() == Coverage.NONE).count(),
                headlines(), rows(result.violations()),
                rows(result.questions()), rows(result.advice()),
                boundaries(), sheets, packs(), problems(), sourceNotice(),
                result.assessment().isPresent() ? assessment(result.assessment()) : null);
    }

    private List<Headline> headlines() {
        return CheckResult.byKind(result.violations()).stream().limit(HEADLINES).map(k -> new Headline(row(k.get(0)), k.size() - 1)).toList();
    }

    private List<OutcomeCount> counts() {
        return result.summary().clauses().entrySet().stream()
                .map(e -> new OutcomeCount(e.getKey().name(), texts.outcome(e.getKey()), e.getValue())).toList();
    }

    private List<ClauseRow> clauseRows() {
        return result.clauses().stream().filter(c -> c.coverage() != Coverage.NONE).map(this::clauseRow).toList();
    }

    private ClauseRow clauseRow(ClauseResult c) {
        return new ClauseRow(texts.label(c.clause()), c.clause().getId(), Objects.requireNonNullElse(c.clause().getText(), ""),
                c.clause().isIncomplete(), c.outcome().name(), texts.outcome(c), c.violated() + c.errors(), c.undecidable(),
                c.satisfied(), c.advice(),
                c.left().isEmpty() ? words.get("coverage." + c.coverage()) : words.get("coverage.left", texts.left(c)));
    }

    /** The three volumes side by side. */
    public MatrixTable matrix() {
        ClauseMatrix matrix = ClauseMatrix.of(result);
        List<MatrixRow> rows = new ArrayList<>();
        matrix.roots().forEach(root -> addRows(root, 0, rows));
        return new MatrixTable(locale.getLanguage(), institution(), result.edition().getId(), result.asOf().toString(), result.fingerprint(),
                List.copyOf(rows), matrix.uncorrelated().size(), sourceNotice());
    }

    private void addRows(Node node, int level, List<MatrixRow> rows) {
        Clause clause = node.clause().clause();
        rows.add(new MatrixRow(level, texts.label(clause), clause.getId(), Objects.requireNonNullElse(clause.getText(), ""),
                clause.isIncomplete(), node.clause().outcome().name(), texts.outcome(node.clause()),
                node.link().map(link -> link.certainty().getName()).orElse(""), node.link().map(Correlated::reason).orElse(""),
                node.operations().entrySet().stream().map(e -> new OutcomeCount(e.getKey().name(), texts.outcome(e.getKey()), e.getValue()))
                        .toList()));
        node.children().forEach(child -> addRows(child, level + 1, rows));
    }

    private String institution() {
        return texts.name(result.architecture().getOwner() == null ? result.architecture() : result.architecture().getOwner());
    }

    private String sourceNotice() {
        return Objects.requireNonNullElse(result.edition().getSourceNotice(), "");
    }

    private List<FindingRow> rows(List<Finding> findings) {
        return findings.stream().map(this::row).toList();
    }

    private FindingRow row(Finding f) {
        return new FindingRow(f.id(), String.join("・", texts.clauseLabels(f)), f.outcome().name(),
                texts.outcome(f.outcome()), texts.severity(f.severity()), texts.title(f.rule()), texts.name(f.element()), texts.message(f),
                texts.path(f), texts.missing(f), f.outcome() == Outcome.VIOLATED ? cure(f.rule()) : "");
    }

    /** The section "how to fix" of the rule's documentation, as plain text. */
    private String cure(RuleMetadata rule) {
        Pattern section = Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? CURE_JA : CURE_EN;
        Matcher matcher = section.matcher(texts.documentation(rule).orElse(""));
        return matcher.find() ? matcher.group(1).replaceAll("[`*]", "").replaceAll("(?m)^- ", "・").strip() : "";
    }

    private List<BoundaryRow> boundaries() {
        return ResponsibilityTable.of(result, texts).rows().stream().map(row -> new BoundaryRow(row.number(), row.name(), row.kind(),
                row.at().text(), row.sides().stream().map(ReportBuilder::side).toList(), row.agreed().text(), row.reported().text(),
                row.approved().text(), row.agreement())).toList();
    }

    private static SideRow side(ResponsibilityTable.Side side) {
        return new SideRow(side.party().text(), side.range().text(), side.normal().text(), side.emergency().text(), side.contact().text());
    }

    private AssessmentPart assessment(AssessmentUse use) {
        return new AssessmentPart(use.source(), result.waived().stream().map(f -> waived(f, use.waived().get(f.id()))).toList(),
                use.attestations().stream().map(this::attestation).toList(), use.overrides().stream().map(ReportBuilder::override).toList(),
                use.packsOff().stream().map(p -> new PackOffRow(p.getPack(), p.getReason())).toList(),
                use.notes().stream().map(texts::message).toList());
    }

    private WaivedRow waived(Finding finding, Waiver waiver) {
        return new WaivedRow(row(finding), waiver.getReason(), Objects.requireNonNullElse(waiver.getCompensatingControl(), ""),
                waiver.getOwner(), waiver.getApprover(), waiver.getExpiresOn().toString());
    }

    private AttestationRow attestation(AttestationUse use) {
        Attestation attestation = use.attestation();
        return new AttestationRow(texts.subject(attestation.getSubject()), facility(attestation.getFacility()),
                texts.literal(attestation.getAnswer()), attestation.getBy(), attestation.getOn().toString(),
                Objects.toString(attestation.getValidUntil(), ""), attestation.getEvidence().stream().map(this::document)
                        .collect(Collectors.joining("、")), words.get("state." + use.state()));
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

    private static OverrideRow override(OverrideUse use) {
        boolean known = use.parameter() != null;
        return new OverrideRow(use.override().getRule(), use.override().getName(), use.override().getValue(),
                known ? String.valueOf(use.parameter().defaultValue()) : "", known ? use.parameter().unit() : "", use.override().getReason());
    }

    private List<PackRow> packs() {
        return result.run().packs().stream().map(p -> new PackRow(p.info().id(), p.info().name(locale), p.info().version(), p.rules())).toList();
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        result.run().packErrors().forEach(e -> problems.add(texts.message(e)));
        result.run().notRun().forEach(n -> problems.add(words.get("problem.notRun", n.rule().id(), texts.message(n))));
        return problems;
    }
}
