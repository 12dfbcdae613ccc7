package org.bunkai.workbench.dialog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.bunkai.model.Messages;
import org.bunkai.workbench.emf.DateText;
import org.bunkai.workbench.model.Language;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a few things, each in a labelled field. OK is possible once everything required is there and can be read. */
public abstract class EntryDialog extends AreaDialog {

    private static final int LIST_ROWS = 6;
    private static final int FIELD_WIDTH = 360;

    private final Messages texts = Messages.of(EntryDialog.class, Language.locale());
    private final List<Entry<?>> entries = new ArrayList<>();
    private Composite area;

    /**
     * @param windowTitle of the window
     * @param title what is asked for
     * @param message what to do
     */
    protected EntryDialog(Shell shell, String windowTitle, String title, String message) {
        super(shell, windowTitle, title, message, 2);
    }

    /** Makes the fields, in their order. */
    protected abstract void createEntries();

    /** What is wrong although every field can be read; in words. */
    protected Optional<String> problem() {
        return Optional.empty();
    }

    @Override
    protected final void fill(Composite parent) {
        area = parent;
        createEntries();
    }

    @Override
    protected final Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        return contents;
    }

    /** A line of text, without spaces around it. */
    protected final Entry<String> text(String label, boolean required, String suggestion) {
        return typed(label, required, suggestion, "", Function.identity());
    }

    /** A date. */
    protected final Entry<LocalDate> date(String label, boolean required, String suggestion) {
        return typed(label, required, suggestion, texts.word("as.date"), DateText::parse);
    }

    /** A line of text of which something is made. */
    protected final <T> Entry<T> typed(String label, boolean required, String suggestion, String hint, Function<String, T> reader) {
        label(label, required);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
        text.setMessage(hint);
        text.setText(suggestion);
        text.addListener(SWT.Modify, event -> validate());
        return add(label, required, text::getText,
                () -> Optional.of(text.getText().strip()).filter(typed -> !typed.isEmpty()).map(reader));
    }

    /** One of several; nothing is chosen without a suggestion. */
    protected final <T> Entry<T> choice(String label, boolean required, List<T> candidates, Function<T, String> words,
            Optional<? extends T> suggestion) {
        label(label, required);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        candidates.forEach(candidate -> combo.add(words.apply(candidate)));
        suggestion.ifPresent(suggested -> combo.select(candidates.indexOf(suggested)));
        combo.addListener(SWT.Selection, event -> validate());
        return add(label, required, combo::getText,
                () -> combo.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(candidates.get(combo.getSelectionIndex())));
    }

    /** Any number of several. */
    protected final <T> Entry<List<T>> choices(String label, boolean required, List<T> candidates, Function<T, String> words,
            List<?> suggestion) {
        label(label, required);
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(FIELD_WIDTH, list.getItemHeight() * LIST_ROWS).applyTo(list);
        candidates.forEach(candidate -> list.add(words.apply(candidate)));
        list.select(IntStream.range(0, candidates.size()).filter(i -> suggestion.contains(candidates.get(i))).toArray());
        list.addListener(SWT.Selection, event -> validate());
        return add(label, required, () -> String.join(" ", list.getSelection()),
                () -> Optional.of(IntStream.of(list.getSelectionIndices()).<T>mapToObj(candidates::get).toList())
                        .filter(chosen -> !chosen.isEmpty()));
    }

    private void label(String label, boolean required) {
        Label control = new Label(area, SWT.NONE);
        control.setText(required ? label + texts.word("required") : label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(control);
    }

    private <T> Entry<T> add(String label, boolean required, Supplier<String> shown, Supplier<Optional<T>> reader) {
        Entry<T> entry = new Entry<>(label, required, shown, reader);
        entries.add(entry);
        return entry;
    }

    private void validate() {
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok == null) {
            return;
        }
        List<Entry<?>> unreadable = entries.stream().filter(entry -> !entry.read()).toList();
        Optional<String> problem = unreadable.isEmpty() ? problem()
                : Optional.of(texts.get("unreadable", unreadable.getFirst().label(), unreadable.getFirst().shown().strip()));
        setErrorMessage(problem.orElse(null));
        ok.setEnabled(problem.isEmpty() && entries.stream().noneMatch(Entry::isMissing));
    }
}
