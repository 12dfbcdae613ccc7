package org.bunkai.report.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.report.CompliancePart;
import org.bunkai.report.CompliancePart.ClauseRow;
import org.bunkai.report.CompliancePart.MatrixRow;
import org.bunkai.report.CompliancePart.MatrixTable;
import org.bunkai.report.DrawingPart;
import org.bunkai.report.FindingsPart;
import org.bunkai.report.FindingsPart.Group;
import org.bunkai.report.instruments.Instruments;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportModel.OutcomeCount;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportWords;
import org.bunkai.report.ResponsibilityPart;
import org.bunkai.report.ResponsibilityPart.BoundaryRow;
import org.bunkai.report.SourcesPart;
import org.bunkai.report.office.WordTable.Cell;
import org.bunkai.report.office.WordTable.Row;

/** The parts of a report after the cover, in the order and words of its other formats. */
final class PartPages {

    private static final String TEXT = "Normal";
    private static final String NOTE = "Note";
    private static final String TOP_LEVEL = "F2F5F8";
    private static final int DEEPEST_LEVEL = 2;
    /** So many rows stay on one page: a single one would look lost on the next. */
    private static final int TOGETHER = 6;

    private final ReportModel report;
    private final ReportWords words;
    private final WordBody body;

    PartPages(ReportModel report, ReportWords words, WordBody body) {
        this.report = report;
        this.words = words;
        this.body = body;
    }

    void write() throws IOException {
        drawing(report.drawing());
        responsibility(report.responsibility());
        compliance(report.compliance());
        findings(report.findings());
        body.next(WordPage.LANDSCAPE);
        ledgers(report.ledgers());
        body.next(WordPage.PORTRAIT);
        forms(report.forms());
        sources(report.sources());
        body.end();
    }

    private void drawing(DrawingPart part) throws IOException {
        body.heading(1, words.get("drawing"));
        body.paragraph(TEXT, words.get("drawing.explain", part.sheets().size()));
        grid(part.parties().title(), part.parties());
        body.sheets(part.sheets(), WordPage.PORTRAIT);
    }

    private void responsibility(ResponsibilityPart part) throws IOException {
        body.heading(1, words.get("responsibility"));
        if (!part.gaps().isEmpty()) {
            body.heading(2, words.get("gaps", part.gaps().size()));
            WordTable table = new WordTable(WordTable.REPORT, 14, 22, 24, 40).headings(words.get("outcome"), words.get("at"), words.get("party"),
                    words.get("reason"));
            part.gaps().forEach(gap -> table.row(Cell.of(Piece.mark(words, gap.outcome(), words.get("gap"))), Cell.of(gap.at()),
                    Cell.of(String.join("、", gap.parties())), Cell.of(gap.text())));
            body.table(table);
        }
        for (BoundaryRow boundary : part.boundaries()) {
            boundary(boundary);
        }
        if (part.boundaries().isEmpty()) {
            body.paragraph(TEXT, words.get("boundaries.none"));
        }
    }

    private void boundary(BoundaryRow boundary) throws IOException {
        body.heading(2, boundary.number() + "　" + boundary.name() + "（" + boundary.kind() + "）");
        if (boundary.picture().isPresent()) {
            body.picture(WordTable.STRIP, boundary.picture().get());
        }
        WordTable table = new WordTable(WordTable.REPORT, 17, 23, 22, 22, 16).headings(words.get("party"), words.get("range"),
                words.get("normal"), words.get("emergency"), words.get("contact")).together();
        boundary.sides().forEach(side -> table.row(Cell.of(Piece.of(side.party())), Cell.of(Piece.of(side.range())),
                Cell.of(Piece.of(side.normal())), Cell.of(Piece.of(side.emergency())), Cell.of(Piece.of(side.contact()))));
        if (boundary.sides().isEmpty()) {
            table.row(Cell.of(new Piece(words.get("sides.none"), Piece.UNKNOWN)));
        }
        table.row(Cell.of(Piece.of(words.get("at") + ": "), Piece.of(boundary.at()), label("agreement"),
                boundary.agreement().isEmpty() ? new Piece(words.get("agreement.none"), Piece.UNKNOWN) : Piece.of(boundary.agreement()),
                label("agreed"), Piece.of(boundary.agreed()), label("reported"), Piece.of(boundary.reported()), label("approved"),
                Piece.of(boundary.approved())));
        boundary.problems().forEach(problem -> table.row(Cell.of(Piece.mark(words, problem.outcome(), problem.text()))));
        body.table(table);
    }

    private Piece label(String key) {
        return Piece.of("　" + words.get(key) + ": ");
    }

    private void compliance(CompliancePart part) throws IOException {
        body.heading(1, words.get("compliance"));
        body.paragraph(TEXT, CoverPages.marks(words, report.cover().counts()));
        body.paragraph(TEXT, words.get("compliance.decided", part.decided().size()) + " " + words.get("compliance.manual", part.manual()));
        matrix(part.matrix());
        clauses(part.decided());
        explained("waivers.explain", part.waivers().title(), part.waivers());
        explained("attestations.explain", part.attestations().title(), part.attestations());
        explained("questions.explain", counted(part.questions()), part.questions());
    }

    private void explained(String explanation, String title, ReportTable table) throws IOException {
        body.heading(2, title);
        body.paragraph(NOTE, words.get(explanation));
        grid(table);
    }

    private static String counted(ReportTable table) {
        return table.title() + " (" + table.rows().size() + ")";
    }

    private void matrix(MatrixTable matrix) throws IOException {
        body.heading(2, words.get("matrix"));
        body.paragraph(NOTE, words.get("matrix.explain"));
        WordTable table = new WordTable(WordTable.REPORT, 14, 15, 9, 18, 44).headings(words.get("clause"), words.get("matrix.own"),
                words.get("matrix.link"), words.get("matrix.below"), words.get("text"));
        for (MatrixRow clause : matrix.rows()) {
            Row row = Row.of(Cell.styled(clause.level() == 0 ? WordTable.TEXT : "TableLevel" + Math.min(clause.level(), DEEPEST_LEVEL), clause.label()),
                    Cell.of(Piece.mark(words, clause.outcome(), clause.outcomeLabel())),
                    Cell.of(clause.certainty().isEmpty() ? "" : words.get("matrix." + clause.certainty())), Cell.of(below(clause)),
                    Cell.of(text(clause.text(), clause.incomplete())));
            table.row(clause.level() == 0 ? row.filled(TOP_LEVEL) : row);
        }
        body.table(table);
        body.paragraph(NOTE, words.get("matrix.uncorrelated", matrix.uncorrelated()));
    }

    private List<Piece> below(MatrixRow clause) {
        List<Piece> pieces = new ArrayList<>();
        for (OutcomeCount count : clause.operations()) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of("\n"));
            }
            pieces.add(Piece.mark(words, count.outcome(), count.label() + " " + count.count()));
        }
        return pieces;
    }

    private Piece[] text(String text, boolean incomplete) {
        if (text.isEmpty()) {
            return new Piece[] {new Piece(words.get("text.missing"), Piece.MISSING)};
        }
        return incomplete ? new Piece[] {Piece.of(text), new Piece(" " + words.get("text.incomplete"), Piece.MISSING)}
                : new Piece[] {Piece.of(text)};
    }

    private void clauses(List<ClauseRow> clauses) throws IOException {
        body.heading(2, words.get("clauses"));
        WordTable table = new WordTable(WordTable.REPORT, 9, 15, 37, 6, 7, 6, 6, 14).headings(Stream.of("clause", "outcome", "text", "violated",
                "undecidable", "satisfied", "advice", "coverage").map(words::get).toArray(String[]::new));
        clauses.forEach(clause -> table.row(Cell.of(clause.label()), Cell.of(Piece.mark(words, clause.outcome(), clause.outcomeLabel())),
                Cell.of(text(clause.text(), clause.incomplete())), Cell.number(clause.violated()), Cell.number(clause.undecidable()),
                Cell.number(clause.satisfied()), Cell.number(clause.advice()), Cell.of(clause.coverage())));
        body.table(table);
    }

    private void findings(FindingsPart part) throws IOException {
        body.heading(1, words.get("findings"));
        body.paragraph(TEXT, words.get("findings.explain", part.count()));
        groups(part.groups(), 2);
        body.heading(2, words.get("advices", part.adviceCount()));
        body.paragraph(NOTE, words.get("advices.explain"));
        groups(part.advice(), 3);
    }

    private void groups(List<Group> groups, int level) throws IOException {
        for (Group group : groups) {
            group(group, level);
        }
        if (groups.isEmpty()) {
            body.paragraph(TEXT, words.get("none"));
        }
    }

    private void group(Group group, int level) throws IOException {
        body.heading(level, Piece.mark(words, group.outcome(), group.clauses()), Piece.of("　" + group.title() + " "),
                new Piece(words.get("severity") + " " + group.severity() + "・" + words.get("pieces", group.rows().size()), Piece.SUB));
        if (!group.cure().isEmpty()) {
            body.paragraph("Cure", words.get("cure") + ": " + group.cure());
        }
        WordTable table = new WordTable(WordTable.REPORT, 6, 16, 52, 14, 12).headings(words.get("number"), words.get("element"),
                words.get("content"), words.get("answerable"), words.get("due"));
        for (FindingsPart.Row finding : group.rows()) {
            Row row = Row.of(Cell.number(finding.number()), element(finding), Cell.of(content(finding)), Cell.of(finding.party()), Cell.of(""));
            table.row(finding.picture().isPresent() ? row.withNext() : row);
            finding.picture().map((Picture picture) -> Row.of(Cell.of(picture))).ifPresent(table::row);
        }
        body.table(table);
    }

    private static Cell element(FindingsPart.Row finding) {
        return finding.key().isEmpty() ? Cell.of(finding.element())
                : Cell.of(Piece.of(finding.element() + "\n"), new Piece(finding.key(), Piece.SUB));
    }

    private List<Piece> content(FindingsPart.Row finding) {
        List<Piece> pieces = new ArrayList<>(List.of(Piece.of(finding.message())));
        if (!finding.path().isEmpty()) {
            pieces.add(new Piece("\n" + words.get("path") + ": " + String.join(" → ", finding.path()), Piece.SUB));
        }
        finding.missing().forEach(fact -> pieces.add(new Piece("\n" + fact, Piece.SUB)));
        return pieces;
    }

    private void ledgers(List<ReportTable> tables) throws IOException {
        body.heading(1, words.get("ledgers"));
        body.paragraph(NOTE, words.get("ledgers.explain"));
        for (ReportTable table : tables) {
            grid(counted(table), table);
        }
    }

    private void forms(Instruments part) throws IOException {
        body.heading(1, words.get("forms"));
        part.notes().forEach(note -> body.paragraph(NOTE, note));
        for (ReportTable table : part.tables()) {
            grid(table.title(), table);
        }
        if (part.tables().isEmpty()) {
            body.paragraph(TEXT, words.get("none"));
        }
    }

    private void sources(SourcesPart part) throws IOException {
        body.heading(1, words.get("sources"));
        part.problems().forEach(problem -> body.paragraph("Alert", problem));
        part.notes().forEach(note -> body.paragraph("Alert", note));
        body.heading(2, words.get("undecided"));
        part.undecided().forEach(item -> body.paragraph("ListBullet", item));
        for (ReportTable table : List.of(part.packs(), part.overrides(), part.packsOff())) {
            grid(table.title(), table);
        }
        body.heading(2, words.get("notice"));
        body.paragraph(TEXT, part.notice());
        body.paragraph(NOTE, words.get("footer"));
    }

    private void grid(String title, ReportTable table) throws IOException {
        body.heading(2, title);
        grid(table);
    }

    private void grid(ReportTable table) throws IOException {
        if (table.rows().isEmpty()) {
            body.paragraph(TEXT, words.get("none"));
            return;
        }
        WordTable rows = new WordTable(WordTable.REPORT, table.columns().stream().map(ReportTable.Column::width).toList())
                .headings(table.columns().stream().map(ReportTable.Column::label).toArray(String[]::new));
        table.rows().forEach(row -> rows.row(Row.of(row.cells().stream().map(cell -> Cell.of(Piece.of(words, cell))).toList())));
        body.table(table.rows().size() <= TOGETHER ? rows.together() : rows);
    }
}
