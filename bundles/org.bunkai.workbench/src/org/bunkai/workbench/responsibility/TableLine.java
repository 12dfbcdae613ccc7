package org.bunkai.workbench.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.assessment.ResponsibilityTable.Cell;
import org.bunkai.assessment.ResponsibilityTable.MissingRow;
import org.bunkai.assessment.ResponsibilityTable.Row;
import org.bunkai.assessment.ResponsibilityTable.Side;
import org.bunkai.validation.api.Outcome;
import org.eclipse.emf.ecore.EObject;

/** A line of the table: one side of a boundary, with what belongs to the boundary on its first side; or a place without boundary. */
sealed interface TableLine {

    /** The columns, in their order. */
    enum Column {
        NUMBER, NAME, KIND, AT, PARTY, CONTACT, RANGE, NORMAL, EMERGENCY, AGREED, AGREEMENT, REPORTED, APPROVED
    }

    /** The element to show. */
    EObject element();

    /** What a cell says; empty where the line says nothing. */
    Optional<Cell> cell(Column column);

    /** How the cells of the boundary's own columns are marked, if at all. */
    default Optional<Outcome> mark() {
        return Optional.empty();
    }

    /** The lines of a table: boundaries by number, then places without one. */
    static List<TableLine> of(ResponsibilityTable table, String noBoundary, String separator) {
        List<TableLine> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.sides().isEmpty()) {
                lines.add(new SideLine(row, 0, Optional.empty()));
            }
            for (int i = 0; i < row.sides().size(); i++) {
                lines.add(new SideLine(row, i, Optional.of(row.sides().get(i))));
            }
        }
        table.missing().forEach(missing -> lines.add(new MissingLine(missing, noBoundary, String.join(separator, missing.parties()))));
        return List.copyOf(lines);
    }

    /** One side; equal if it is the same side of the same boundary, whatever it says. */
    record SideLine(Row row, int index, Optional<Side> side) implements TableLine {

        @Override
        public EObject element() {
            return row.boundary();
        }

        @Override
        public Optional<Cell> cell(Column column) {
            return switch (column) {
                case PARTY -> side.map(Side::party);
                case CONTACT -> side.map(Side::contact);
                case RANGE -> side.map(Side::range);
                case NORMAL -> side.map(Side::normal);
                case EMERGENCY -> side.map(Side::emergency);
                default -> index == 0 ? Optional.of(ofBoundary(column)) : Optional.empty();
            };
        }

        private Cell ofBoundary(Column column) {
            return switch (column) {
                case NUMBER -> new Cell(String.valueOf(row.number()), true);
                case NAME -> new Cell(row.name(), true);
                case KIND -> new Cell(row.kind(), true);
                case AT -> row.at();
                case AGREED -> row.agreed();
                case AGREEMENT -> new Cell(row.agreement(), true);
                case REPORTED -> row.reported();
                case APPROVED -> row.approved();
                default -> throw new IllegalArgumentException("a column of sides: " + column);
            };
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SideLine line && line.row.boundary() == row.boundary() && line.index == index;
        }

        @Override
        public int hashCode() {
            return Objects.hash(row.boundary(), index);
        }
    }

    /** A place where a boundary is missing, or perhaps missing; equal if the finding's id is. */
    record MissingLine(MissingRow missing, String noBoundary, String parties) implements TableLine {

        @Override
        public EObject element() {
            return missing.finding().element();
        }

        @Override
        public Optional<Cell> cell(Column column) {
            return switch (column) {
                case NAME -> Optional.of(new Cell(noBoundary, true));
                case AT -> Optional.of(new Cell(missing.at(), true));
                case PARTY -> Optional.of(new Cell(parties, true));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<Outcome> mark() {
            return Optional.of(missing.finding().outcome());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MissingLine line && line.missing.finding().id().equals(missing.finding().id());
        }

        @Override
        public int hashCode() {
            return missing.finding().id().hashCode();
        }
    }
}
