package org.bunkai.workbench.responsibility;


import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.assessment.ResponsibilityTable;
import org.bunkai.assessment.ResponsibilityTable.Cell;
import org.bunkai.model.Messages;
import org.bunkai.validation.api.Outcome;
import org.bunkai.workbench.emf.OutcomeStyle;
import org.bunkai.workbench.emf.StyledCells;
import org.bunkai.workbench.emf.TextColumns;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.ResultTableView;
import org.bunkai.workbench.responsibility.TableLine.Column;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/** 責任分界表 of the newest result. */
public final class ResponsibilityView extends ResultTableView {

    public static final String ID = "org.bunkai.workbench.responsibility";

    private final Messages texts;

    /** The view as the extension registry makes it. */
    public ResponsibilityView() {
        this(Messages.of(ResponsibilityView.class, Language.locale()));
    }

    private ResponsibilityView(Messages texts) {
        super(SWT.SINGLE, texts.word("responsibility.none"));
        this.texts = texts;
    }

    @Override
    protected void prepare(TableViewer table) {
        new TextColumns(texts, "responsibility").add(table, Column.values(),
                column -> new StyledCells<>(TableLine.class, line -> text(line, column)));
        table.addDoubleClickListener(event -> {
            if (table.getStructuredSelection().getFirstElement() instanceof TableLine line) {
                reveal(line.element());
            }
        });
    }

    private static StyledString text(TableLine line, Column column) {
        return line.cell(column).map(cell -> column == Column.NAME ? name(line, cell) : text(cell)).orElseGet(StyledString::new);
    }

    /** What is not known stands in the colour of open questions, with their sign. */
    private static StyledString text(Cell cell) {
        return cell.known() ? new StyledString(cell.text()) : marked(cell.text(), Outcome.UNDECIDABLE);
    }

    private static StyledString name(TableLine line, Cell cell) {
        return line.mark().map(outcome -> marked(cell.text(), outcome)).orElseGet(() -> text(cell));
    }

    private static StyledString marked(String text, Outcome outcome) {
        return new StyledString(OutcomeStyle.sign(outcome) + " " + text, OutcomeStyle.of(outcome));
    }

    @Override
    protected void show(CheckResult result, FindingTexts words) {
        ResponsibilityTable table = ResponsibilityTable.of(result, words);
        show(texts.get("responsibility.count", table.rows().size(), table.missing().size()),
                TableLine.of(table, texts.word("responsibility.noBoundary"), texts.word("responsibility.separator")));
    }
}
