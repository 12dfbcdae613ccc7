package org.bunkai.workbench.decisions;

import java.util.List;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.workbench.decisions.DecisionLine.Column;
import org.bunkai.workbench.emf.StyledCells;
import org.bunkai.workbench.emf.TextColumns;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.ResultTableView;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;

/** Everything that people have decided about the model, with what it is worth today. */
public final class DecisionsView extends ResultTableView {

    public static final String ID = "org.bunkai.workbench.decisions";

    private final Messages texts;

    /** The view as the extension registry makes it. */
    public DecisionsView() {
        this(Messages.of(DecisionsView.class, Language.locale()));
    }

    private DecisionsView(Messages texts) {
        super(SWT.MULTI, texts.word("decisions.none"));
        this.texts = texts;
    }

    @Override
    protected void prepare(TableViewer table) {
        new TextColumns(texts, "decisions").add(table, Column.values(),
                column -> new StyledCells<>(DecisionLine.class, line -> text(line, column)));
        Action takeBack = new Action(texts.word("decisions.back")) {
            @Override
            public void run() {
                takeBack();
            }
        };
        table.addSelectionChangedListener(event -> takeBack.setEnabled(!event.getSelection().isEmpty()));
        takeBack.setEnabled(false);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), takeBack);
        MenuManager context = new MenuManager();
        context.add(takeBack);
        table.getControl().setMenu(context.createContextMenu(table.getControl()));
    }

    /** What has no effect today is grey; its state says so in words. */
    private static StyledString text(DecisionLine line, Column column) {
        return new StyledString(line.cells().get(column), line.counts() ? null : StyledString.QUALIFIER_STYLER);
    }

    @SuppressWarnings("unchecked")
    private List<DecisionLine> selected() {
        return viewer().getStructuredSelection().toList();
    }

    private void takeBack() {
        List<DecisionLine> lines = selected();
        model().session().ifPresent(session -> {
            String question = texts.get("decisions.question", lines.size());
            if (MessageDialog.openConfirm(getSite().getShell(), texts.word("decisions.back"), question)) {
                takeBack(new DecisionFile(getSite().getPage(), session), lines);
            }
        });
    }

    private static void takeBack(DecisionFile file, List<DecisionLine> lines) {
        file.change(editor -> lines.forEach(line -> editor.remove(line.id())));
    }

    @Override
    protected void show(CheckResult result, FindingTexts words) {
        List<DecisionLine> lines = DecisionLine.of(result, words, texts);
        show(lines.isEmpty() ? texts.word("decisions.empty")
                : texts.get("decisions.count", lines.size(), lines.stream().filter(line -> !line.counts()).count()), lines);
    }
}
