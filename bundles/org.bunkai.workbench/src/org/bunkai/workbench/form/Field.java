package org.bunkai.workbench.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One line of a form: shows a feature of a subject and sets it. */
interface Field {

    /** Makes the control, one cell of a grid. Called once. */
    Control create(Composite parent);

    /** Shows what the model says now. Does not disturb what somebody is typing unless the model changed under it. */
    void refresh();

    /** Puts the focus into the control. */
    void setFocus();
}
