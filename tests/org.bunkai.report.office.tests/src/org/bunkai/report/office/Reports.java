package org.bunkai.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.report.CoverPart;
import org.bunkai.report.CoverPart.Choice;
import org.bunkai.report.CoverPart.Risk;
import org.bunkai.report.CoverPart.Seal;
import org.bunkai.report.DrawingPart;
import org.bunkai.report.DrawingSheets;
import org.bunkai.report.FindingsPart;
import org.bunkai.report.FindingsPart.Group;
import org.bunkai.report.ReportBuilder;
import org.bunkai.report.ReportModel;
import org.bunkai.report.ReportModel.Header;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Column;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.report.ReportWords;
import org.bunkai.report.ResponsibilityPart;
import org.bunkai.report.ResponsibilityPart.BoundaryRow;
import org.bunkai.report.ResponsibilityPart.GapRow;
import org.bunkai.report.ResponsibilityPart.Problem;
import org.bunkai.report.instruments.Instruments;
import org.bunkai.report.testkit.NastyNames;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;

/** Reports to write. */
final class Reports {

    /** What people and attackers write where a name belongs. */
    static final List<String> NASTY = NastyNames.ALL;
    /** A name with characters that XML cannot carry. */
    static final String ILLEGAL = NastyNames.ILLEGAL;
    /** What is left of it. */
    static final String LEGAL = NastyNames.LEGAL;

    private static final Path SAMPLE = Path.of(System.getProperty("bunkai.root"), "samples/handa-2021/as-attacked.bunkai");

    private Reports() {
    }

    /** The report of the sample. */
    static ReportModel handa(Locale locale) {
        try {
            CheckResult result = new Checker(new Engine(List.of(new Operations13()))).check(ModelLoader.load(SAMPLE),
                    CheckRequest.of("as-attacked.bunkai", LocalDate.of(2026, 11, 24)));
            return new ReportBuilder(result, locale).build(
                    DrawingSheets.of(result, new NotationOptions(locale, Overlay.CLAUSE, null), SavedLayout.NONE).pictures());
        } catch (ModelException e) {
            throw new AssertionError(e);
        }
    }

    /** The report of the sample with everything that a report can have and with names that are not what they should be. */
    static ReportModel nasty() {
        ReportModel report = handa(Locale.JAPANESE);
        Header h = report.header();
        Header header = new Header(h.language(), h.subject(), ILLEGAL + " & <b>", "範囲: " + NASTY.get(0), h.source(), "=1+1.bunkai",
                h.edition(),
                h.asOf(), "3", h.fingerprint(), h.findingsFingerprint());
        CoverPart c = report.cover();
        CoverPart cover = new CoverPart(NASTY.get(11), c.reason(), c.effect(), c.counts(),
                List.of(new Risk("題", NASTY.get(5), "指摘 1"), new Risk(ILLEGAL, ILLEGAL, "")), c.attachments(),
                List.of(new Seal("起案", NASTY.get(6), "2026-11-20"), new Seal("審査", "", ""), new Seal("承認", "", "")),
                List.of(new Choice("認可", true), new Choice("否決", false)), NASTY.get(7), List.of(NASTY.get(8)));
        Picture sheet = report.drawing().sheets().get(0);
        Picture strip = new Picture(sheet.svg(), NASTY.get(13), 170, 30);
        List<Row> rows = new ArrayList<>(NASTY.stream().map(text -> row(text, "VIOLATED")).toList());
        rows.add(row(ILLEGAL, ""));
        ReportTable table = new ReportTable("devices", "台帳: [1] */\\? とても長い題名のためにシートの名前に入りきらないもの",
                List.of(new Column("値", 50), new Column("判定", 50)), rows);
        FindingsPart findings = new FindingsPart(List.of(new Group(NASTY.get(9), "13①", "VIOLATED", "不適合", "重大", NASTY.get(5),
                List.of(new FindingsPart.Row(1, "id", NASTY.get(10), "k-1", NASTY.get(6), List.of(NASTY.get(1), NASTY.get(2)),
                List.of(NASTY.get(3)),
                        NASTY.get(4), Optional.of(strip))))), List.of());
        ResponsibilityTable.Cell known = new ResponsibilityTable.Cell(NASTY.get(5), true);
        ResponsibilityTable.Cell unknown = new ResponsibilityTable.Cell("未確認", false);
        ResponsibilityPart responsibility = new ResponsibilityPart(
                List.of(new BoundaryRow(1, "b-1", NASTY.get(6), "種別", known, List.of(new ResponsibilityTable.Side(known, unknown, known,
                known, known)),
                        known, unknown, known, "", List.of(new Problem("VIOLATED", NASTY.get(7))), Optional.of(strip)),
                        new BoundaryRow(2, "b-2", "名前", "種別", unknown, List.of(), unknown, unknown, unknown, "契約", List.of(),
                        Optional.empty())),
                List.of(new GapRow("UNDECIDABLE", NASTY.get(8), List.of("A", NASTY.get(9)), NASTY.get(10))));
        return new ReportModel(header, cover, new DrawingPart(List.of(sheet, new Picture(sheet.svg(), "二枚目", 296, 210)), report.drawing()
                .parties()),
                responsibility, report.compliance(), findings, List.of(table, table, new ReportTable("x", "History", table.columns(),
                List.of())),
                new Instruments(List.of(table), List.of(NASTY.get(5))), report.sources());
    }

    private static Row row(String text, String outcome) {
        return new Row("", List.of(Cell.of(text), new Cell(text, outcome)));
    }

    static byte[] docx(ReportModel report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(report, words(report), out);
        return out.toByteArray();
    }

    static byte[] xlsx(ReportModel report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(report, words(report), out);
        return out.toByteArray();
    }

    static ReportWords words(ReportModel report) {
        return ReportWords.in(Locale.of(report.header().language()));
    }
}
