package org.bunkai.report;

import java.util.List;
import java.util.Optional;

import org.bunkai.assessment.ResponsibilityTable.Cell;
import org.bunkai.assessment.ResponsibilityTable.Side;
import org.bunkai.report.ReportModel.Picture;

/**
 * 責任分界表.
 *
 * @param boundaries the boundaries, in the order of their numbers
 * @param gaps places where one has to be and is not recorded
 */
public record ResponsibilityPart(List<BoundaryRow> boundaries, List<GapRow> gaps) {

    /** Copies its lists. */
    public ResponsibilityPart {
        boundaries = List.copyOf(boundaries);
        gaps = List.copyOf(gaps);
    }

    /**
     * One boundary.
     *
     * @param number from 1, as in the drawing
     * @param id of the element
     * @param name name
     * @param kind in words
     * @param at where it is placed
     * @param sides one per party
     * @param agreed answer and date
     * @param reported answer and date
     * @param approved answer and date
     * @param agreement name of the document, or empty
     * @param problems what is wrong with it or not known, in words: ranges and duties that overlap or are missing
     * @param picture the path with the cut
     */
    public record BoundaryRow(int number, String id, String name, String kind, Cell at, List<Side> sides, Cell agreed, Cell reported,
            Cell approved, String agreement, List<Problem> problems, Optional<Picture> picture) {

        /** Copies its lists. */
        public BoundaryRow {
            sides = List.copyOf(sides);
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong or not known.
     *
     * @param outcome constant name, for the mark
     * @param text in words
     */
    public record Problem(String outcome, String text) {
    }

    /**
     * A place without boundary.
     *
     * @param outcome constant name, for the mark
     * @param at name of the place
     * @param parties names of the parties that meet there
     * @param text in words
     */
    public record GapRow(String outcome, String at, List<String> parties, String text) {

        /** Copies its lists. */
        public GapRow {
            parties = List.copyOf(parties);
        }
    }
}
