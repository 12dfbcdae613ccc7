package org.bunkai.workbench.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bunkai.model.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Text, a number, or a list of texts with one per line. */
final class TextField implements Field {

    private static final int LINES = 3;
    private static final int NARROW = 80;

    private final Subject subject;
    private final EAttribute feature;
    private final Messages texts;
    private final boolean large;
    private TypedText typed;

    TextField(Subject subject, EAttribute feature, Messages texts) {
        this.subject = subject;
        this.feature = feature;
        this.texts = texts;
        large = feature.isMany() || feature.getName().equals("description") || feature.getName().equals("details");
    }

    @Override
    public Control create(Composite parent) {
        typed = new TypedText(parent, large ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE, this::take);
        Text text = typed.control();
        if (large) {
            GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, text.getLineHeight() * LINES).applyTo(text);
        }
        return text;
    }

    private Optional<String> take(String input) {
        try {
            subject.set(feature, parse(input));
            refresh();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(texts.get("field.number", input));
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
        typed.control().setMessage(mixed ? texts.word("field.mixed") : "");
        typed.show(mixed ? "" : print(subject.value(feature)));
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
        typed.control().setFocus();
    }
}
