package org.bunkai.workbench.findings;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.Offer;
import org.bunkai.model.Messages;
import org.bunkai.workbench.emf.DateText;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for what only people know. OK is possible once everything required can be read. */
final class FixDialog extends TitleAreaDialog {

    private static final int LIST_ROWS = 6;

    private final Messages texts;
    private final Offer offer;
    private final Map<FixInput, Supplier<Optional<Object>>> fields = new LinkedHashMap<>();
    private FixValues values = FixValues.none();

    FixDialog(Shell shell, Messages texts, Offer offer) {
        super(shell);
        this.texts = texts;
        this.offer = offer;
        setHelpAvailable(false);
    }

    /** What was said. */
    FixValues values() {
        return values;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(texts.word("fix.title"));
        setTitle(offer.label(Language.locale()));
        setMessage(texts.word("fix.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        for (FixInput input : offer.inputs()) {
            Label label = new Label(area, SWT.NONE);
            label.setText(input.label(Language.locale()) + (input.required() ? texts.word("fix.required") : ""));
            fields.put(input, field(area, input));
        }
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        return contents;
    }

    private Supplier<Optional<Object>> field(Composite area, FixInput input) {
        return switch (input.kind()) {
            case CHOICE, ELEMENT -> choice(area, input);
            case CHOICES, ELEMENTS -> choices(area, input);
            default -> text(area, input);
        };
    }

    private Supplier<Optional<Object>> choice(Composite area, FixInput input) {
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        input.candidates().forEach(candidate -> combo.add(word(candidate)));
        input.suggestion().ifPresent(suggestion -> combo.select(input.candidates().indexOf(suggestion)));
        combo.addListener(SWT.Selection, event -> validate());
        return () -> combo.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(input.candidates().get(combo.getSelectionIndex()));
    }

    private Supplier<Optional<Object>> choices(Composite area, FixInput input) {
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * LIST_ROWS).applyTo(list);
        input.candidates().forEach(candidate -> list.add(word(candidate)));
        input.suggestion().filter(List.class::isInstance).map(List.class::cast)
                .ifPresent(all -> list.select(IntStream.range(0, input.candidates().size())
                        .filter(i -> all.contains(input.candidates().get(i))).toArray()));
        list.addListener(SWT.Selection, event -> validate());
        return () -> {
            List<Object> chosen = new ArrayList<>();
            IntStream.of(list.getSelectionIndices()).forEach(i -> chosen.add(input.candidates().get(i)));
            return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
        };
    }

    private Supplier<Optional<Object>> text(Composite area, FixInput input) {
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setMessage(texts.word("fix.as." + input.kind()));
        input.suggestion().ifPresent(suggestion -> text.setText(suggestion.toString()));
        text.addListener(SWT.Modify, event -> validate());
        return () -> parse(input, text.getText().strip());
    }

    /** What was typed, as the input takes it; the text itself if it cannot be read, so that it is not accepted. */
    private static Optional<Object> parse(FixInput input, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(switch (input.kind()) {
                case DATE -> DateText.parse(typed);
                case NUMBER -> Integer.valueOf(typed);
                case TEXTS -> List.of(typed);
                default -> typed;
            });
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.of(typed);
        }
    }

    private static String word(Object candidate) {
        return switch (candidate) {
            case Enumerator literal -> Language.labels().of(literal);
            case EObject element -> ElementWords.full(element);
            default -> candidate.toString();
        };
    }

    private void validate() {
        FixValues said = FixValues.none();
        String problem = null;
        for (Map.Entry<FixInput, Supplier<Optional<Object>>> field : fields.entrySet()) {
            Optional<Object> value = field.getValue().get();
            if (value.isPresent() && !field.getKey().accepts(value.get())) {
                problem = texts.get("fix.unreadable", field.getKey().label(Language.locale()), value.get().toString());
            } else if (value.isPresent()) {
                said = said.with(field.getKey().feature(), value.get());
            }
        }
        values = said;
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null && offer.missing(said).isEmpty());
    }
}
