package org.bunkai.report;

import java.util.List;

import org.bunkai.report.ReportModel.Picture;

/**
 * 全体構成図 with システム責任者・関係者一覧 (ops 2②).
 *
 * @param sheets one, or an overview and one sheet per facility; each is a whole page of paper
 * @param parties who has to do with the systems
 */
public record DrawingPart(List<Picture> sheets, ReportTable parties) {

    /** Copies its lists. */
    public DrawingPart {
        sheets = List.copyOf(sheets);
    }
}
