package org.bunkai.report.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.bunkai.report.ReportModel.Picture;
import org.bunkai.report.office.WordTable.Cell;
import org.bunkai.report.office.WordTable.Row;

/** The body of a document: paragraphs, tables, pictures and sections, one after the other. */
final class WordBody {

    private static final int PER_CENT = 100;
    private static final int EMU_PER_MM = 36_000;
    /** What a line of a picture is higher than the picture, in mm. */
    private static final double LINE = 2;
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    /**
     * A heading, for the table of contents.
     *
     * @param level from 1
     * @param text in words
     * @param bookmark where it is
     */
    record Heading(int level, String text, String bookmark) {
    }

    private final WordPackage files;
    private final Markup out = new Markup();
    private final List<Heading> headings = new ArrayList<>();
    private WordPage page = WordPage.PORTRAIT;
    private int pictures;

    /**
     * @param files takes the pictures
     */
    WordBody(WordPackage files) {
        this.files = files;
    }

    /** The headings so far. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** What was written. */
    Markup written() {
        return out;
    }

    /** A heading of level 1 to 3. */
    void heading(int level, Piece... pieces) {
        int number = headings.size() + 1;
        String bookmark = "_Toc" + number;
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.text());
        }
        headings.add(new Heading(level, text.toString(), bookmark));
        start("Heading" + level, false);
        out.empty("w:bookmarkStart", "w:id", Integer.toString(number), "w:name", bookmark);
        pieces(List.of(pieces));
        out.empty("w:bookmarkEnd", "w:id", Integer.toString(number)).close();
    }

    void heading(int level, String text) {
        heading(level, Piece.of(text));
    }

    /** A paragraph of a style of {@code styles.xml}. */
    void paragraph(String style, List<Piece> pieces) {
        start(style, false);
        pieces(pieces);
        out.close();
    }

    void paragraph(String style, Piece... pieces) {
        paragraph(style, List.of(pieces));
    }

    void paragraph(String style, String text) {
        paragraph(style, Piece.of(text));
    }

    /** A table. The paragraph after it keeps tables apart. */
    void table(WordTable table) throws IOException {
        int[] widths = widths(table);
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", table.style())
                .empty("w:tblW", "w:w", Integer.toString(sum(widths)), "w:type", "dxa")
                .empty("w:tblInd", "w:w", Integer.toString(textWidth() * table.left() / PER_CENT), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", "04A0", "w:firstRow", table.headings().isEmpty() ? "0" : "1", "w:lastRow", "0", "w:firstColumn",
                        table.style().equals(WordTable.COVER) ? "1" : "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1")
                .close();
        out.open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        out.close();
        if (!table.headings().isEmpty()) {
            Row names = Row.of(table.headings().stream().map(name -> Cell.styled("TableHead", name)).toList());
            row(names, widths, true, true);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            row(row, widths, false, row.held() || table.isTogether() && i < table.rows().size() - 1);
        }
        out.close();
        paragraph("Gap");
    }

    private void row(Row row, int[] widths, boolean isHeading, boolean held) throws IOException {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (row.height() > 0) {
            out.empty("w:trHeight", "w:val", Integer.toString(WordPage.twips(row.height())), "w:hRule", "atLeast");
        }
        if (isHeading) {
            out.empty("w:tblHeader");
        }
        out.close();
        boolean isWhole = row.cells().size() == 1 && widths.length > 1;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            int width = isWhole ? sum(widths) : widths[i];
            out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
            if (isWhole) {
                out.empty("w:gridSpan", "w:val", Integer.toString(widths.length));
            }
            if (!row.fill().isEmpty()) {
                out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", row.fill());
            }
            if (cell.style().equals("Seal") || cell.style().equals("Choice")) {
                out.empty("w:vAlign", "w:val", "center");
            }
            out.close();
            content(cell, held);
            out.close();
        }
        out.close();
    }

    private void content(Cell cell, boolean held) throws IOException {
        for (List<Piece> paragraph : cell.paragraphs()) {
            start(cell.style(), held);
            pieces(paragraph);
            if (cell.picture().isPresent()) {
                inline(cell.picture().get(), page.textWidth() - 2 * LINE, page.textHeight());
            }
            out.close();
        }
    }

    private int[] widths(WordTable table) {
        int[] widths = table.shares().stream().mapToInt(share -> textWidth() * share / PER_CENT).toArray();
        int all = table.shares().stream().mapToInt(Integer::intValue).sum();
        widths[widths.length - 1] += textWidth() * all / PER_CENT - sum(widths);
        return widths;
    }

    private int textWidth() {
        return WordPage.twips(page.textWidth());
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** A picture in a paragraph of its own, as large as it is, or as the page allows. */
    void picture(String style, Picture picture) throws IOException {
        start(style, false);
        inline(picture, page.textWidth(), page.textHeight());
        out.close();
    }

    /** Drawings, each on a page of its own; the pages after them are of a kind. */
    void sheets(List<Picture> sheets, WordPage following) throws IOException {
        for (int i = 0; i < sheets.size(); i++) {
            Picture sheet = sheets.get(i);
            WordPage kind = WordPage.sheet(sheet.width());
            if (i == 0) {
                next(kind);
            }
            page = kind;
            out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Sheet");
            page.write(out);
            out.close();
            inline(sheet, page.textWidth(), page.textHeight());
            out.close();
        }
        page = following;
    }

    /** Ends the pages so far; those that follow are of a kind. */
    void next(WordPage following) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "SectionEnd");
        page.write(out);
        out.close().close();
        page = following;
    }

    /** Ends the document. */
    void end() {
        page.write(out);
    }

    private void start(String style, boolean held) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (held) {
            out.empty("w:keepNext");
        }
        out.close();
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (!piece.text().isEmpty()) {
                write(piece);
            }
        }
    }

    private void write(Piece piece) {
        out.open("w:r");
        if (!piece.style().isEmpty()) {
            out.open("w:rPr").empty("w:rStyle", "w:val", piece.style()).close();
        }
        String[] lines = piece.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("w:br");
            }
            out.open("w:t", "xml:space", "preserve").text(lines[i]).close();
        }
        out.close();
    }

    private void inline(Picture picture, double width, double height) throws IOException {
        double scale = Math.min(1, Math.min(width / picture.width(), (height - LINE) / picture.height()));
        String cx = Long.toString(Math.round(picture.width() * scale * EMU_PER_MM));
        String cy = Long.toString(Math.round(picture.height() * scale * EMU_PER_MM));
        WordPackage.Names names = files.picture(picture);
        String id = Integer.toString(++pictures);
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", cx, "cy", cy)
                .empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", picture.title());
        out.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "xmlns:a", MAIN, "noChangeAspect", "1").close();
        out.open("a:graphic", "xmlns:a", MAIN).open("a:graphicData", "uri", PICTURE).open("pic:pic", "xmlns:pic", PICTURE);
        out.open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", picture.title()).empty("pic:cNvPicPr").close();
        out.open("pic:blipFill").open("a:blip", "r:embed", names.png()).open("a:extLst").open("a:ext", "uri", SVG_EXTENSION)
                .empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", names.svg()).close().close().close()
                .open("a:stretch").empty("a:fillRect").close().close();
        out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", cx, "cy", cy).close()
                .open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        out.close().close().close().close().close().close();
    }
}
