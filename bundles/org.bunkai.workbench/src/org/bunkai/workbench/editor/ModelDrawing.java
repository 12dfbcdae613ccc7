package org.bunkai.workbench.editor;

import org.eclipse.swt.browser.Browser;

/** The drawing in the editor of a model. UI thread only. It ends with its control. */
public interface ModelDrawing {

    /** There is a newer result. */
    void redraw();

    /** The editor was activated. */
    void setFocus();

    /** Whether somebody is typing in it: undo and redo are then those of the text. */
    default boolean isTyping() {
        return false;
    }

    /** The browser that shows it; {@code null} where there is none. */
    Browser browser();
}
