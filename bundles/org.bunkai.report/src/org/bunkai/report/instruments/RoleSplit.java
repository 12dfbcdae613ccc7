package org.bunkai.report.instruments;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.assessment.ResponsibilityTable.MissingRow;
import org.bunkai.assessment.ResponsibilityTable.Side;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Phase;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Records;

/**
 * Who does what on both sides of each responsibility boundary, in normal operation and in an emergency, in the columns of the official list
 * of roles (役割分担等に関する確認表). A role is confirmed if it is recorded and the boundary is agreed with a date.
 */
final class RoleSplit {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final List<String> COLUMNS = List.of("roleNumber=6", "boundary=20", "party=12", "phase=8", "role=22", "confirmed=8",
            "completed=9", "remarks=15");
    private static final List<Phase> PHASES = List.of(Phase.NORMAL, Phase.EMERGENCY);

    private final CheckResult result;
    private final FindingTexts texts;
    private final Tables tables;
    private final Messages words;

    RoleSplit(CheckResult result, FindingTexts texts, Tables tables, Messages words) {
        this.result = result;
        this.texts = texts;
        this.tables = tables;
        this.words = words;
    }

    ReportTable table() {
        ResponsibilityTable responsibilities = ResponsibilityTable.of(result, texts);
        List<Row> rows = new ArrayList<>();
        responsibilities.rows().forEach(boundary -> addRows(boundary, rows));
        responsibilities.missing().forEach(missing -> rows.add(row(missing)));
        return new ReportTable("role-split", words.word("roles.title"), tables.columns(COLUMNS), rows);
    }

    private void addRows(ResponsibilityTable.Row row, List<Row> rows) {
        int number = 0;
        for (Phase phase : PHASES) {
            for (int i = 0; i < row.sides().size(); i++) {
                number++;
                rows.add(row(row, number, i, phase));
            }
        }
        if (number == 0) {
            rows.add(row(row.number() + "", row.name(), texts.literal(Answer.UNKNOWN), "", words.word("roles.noSides"), Answer.UNKNOWN, "",
                    remarks(row)));
        }
    }

    private Row row(ResponsibilityTable.Row row, int number, int index, Phase phase) {
        Side words = row.sides().get(index);
        BoundarySide side = row.boundary().getSides().get(index);
        Condition confirmed = Condition.allOf(isRecorded(side, phase), Records.dated(row.boundary(), P.getResponsibilityBoundary_Agreed()));
        return row(row.number() + "-" + number, row.name(), words.party().text(), texts.literal(phase),
                (phase == Phase.NORMAL ? words.normal() : words.emergency()).text(), Tables.answer(confirmed.value()),
                confirmed.isYes() ? row.boundary().getAgreed().getOn().toString() : "", remarks(row));
    }

    /** Whether the duties of a side are laid down; that they are complete and none is one way. */
    private static Condition isRecorded(BoundarySide side, Phase phase) {
        return side.getDuties().stream().anyMatch(duty -> duty.getPhase() == phase) ? Condition.known(true)
                : Condition.of(side, phase == Phase.NORMAL ? P.getBoundarySide_NormalDutiesRecorded()
                        : P.getBoundarySide_EmergencyDutiesRecorded());
    }

    private Row row(MissingRow missing) {
        return row("", missing.at(), tables.list(missing.parties()), "", texts.message(missing.finding()),
                missing.finding().outcome() == Outcome.VIOLATED ? Answer.NO : Answer.UNKNOWN, "", missing.finding().rule().id());
    }

    private String remarks(ResponsibilityTable.Row row) {
        ResponsibilityBoundary boundary = row.boundary();
        String agreed = words.get("roles.agreed", row.agreed().text());
        return boundary.getAgreement() == null ? agreed : words.get("roles.agreement", agreed, row.agreement());
    }

    private Row row(String number, String boundary, String party, String phase, String role, Answer confirmed, String completed,
            String remarks) {
        return new Row("", List.of(Cell.of(number), Cell.of(boundary), Cell.of(party), Cell.of(phase), Cell.of(role),
                tables.answer(confirmed), Cell.of(completed), Cell.of(remarks)));
    }
}
