package org.bunkai.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.assessment.ResponsibilityTable.MissingRow;
import org.bunkai.assessment.ResponsibilityTable.Row;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.edit.Labels;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.report.ResponsibilityPart.BoundaryRow;
import org.bunkai.report.ResponsibilityPart.GapRow;
import org.bunkai.report.ResponsibilityPart.Problem;
import org.bunkai.validation.engine.Finding;

/** 責任分界表: boundary by boundary, with gaps and overlaps. */
final class ResponsibilityBuilder {

    private final ReportSubject subject;
    private final Function<ResponsibilityBoundary, Optional<Picture>> pictures;

    /**
     * @param pictures the path of a boundary with the cut
     */
    ResponsibilityBuilder(ReportSubject subject, Function<ResponsibilityBoundary, Optional<Picture>> pictures) {
        this.subject = subject;
        this.pictures = pictures;
    }

    ResponsibilityPart build() {
        ResponsibilityTable table = ResponsibilityTable.of(subject.result(), subject.texts());
        return new ResponsibilityPart(
                table.rows().stream().filter(row -> subject.tellsOf(row.boundary())).map(this::row).toList(),
                table.missing().stream().filter(missing -> subject.tellsOf(missing.finding().element())).map(this::gap).toList());
    }

    private BoundaryRow row(Row row) {
        return new BoundaryRow(row.number(), row.boundary().getId(), row.name(), row.kind(), row.at(), row.sides(), row.agreed(),
                row.reported(), row.approved(), row.agreement(), problems(row.boundary()), pictures.apply(row.boundary()));
    }

    private List<Problem> problems(ResponsibilityBoundary boundary) {
        return open().filter(finding -> Labels.element(finding.element()) == boundary)
                .map(finding -> new Problem(finding.outcome().name(), subject.texts().message(finding))).distinct().toList();
    }

    private Stream<Finding> open() {
        return Stream.concat(subject.result().violations().stream(), subject.result().questions().stream());
    }

    private GapRow gap(MissingRow missing) {
        return new GapRow(missing.finding().outcome().name(), missing.at(), missing.parties(), subject.texts().message(missing.finding()));
    }
}
