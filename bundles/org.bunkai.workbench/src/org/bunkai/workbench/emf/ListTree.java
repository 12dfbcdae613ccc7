package org.bunkai.workbench.emf;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** A tree whose input is a list of lines, each of which knows the lines below it. */
public final class ListTree implements ITreeContentProvider {

    private final Function<Object, List<?>> children;

    /** @param children the lines below a line; empty for none */
    public ListTree(Function<Object, List<?>> children) {
        this.children = children;
    }

    /** Shows other lines; those that are equal to lines of before stay expanded. */
    public static void show(TreeViewer viewer, List<?> lines) {
        viewer.getTree().setRedraw(false);
        Object[] expanded = viewer.getExpandedElements();
        viewer.setInput(lines);
        viewer.setExpandedElements(expanded);
        viewer.getTree().setRedraw(true);
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children.apply(parent).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children.apply(element).isEmpty();
    }
}
