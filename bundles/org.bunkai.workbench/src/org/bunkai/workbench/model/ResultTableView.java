package org.bunkai.workbench.model;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A view of the newest result of the window's model as one table. */
public abstract class ResultTableView extends ResultView {

    private final int selection;
    private final String nothing;
    private TableViewer viewer;

    /**
     * @param selection {@link SWT#SINGLE} or {@link SWT#MULTI}
     * @param nothing says that no model is open, or that the first check is still running
     */
    protected ResultTableView(int selection, String nothing) {
        this.selection = selection;
        this.nothing = nothing;
    }

    @Override
    protected final void createControls(Composite parent) {
        viewer = new TableViewer(parent, selection | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        prepare(viewer);
    }

    /** Gives the table columns and what belongs to them, once. */
    protected abstract void prepare(TableViewer table);

    /** Shows lines, and above them what they are. */
    protected final void show(String description, List<?> lines) {
        setContentDescription(description);
        viewer.setInput(lines);
    }

    @Override
    protected final void showNothing() {
        show(nothing, List.of());
    }

    /** The table. */
    public final TableViewer viewer() {
        return viewer;
    }

    @Override
    public final void setFocus() {
        viewer.getControl().setFocus();
    }
}
