package org.bunkai.workbench.findings;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.assessment.Summary;
import org.bunkai.model.Messages;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.decisions.Decisions;
import org.bunkai.workbench.emf.ListTree;
import org.bunkai.workbench.emf.StyledCells;
import org.bunkai.workbench.emf.TextColumns;
import org.bunkai.workbench.findings.FindingCells.Column;
import org.bunkai.workbench.findings.FindingList.Show;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.ResultView;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The findings of the newest check, grouped and filtered; なぜ beside them. */
public final class FindingsView extends ResultView {

    public static final String ID = "org.bunkai.workbench.findings";

    private static final int[] LIST_AND_WHY = {65, 35};
    private static final int MARGIN = 8;

    private final Messages texts = Messages.of(FindingsView.class, Language.locale());
    private final FindingList list = new FindingList(texts);
    private final FindingCells cells = new FindingCells(list);
    private CheckResult indexed;
    private Text filter;
    private TreeViewer viewer;
    private StyledText why;

    @Override
    protected void createControls(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        filter = new Text(left, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(texts.word("findings.filter"));
        filter.addModifyListener(event -> {
            list.filter(filter.getText());
            refresh();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(left, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        new TextColumns(texts, "findings").add(viewer, Column.values(),
                column -> new StyledCells<>(Object.class, line -> cells.text(line, column)));
        viewer.setContentProvider(new ListTree(line -> line instanceof FindingList.Group group ? group.findings() : List.of()));
        viewer.addDoubleClickListener(event -> reveal());
        viewer.addSelectionChangedListener(event -> explain());
        why = new StyledText(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        why.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        sash.setWeights(LIST_AND_WHY);
        menus();
        getSite().setSelectionProvider(viewer);
    }

    private void menus() {
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        for (Grouping grouping : Grouping.values()) {
            Action action = new Action(texts.word("findings.by." + grouping), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        groupBy(grouping);
                    }
                }
            };
            action.setChecked(grouping == list.grouping());
            menu.add(action);
        }
        menu.add(new Separator());
        for (Show kind : Show.values()) {
            Action action = new Action(texts.word("findings.show." + kind), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    list.show(kind, isChecked());
                    refreshList();
                }
            };
            action.setChecked(list.isShown(kind));
            menu.add(action);
        }
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(manager -> {
            Action reveal = new Action(texts.word("findings.reveal")) {
                @Override
                public void run() {
                    FindingsView.this.reveal();
                }
            };
            reveal.setEnabled(!selected().isEmpty());
            manager.add(reveal);
            model().session().ifPresent(session -> {
                manager.add(new FixMenu(texts, session, getSite().getShell(), this::selected));
                manager.add(new Separator());
                model().result().ifPresent(result -> new Decisions(getSite().getPage(), session, result).fill(manager, selected()));
            });
            manager.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        viewer.getControl().setMenu(context.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(context, viewer);
    }

    /** Groups the findings anew. */
    void groupBy(Grouping grouping) {
        list.groupBy(grouping);
        refreshList();
    }

    /** Shows the findings of one clause only, by its label, for example 13⑤; it stands in the filter, where people can clear it. */
    public void showClause(String label) {
        filter.setText(label);
        viewer.expandAll();
    }

    /** The findings that are selected; those of a selected group with it. */
    public List<Finding> selected() {
        return Stream.of(viewer.getStructuredSelection().toArray())
                .flatMap(item -> item instanceof FindingList.Group group ? group.findings().stream() : Stream.of((Finding) item)).distinct()
                .toList();
    }

    /** The tree of groups and findings. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** What the explanation says. */
    public String explanation() {
        return why.getText();
    }

    @Override
    protected void show(CheckResult result, FindingTexts words) {
        list.show(result, words);
        refresh();
    }

    @Override
    protected void showNothing() {
        list.clear();
        refreshList();
    }

    /** Shows the list; what a filter looks into is made behind the editing, and the list is shown again with it. */
    private void refresh() {
        refreshList();
        CheckResult newest = list.result();
        if (list.isFiltered() && indexed != newest) {
            model().session().ifPresent(session -> session.read(
                    result -> FindingList.index(result, FindingTexts.of(result, Language.locale())),
                    index -> {
                        if (!viewer.getControl().isDisposed()) {
                            indexed = newest;
                            list.index(index);
                            refreshList();
                        }
                    }));
        }
    }

    private void refreshList() {
        List<FindingList.Group> groups = list.groups();
        ListTree.show(viewer, groups);
        setContentDescription(list.result() == null ? texts.word("findings.none") : count(list.result().summary(), groups));
        explain();
    }

    private String count(Summary summary, List<FindingList.Group> groups) {
        return texts.get("findings.count", summary.violated() + summary.errors(), summary.undecidable(), summary.advice(),
                groups.stream().mapToInt(group -> group.findings().size()).sum());
    }

    private void explain() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        why.setText(first instanceof Finding finding ? new Explanation(list.result(), list.words(), texts).of(finding) : "");
    }

    private void reveal() {
        selected().stream().findFirst().ifPresent(finding -> reveal(finding.element()));
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
