package org.bunkai.workbench.status;

import org.bunkai.model.Messages;
import org.bunkai.workbench.findings.FindingsView;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Counts of the window's model in the status line; a click opens the findings. */
public final class CountControl extends WorkbenchWindowControlContribution {

    /** The trim does not grow with its content: it is made as wide as the longest line that is likely. */
    private static final int MANY = 99_999;

    private final Messages texts = Messages.of(CountControl.class, Language.locale());
    private final CountLine line = new CountLine(texts);

    @Override
    protected Control createControl(Composite parent) {
        Label label = new Label(parent, SWT.CENTER);
        label.setText(texts.get("status.counts", MANY, MANY));
        label.setToolTipText(texts.word("status.help"));
        IWorkbenchWindow window = getWorkbenchWindow();
        label.addMouseListener(MouseListener.mouseUpAdapter(event -> openFindings(window)));
        // The trim is made before the window has a page; what is shown can be asked for only afterwards.
        label.getDisplay().asyncExec(() -> follow(label, window));
        return label;
    }

    private void follow(Label label, IWorkbenchWindow window) {
        if (label.isDisposed() || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        ActiveModel model = ActiveModel.of(window);
        ActiveModel.Listener listener = new ActiveModel.Listener() {
            @Override
            public void sessionChanged() {
                show(label, model);
            }

            @Override
            public void resultChanged() {
                show(label, model);
            }
        };
        model.addListener(listener);
        label.addDisposeListener(event -> model.removeListener(listener));
        show(label, model);
    }

    private void show(Label label, ActiveModel model) {
        label.setText(line.of(model.session().isPresent(), model.result()));
        label.requestLayout();
    }

    private static void openFindings(IWorkbenchWindow window) {
        try {
            window.getActivePage().showView(FindingsView.ID);
        } catch (PartInitException e) {
            Problems.log(e);
        }
    }
}
