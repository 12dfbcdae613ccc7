package org.bunkai.workbench.emf;

import java.util.function.Function;

import org.bunkai.model.Messages;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;

/** The columns of trees and tables. Titles and widths are words: {@code <viewer>.column.<COLUMN>}, {@code <viewer>.width.<COLUMN>}. */
public final class TextColumns {

    private final Messages texts;
    private final String viewer;

    /**
     * @param texts the words
     * @param viewer what their keys begin with
     */
    public TextColumns(Messages texts, String viewer) {
        this.texts = texts;
        this.viewer = viewer;
    }

    /** Adds columns to a viewer, with a header. */
    public <C> void add(TreeViewer tree, C[] columns, Function<C, CellLabelProvider> cells) {
        tree.getTree().setHeaderVisible(true);
        for (C column : columns) {
            TreeViewerColumn made = new TreeViewerColumn(tree, SWT.NONE);
            made.getColumn().setText(title(column));
            made.getColumn().setWidth(width(column));
            made.getColumn().setMoveable(true);
            made.setLabelProvider(cells.apply(column));
        }
    }

    /** Adds columns to a viewer, with a header and lines. */
    public <C> void add(TableViewer table, C[] columns, Function<C, CellLabelProvider> cells) {
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        for (C column : columns) {
            TableViewerColumn made = new TableViewerColumn(table, SWT.NONE);
            made.getColumn().setText(title(column));
            made.getColumn().setWidth(width(column));
            made.setLabelProvider(cells.apply(column));
        }
    }

    private String title(Object column) {
        return texts.word(viewer + ".column." + column);
    }

    private int width(Object column) {
        return Integer.parseInt(texts.word(viewer + ".width." + column));
    }
}
