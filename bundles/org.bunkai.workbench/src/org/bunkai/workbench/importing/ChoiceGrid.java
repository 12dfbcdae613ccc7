package org.bunkai.workbench.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Words, and for each a choice of what it means.
 *
 * @param <T> what can be chosen
 */
final class ChoiceGrid<T> {

    private static final int HINT_WIDTH = 130;
    /** At least; a list takes the width that is left. */
    private static final int COMBO_WIDTH = 140;

    /**
     * One line.
     *
     * @param word the word; no two lines have the same
     * @param label how it is shown
     * @param hint what helps to choose, in grey
     */
    record Line(String word, String label, String hint) {
    }

    private final ScrolledComposite scroll;
    private final List<T> choices;
    private final Function<T, String> words;
    private final BiConsumer<String, T> onChoice;
    private final Map<String, Combo> combos = new LinkedHashMap<>();
    private List<Line> shown = List.of();

    /**
     * @param choices what can be chosen, in the order of the lists
     * @param words what to call a choice
     * @param onChoice told of what the user chooses for a word
     */
    ChoiceGrid(Composite parent, List<T> choices, Function<T, String> words, BiConsumer<String, T> onChoice) {
        this.choices = choices;
        this.words = words;
        this.onChoice = onChoice;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
    }

    /** Shows other lines; controls are made anew only where they differ. */
    void show(List<Line> lines, Function<String, T> chosen) {
        if (!lines.equals(shown)) {
            shown = List.copyOf(lines);
            build();
        }
        combos.forEach((word, combo) -> combo.select(choices.indexOf(chosen.apply(word))));
    }

    /** The list of a word. */
    Combo combo(String word) {
        return combos.get(word);
    }

    private void build() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        combos.clear();
        Composite grid = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 2).applyTo(grid);
        String[] items = choices.stream().map(words).toArray(String[]::new);
        for (Line line : shown) {
            new Label(grid, SWT.NONE).setText(escaped(line.label()));
            Label hint = new Label(grid, SWT.NONE);
            hint.setText(escaped(line.hint()));
            hint.setToolTipText(line.hint());
            hint.setEnabled(false);
            GridDataFactory.swtDefaults().hint(HINT_WIDTH, SWT.DEFAULT).applyTo(hint);
            Combo combo = new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN);
            combo.setItems(items);
            combo.addListener(SWT.Selection, event -> onChoice.accept(line.word(), choices.get(combo.getSelectionIndex())));
            combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
            GridDataFactory.fillDefaults().grab(true, false).hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(combo);
            combos.put(line.word(), combo);
        }
        scroll.setContent(grid);
        scroll.setMinHeight(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    /** A label takes an ampersand for a key. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
