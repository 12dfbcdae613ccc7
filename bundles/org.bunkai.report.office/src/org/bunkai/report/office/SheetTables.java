package org.bunkai.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bunkai.report.CompliancePart;
import org.bunkai.report.CompliancePart.MatrixTable;
import org.bunkai.report.CoverPart;
import org.bunkai.report.FindingsPart.Group;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportModel.Header;
import org.bunkai.report.ReportModel.OutcomeCount;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Column;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.report.ReportWords;
import org.bunkai.report.ResponsibilityPart;
import org.bunkai.report.ResponsibilityPart.BoundaryRow;
import org.bunkai.report.ResponsibilityPart.Problem;
import org.bunkai.report.SourcesPart;

/** A report as tables, one per sheet of a workbook. Those that only say something have no headings. */
final class SheetTables {

    private final ReportModel report;
    private final ReportWords words;

    SheetTables(ReportModel report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    /** The tables in the order of the report. */
    List<ReportTable> all() {
        CompliancePart compliance = report.compliance();
        List<ReportTable> tables = new ArrayList<>(List.of(cover(), report.drawing().parties(), boundaries(), gaps(), clauses(),
                matrix(compliance.matrix()), compliance.waivers(), compliance.attestations(), compliance.questions(),
                findings("findings", words.get("findings"), report.findings().groups()),
                findings("advice", words.get("advice"), report.findings().advice())));
        tables.addAll(report.ledgers());
        tables.addAll(report.forms().tables());
        SourcesPart sources = report.sources();
        tables.addAll(List.of(sources(sources), sources.packs(), sources.overrides(), sources.packsOff()));
        return tables;
    }

    private ReportTable cover() {
        Header header = report.header();
        CoverPart cover = report.cover();
        List<Row> rows = new ArrayList<>();
        said(rows, "cover.subject", header.subject());
        said(rows, "cover.institution", header.institution(), header.scope());
        said(rows, "cover.purpose", cover.purpose());
        said(rows, "cover.reason", cover.reason());
        said(rows, "cover.effect", cover.effect());
        for (OutcomeCount count : cover.counts()) {
            rows.add(new Row("", List.of(Cell.of(words.get("cover.outcomes")), new Cell(label(count), count.outcome()))));
        }
        said(rows, "cover.risks", cover.risks().isEmpty() ? Stream.of(words.get("none"))
                : IntStream.range(0, cover.risks().size()).mapToObj(i -> i + 1 + ". " + cover.risks().get(i).title() + "　" + cover.risks().get(i).text()
                        + CoverPages.from(cover.risks().get(i))));
        said(rows, "cover.attachments", IntStream.range(0, cover.attachments().size()).mapToObj(i -> i + 1 + " " + cover.attachments().get(i)));
        said(rows, "cover.version", CoverPages.version(header, words));
        said(rows, "cover.state", cover.state().stream());
        said(rows, "cover.decision", cover.choices().stream().map(choice -> CoverPages.choice(choice, words)));
        for (CoverPart.Seal seal : cover.seals()) {
            rows.add(new Row("", List.of(Cell.of(seal.role()), Cell.of((seal.name() + " " + seal.on()).strip()))));
        }
        said(rows, "notice", report.sources().notice(), words.get("footer"));
        return listed("cover", words.get("cover"), rows);
    }

    private static String label(OutcomeCount count) {
        return count.label() + " " + count.count();
    }

    private void said(List<Row> rows, String key, String... lines) {
        said(rows, key, Stream.of(lines));
    }

    /** One row per key; none if there is nothing to say. */
    private void said(List<Row> rows, String key, Stream<String> lines) {
        String text = lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            rows.add(new Row("", List.of(Cell.of(words.get(key)), Cell.of(text))));
        }
    }

    private static ReportTable listed(String id, String title, List<Row> rows) {
        return new ReportTable(id, title, List.of(new Column("", 20), new Column("", 80)), rows);
    }

    private ReportTable boundaries() {
        ResponsibilityPart part = report.responsibility();
        List<Row> rows = new ArrayList<>();
        for (BoundaryRow boundary : part.boundaries()) {
            if (boundary.sides().isEmpty()) {
                rows.add(boundary(boundary, List.of(words.get("sides.none"), "", "", "", "")));
            }
            boundary.sides().forEach(side -> rows.add(boundary(boundary, List.of(side.party().text(), side.range().text(), side.normal().text(),
                    side.emergency().text(), side.contact().text()))));
        }
        return new ReportTable("responsibility", words.get("responsibility"), columns("number", 3, "key", 4, "element", 8, "kind", 6, "at", 6,
                "party", 7, "range", 8, "normal", 9, "emergency", 9, "contact", 7, "agreement", 6, "agreed", 4, "reported", 4, "approved", 4,
                "reason", 15), rows);
    }

    private Row boundary(BoundaryRow boundary, List<String> side) {
        List<String> texts = new ArrayList<>(List.of(Integer.toString(boundary.number()), boundary.id(), boundary.name(), boundary.kind(),
                boundary.at().text()));
        texts.addAll(side);
        texts.addAll(List.of(boundary.agreement().isEmpty() ? words.get("agreement.none") : boundary.agreement(), boundary.agreed().text(),
                boundary.reported().text(), boundary.approved().text(),
                boundary.problems().stream().map(this::problem).collect(Collectors.joining("\n"))));
        return new Row(boundary.id(), texts.stream().map(Cell::of).toList());
    }

    private String problem(Problem problem) {
        return Piece.sign(words, problem.outcome(), problem.text());
    }

    private ReportTable gaps() {
        return new ReportTable("gaps", words.get("gaps", report.responsibility().gaps().size()),
                columns("outcome", 14, "at", 22, "party", 24, "reason", 40),
                report.responsibility().gaps().stream().map(gap -> new Row("", List.of(new Cell(words.get("gap"), gap.outcome()), Cell.of(gap.at()),
                        Cell.of(String.join("\n", gap.parties())), Cell.of(gap.text())))).toList());
    }

    private ReportTable clauses() {
        return new ReportTable("clauses", words.get("clauses"), columns("clause", 8, "key", 9, "outcome", 12, "text", 37, "violated", 5,
                "undecidable", 5, "satisfied", 5, "advice", 5, "coverage", 14), report.compliance().decided().stream()
                        .map(clause -> new Row(clause.id(), List.of(Cell.of(clause.label()), Cell.of(clause.id()),
                                new Cell(clause.outcomeLabel(), clause.outcome()), Cell.of(text(clause.text(), clause.incomplete())),
                                number(clause.violated()), number(clause.undecidable()), number(clause.satisfied()), number(clause.advice()),
                                Cell.of(clause.coverage()))))
                        .toList());
    }

    private ReportTable matrix(MatrixTable matrix) {
        return new ReportTable("matrix", words.get("matrix"), columns("clause", 12, "key", 10, "matrix.own", 12, "matrix.link", 6,
                "matrix.below", 16, "text", 44), matrix.rows().stream()
                        .map(clause -> new Row(clause.id(), List.of(Cell.of("　".repeat(clause.level()) + clause.label()), Cell.of(clause.id()),
                                new Cell(clause.outcomeLabel(), clause.outcome()),
                                Cell.of(clause.certainty().isEmpty() ? "" : words.get("matrix." + clause.certainty())),
                                Cell.of(clause.operations().stream().map(count -> Piece.sign(words, count.outcome(), label(count)))
                                        .collect(Collectors.joining("\n"))),
                                Cell.of(text(clause.text(), clause.incomplete())))))
                        .toList());
    }

    private String text(String text, boolean incomplete) {
        return text.isEmpty() ? words.get("text.missing") : incomplete ? text + " " + words.get("text.incomplete") : text;
    }

    private ReportTable findings(String id, String title, List<Group> groups) {
        List<Row> rows = new ArrayList<>();
        for (Group group : groups) {
            group.rows().forEach(row -> rows.add(new Row(row.id(), List.of(number(row.number()), new Cell(group.outcomeLabel(), group.outcome()),
                    Cell.of(group.severity()), Cell.of(group.clauses()), Cell.of(group.title()), Cell.of(row.element()), Cell.of(row.key()),
                    Cell.of(row.message()), Cell.of(String.join(" → ", row.path())), Cell.of(String.join("\n", row.missing())),
                    Cell.of(group.cure()), Cell.of(row.party()), Cell.of("")))));
        }
        return new ReportTable(id, title, columns("number", 4, "outcome", 7, "severity", 4, "clause", 6, "waivers.finding", 9, "element", 8,
                "key", 5, "content", 15, "path", 9, "questions.question", 9, "cure", 11, "answerable", 6, "due", 7), rows);
    }

    private ReportTable sources(SourcesPart part) {
        List<Row> rows = new ArrayList<>();
        part.problems().forEach(problem -> rows.add(new Row("", List.of(Cell.of(words.get("sources")), new Cell(problem, "ERROR")))));
        part.notes().forEach(note -> rows.add(new Row("", List.of(Cell.of(words.get("assessment")), new Cell(note, "ERROR")))));
        said(rows, "undecided", part.undecided().stream());
        report.forms().notes().forEach(note -> said(rows, "forms", note));
        said(rows, "notice", part.notice());
        return listed("sources", words.get("sources"), rows);
    }

    private static Cell number(int number) {
        return Cell.of(Integer.toString(number));
    }

    /** Columns of keys and widths by turns. */
    private List<Column> columns(Object... keysAndWidths) {
        return IntStream.range(0, keysAndWidths.length / 2)
                .mapToObj(i -> new Column(words.get((String) keysAndWidths[2 * i]), (Integer) keysAndWidths[2 * i + 1])).toList();
    }
}
