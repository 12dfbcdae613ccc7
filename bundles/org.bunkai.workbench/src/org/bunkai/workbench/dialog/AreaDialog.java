package org.bunkai.workbench.dialog;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title, a sentence on what to do, and an area in columns. */
public abstract class AreaDialog extends TitleAreaDialog {

    private final String windowTitle;
    private final String title;
    private final String message;
    private final int columns;

    /**
     * @param windowTitle of the window
     * @param title what it is about
     * @param message what to do
     * @param columns of the area
     */
    protected AreaDialog(Shell shell, String windowTitle, String title, String message, int columns) {
        super(shell);
        this.windowTitle = windowTitle;
        this.title = title;
        this.message = message;
        this.columns = columns;
        setHelpAvailable(false);
    }

    /** Fills the area, which has a grid layout. */
    protected abstract void fill(Composite area);

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        getShell().setText(windowTitle);
        setTitle(title);
        setMessage(message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(area);
        fill(area);
        return area;
    }
}
