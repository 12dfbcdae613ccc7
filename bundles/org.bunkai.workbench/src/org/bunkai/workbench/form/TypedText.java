package org.bunkai.workbench.form;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A text that is taken when the field is left or Enter is pressed; Escape takes back what was typed. What cannot be taken stays in the field,
 * with the reason beside it.
 */
final class TypedText {

    private final Text text;
    private final ControlDecoration problem;
    private final Function<String, Optional<String>> take;
    private String shown = "";

    /** @param take takes what was typed; gives why it cannot be taken, or nothing */
    TypedText(Composite parent, int style, Function<String, Optional<String>> take) {
        this.take = take;
        text = new Text(parent, SWT.BORDER | style);
        problem = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        problem.hide();
        text.addFocusListener(FocusListener.focusLostAdapter(event -> apply()));
        text.addListener(SWT.DefaultSelection, event -> apply());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                reset();
            }
        });
    }

    Text control() {
        return text;
    }

    /** Takes what was typed, if it is something new. */
    void apply() {
        if (!text.getText().equals(shown)) {
            take.apply(text.getText()).ifPresentOrElse(reason -> {
                problem.setDescriptionText(reason);
                problem.show();
            }, problem::hide);
        }
    }

    /** Takes back what was typed. */
    void reset() {
        text.setText(shown);
        problem.hide();
    }

    /** Shows what the model says. What somebody is typing stays, unless the model has changed under it. */
    void show(String now) {
        if (!now.equals(shown) || !text.isFocusControl() && !problem.isVisible()) {
            shown = now;
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
        }
    }
}
