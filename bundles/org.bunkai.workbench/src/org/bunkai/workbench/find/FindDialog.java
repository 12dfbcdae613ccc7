package org.bunkai.workbench.find;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.Messages;
import org.bunkai.workbench.emf.StyledCells;
import org.bunkai.workbench.emf.TextColumns;
import org.bunkai.workbench.find.FindIndex.Hit;
import org.bunkai.workbench.model.Language;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds elements while people type. Enter shows the chosen one. */
final class FindDialog extends Dialog {

    private enum Column {
        NAME, TYPE, TEXT
    }

    private static final int WIDTH = 760;
    private static final int HEIGHT = 360;
    /** More are not read; they cost time to show. */
    private static final int MOST = 500;

    private final Messages texts = Messages.of(FindDialog.class, Language.locale());
    private final FindIndex index;
    private TableViewer viewer;
    private Label count;
    private Hit chosen;

    FindDialog(Shell shell, FindIndex index) {
        super(shell);
        this.index = index;
    }

    /** What was chosen; after OK. */
    Optional<Hit> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.word("find.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(texts.word("find.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        new TextColumns(texts, "find").add(viewer, Column.values(),
                column -> new StyledCells<>(Hit.class, hit -> new StyledString(text(hit, column))));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addDoubleClickListener(event -> okPressed());
        viewer.addSelectionChangedListener(event -> select((Hit) event.getStructuredSelection().getFirstElement()));
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        text.addModifyListener(event -> show(text.getText()));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getControl().setFocus();
            }
        });
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        show("");
        return contents;
    }

    private static String text(Hit hit, Column column) {
        return switch (column) {
            case NAME -> hit.name();
            case TYPE -> hit.type();
            case TEXT -> Messages.oneLine(hit.text());
        };
    }

    private void show(String typed) {
        List<Hit> found = index.find(typed);
        viewer.setInput(found.stream().limit(MOST).toList());
        count.setText(typed.isBlank() ? "" : texts.get("find.count", found.size(), Math.min(found.size(), MOST)));
        select(null);
        found.stream().findFirst().ifPresent(first -> viewer.setSelection(new StructuredSelection(first)));
    }

    private void select(Hit hit) {
        chosen = hit;
        getButton(IDialogConstants.OK_ID).setEnabled(hit != null);
    }

    @Override
    protected void cancelPressed() {
        chosen = null;
        super.cancelPressed();
    }
}
