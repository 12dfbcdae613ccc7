package org.bunkai.workbench.emf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for elements of a list that can be filtered. */
public final class ElementPicker {

    private ElementPicker() {
    }

    /** Asks for one; empty if cancelled. */
    public static Optional<EObject> one(Shell shell, String title, List<? extends EObject> candidates) {
        return pick(shell, title, candidates, false).findFirst();
    }

    /** Asks for any number; empty if cancelled. */
    public static List<EObject> several(Shell shell, String title, List<? extends EObject> candidates) {
        return pick(shell, title, candidates, true).toList();
    }

    private static Stream<EObject> pick(Shell shell, String title, List<? extends EObject> candidates, boolean several) {
        ElementLabels labels = new ElementLabels();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ElementWords.full((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return labels.getImage(element);
            }
        });
        dialog.setTitle(title);
        dialog.setMessage("");
        dialog.setMultipleSelection(several);
        dialog.setElements(candidates.toArray());
        boolean chosen = dialog.open() == Window.OK;
        labels.dispose();
        return chosen ? Stream.of(dialog.getResult()).map(EObject.class::cast) : Stream.empty();
    }
}
