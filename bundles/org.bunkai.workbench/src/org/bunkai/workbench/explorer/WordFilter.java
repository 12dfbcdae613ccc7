package org.bunkai.workbench.explorer;

import org.bunkai.workbench.emf.ElementWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

/** Keeps elements whose name, id or class contains what was typed, whatever its width and case, and what leads to them. */
final class WordFilter extends PatternFilter {

    private String wanted = "";

    @Override
    public void setPattern(String pattern) {
        wanted = pattern == null ? "" : ElementWords.folded(pattern.strip());
        super.setPattern(pattern);
    }

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object element) {
        return element instanceof EObject object
                && ElementWords.folded(ElementWords.full(object) + " " + ElementWords.type(object)).contains(wanted);
    }
}
