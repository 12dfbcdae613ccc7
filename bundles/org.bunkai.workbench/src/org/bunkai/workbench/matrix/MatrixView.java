package org.bunkai.workbench.matrix;

import java.util.List;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseMatrix;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.guideline.Clause;
import org.bunkai.workbench.decisions.Decisions;
import org.bunkai.workbench.emf.ListTree;
import org.bunkai.workbench.emf.StyledCells;
import org.bunkai.workbench.emf.TextColumns;
import org.bunkai.workbench.findings.FindingsView;
import org.bunkai.workbench.matrix.MatrixCells.Column;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.bunkai.workbench.model.ResultView;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** 条項マトリクス: 経営管理編 → 企画管理編 → システム運用編, with the text of the selected clause and what rules cover of it beside it. */
public final class MatrixView extends ResultView {

    public static final String ID = "org.bunkai.workbench.matrix";

    private static final int[] TREE_AND_TEXT = {68, 32};
    private static final int MARGIN = 8;

    private final Messages texts = Messages.of(MatrixView.class, Language.locale());
    private TreeViewer viewer;
    private StyledText text;
    private FindingTexts words;
    private MatrixCells cells;
    private ClauseText clauseText;

    @Override
    protected void createControls(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        viewer = new TreeViewer(sash, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        new TextColumns(texts, "matrix").add(viewer, Column.values(),
                column -> new StyledCells<>(MatrixItem.class, item -> cells.text(item, column)));
        viewer.setContentProvider(new ListTree(line -> ((MatrixItem) line).children()));
        viewer.addSelectionChangedListener(event -> showText());
        viewer.addDoubleClickListener(event -> showFindings());
        menu();
        text = new StyledText(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        sash.setWeights(TREE_AND_TEXT);
    }

    private void menu() {
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(manager -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof MatrixItem item && item.clause().isPresent()) {
                Clause clause = item.clause().get().clause();
                manager.add(new Action(texts.word("matrix.findings")) {
                    @Override
                    public void run() {
                        showFindings(clause);
                    }
                });
                model().session().ifPresent(session -> model().result()
                        .ifPresent(result -> new Decisions(getSite().getPage(), session, result).fill(manager, clause)));
            }
        });
        viewer.getControl().setMenu(context.createContextMenu(viewer.getControl()));
    }

    @Override
    protected void show(CheckResult result, FindingTexts newerWords) {
        boolean first = words == null;
        words = newerWords;
        cells = new MatrixCells(words, texts);
        clauseText = new ClauseText(result, words, texts);
        setContentDescription(texts.word("matrix.head"));
        input(MatrixItem.of(ClauseMatrix.of(result)));
        if (first) {
            viewer.expandToLevel(2);
        }
    }

    @Override
    protected void showNothing() {
        words = null;
        setContentDescription(texts.word("matrix.none"));
        input(List.of());
    }

    private void input(List<MatrixItem> roots) {
        ListTree.show(viewer, roots);
        showText();
    }

    private void showText() {
        text.setText(viewer.getStructuredSelection().getFirstElement() instanceof MatrixItem item ? clauseText.of(item) : "");
    }

    private void showFindings() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof MatrixItem item) {
            item.clause().ifPresent(result -> showFindings(result.clause()));
        }
    }

    private void showFindings(Clause clause) {
        Problems.run(getSite().getShell(),
                () -> ((FindingsView) getSite().getPage().showView(FindingsView.ID)).showClause(words.label(clause)));
    }

    /** The tree of clauses. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** What is said of the selected clause. */
    public String text() {
        return text.getText();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
