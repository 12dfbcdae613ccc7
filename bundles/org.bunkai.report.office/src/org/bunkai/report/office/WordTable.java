package org.bunkai.report.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.bunkai.report.ReportModel.Picture;

/** A table of a document, made row by row. */
final class WordTable {

    static final String REPORT = "ReportTable";
    static final String COVER = "CoverTable";
    static final String PLAIN = "TableGrid";
    static final String TEXT = "TableText";
    static final String NUMBER = "TableNumber";
    static final String STRIP = "Strip";

    private final String style;
    private final List<Integer> shares;
    private final List<String> headings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean together;
    private int left;

    /**
     * @param style id of a table style of {@code styles.xml}
     * @param shares widths of the columns in per cent of the text's
     */
    WordTable(String style, List<Integer> shares) {
        this.style = style;
        this.shares = List.copyOf(shares);
    }

    WordTable(String style, int... shares) {
        this(style, IntStream.of(shares).boxed().toList());
    }

    /**
     * One cell.
     *
     * @param style of its paragraphs, of which there is at least one
     * @param paragraphs from top to bottom
     * @param picture after the last of them
     */
    record Cell(String style, List<List<Piece>> paragraphs, Optional<Picture> picture) {

        static Cell of(Piece... pieces) {
            return styled(TEXT, List.of(pieces));
        }

        static Cell of(List<Piece> pieces) {
            return styled(TEXT, pieces);
        }

        static Cell of(String text) {
            return styled(TEXT, text);
        }

        static Cell of(Picture picture) {
            return new Cell(STRIP, List.of(List.of()), Optional.of(picture));
        }

        static Cell number(int number) {
            return styled(NUMBER, Integer.toString(number));
        }

        static Cell styled(String style, String text) {
            return styled(style, List.of(Piece.of(text)));
        }

        static Cell styled(String style, List<Piece> pieces) {
            return new Cell(style, List.of(pieces), Optional.empty());
        }
    }

    /**
     * One row.
     *
     * @param cells one per column, or one for all
     * @param height least height in mm, or 0
     * @param fill colour behind the cells, or empty
     * @param held whether it stays on the page of the next row
     */
    record Row(List<Cell> cells, int height, String fill, boolean held) {

        static Row of(Cell... cells) {
            return new Row(List.of(cells), 0, "", false);
        }

        static Row of(List<Cell> cells) {
            return new Row(cells, 0, "", false);
        }

        Row high(int mm) {
            return new Row(cells, mm, fill, held);
        }

        Row filled(String colour) {
            return new Row(cells, height, colour, held);
        }

        Row withNext() {
            return new Row(cells, height, fill, true);
        }
    }

    /** Names the columns; the row of names stands at the top of every page. */
    WordTable headings(String... names) {
        headings.addAll(Arrays.asList(names));
        return this;
    }

    WordTable row(Row row) {
        rows.add(row);
        return this;
    }

    WordTable row(Cell... cells) {
        return row(Row.of(cells));
    }

    /** Keeps all rows on one page. */
    WordTable together() {
        together = true;
        return this;
    }

    /** Moves the table away from the left margin, by per cent of the text's width. */
    WordTable from(int percent) {
        left = percent;
        return this;
    }

    String style() {
        return style;
    }

    List<Integer> shares() {
        return shares;
    }

    List<String> headings() {
        return headings;
    }

    List<Row> rows() {
        return rows;
    }

    boolean isTogether() {
        return together;
    }

    int left() {
        return left;
    }
}
