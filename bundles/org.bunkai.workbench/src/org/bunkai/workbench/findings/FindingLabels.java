package org.bunkai.workbench.findings;

import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.emf.OutcomeStyle;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** One column of the list. */
final class FindingLabels extends StyledCellLabelProvider {

    /** The columns, in their order. */
    enum Column {
        SENTENCE, CLAUSE, ELEMENT, SEVERITY
    }

    private final FindingList list;
    private final Column column;

    FindingLabels(FindingList list, Column column) {
        this.list = list;
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = switch (cell.getElement()) {
            case FindingList.Group group -> column == Column.SENTENCE ? head(group) : new StyledString();
            case Finding finding -> text(finding);
            default -> new StyledString();
        };
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    private StyledString text(Finding finding) {
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
