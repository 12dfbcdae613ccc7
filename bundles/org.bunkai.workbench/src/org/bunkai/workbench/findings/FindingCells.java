package org.bunkai.workbench.findings;

import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.emf.OutcomeStyle;
import org.eclipse.jface.viewers.StyledString;

/** What the cells of the list say. */
final class FindingCells {

    /** The columns, in their order. */
    enum Column {
        SENTENCE, CLAUSE, ELEMENT, SEVERITY
    }

    private final FindingList list;

    FindingCells(FindingList list) {
        this.list = list;
    }

    /** The text of a group or a finding. */
    StyledString text(Object line, Column column) {
        return switch (line) {
            case FindingList.Group group when column == Column.SENTENCE -> head(group);
            case Finding finding -> text(finding, column);
            default -> new StyledString();
        };
    }

    private StyledString text(Finding finding, Column column) {
        return switch (column) {
            case SENTENCE -> {
                boolean waived = list.result().isWaived(finding);
                yield new StyledString(OutcomeStyle.sign(finding.outcome()) + " ", OutcomeStyle.of(finding.outcome()))
                        .append(list.words().message(finding), waived ? StyledString.QUALIFIER_STYLER : null);
            }
            case CLAUSE -> new StyledString(String.join(", ", list.words().clauseLabels(finding)));
            case ELEMENT -> new StyledString(list.words().name(finding.element()));
            case SEVERITY -> new StyledString(list.words().severity(finding.severity()));
        };
    }

    private static StyledString head(FindingList.Group group) {
        StyledString text = new StyledString(group.name());
        for (Outcome outcome : new Outcome[] {Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDECIDABLE}) {
            long count = group.findings().stream().filter(f -> f.outcome() == outcome).count();
            if (count > 0) {
                text.append("  " + OutcomeStyle.sign(outcome) + count, OutcomeStyle.of(outcome));
            }
        }
        return text;
    }
}
