package org.bunkai.workbench.form;

import java.util.List;
import java.util.stream.Collectors;

import org.bunkai.model.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Text, a number, or a list of texts with one per line. Set when the field is left or Enter is pressed; Escape takes back what was typed.
 * What cannot be read stays in the field with the reason beside it, and is not set.
 */
final class TextField implements Field {

    private static final int LINES = 3;
    private static final int NARROW = 80;

    private final Subject subject;
    private final EAttribute feature;
    private final Messages texts;
    private final boolean large;
    private Text text;
    private ControlDecoration problem;
    private String shown = "";

    TextField(Subject subject, EAttribute feature, Messages texts) {
        this.subject = subject;
        this.feature = feature;
        this.texts = texts;
        large = feature.isMany() || feature.getName().equals("description") || feature.getName().equals("details");
    }

    @Override
    public void create(Composite parent) {
        text = new Text(parent, SWT.BORDER | (large ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        if (large) {
            GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, text.getLineHeight() * LINES).applyTo(text);
        }
        problem = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        problem.hide();
        text.addFocusListener(FocusListener.focusLostAdapter(event -> apply()));
        text.addListener(SWT.DefaultSelection, event -> apply());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText(shown);
                problem.hide();
            }
        });
    }

    private void apply() {
        if (text.getText().equals(shown)) {
            return;
        }
        try {
            subject.set(feature, parse(text.getText()));
            problem.hide();
            refresh();
        } catch (IllegalArgumentException e) {
            problem.setDescriptionText(texts.get("field.number", text.getText()));
            problem.show();
        }
    }

    private Object parse(String input) {
        if (feature.isMany()) {
            return input.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        return input.isBlank() ? null : EcoreUtil.createFromString(feature.getEAttributeType(), input.strip());
    }

    @Override
    public void refresh() {
        boolean mixed = subject.isMixed(feature);
        text.setMessage(mixed ? texts.word("field.mixed") : "");
        String now = mixed ? "" : print(subject.value(feature));
        if (!now.equals(shown) || !text.isFocusControl() && !problem.isVisible()) {
            shown = now;
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
        }
    }

    private static String print(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> lines -> lines.stream().map(String::valueOf).collect(Collectors.joining(Text.DELIMITER));
            default -> value.toString();
        };
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
