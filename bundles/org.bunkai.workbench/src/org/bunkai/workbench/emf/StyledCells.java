package org.bunkai.workbench.emf;

import java.util.function.Function;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/**
 * The cells of one column, as styled text.
 *
 * @param <E> what a line of the viewer is
 */
public final class StyledCells<E> extends StyledCellLabelProvider {

    private final Class<E> type;
    private final Function<E, StyledString> text;

    /** Cells of lines of a class, each with its text. */
    public StyledCells(Class<E> type, Function<E, StyledString> text) {
        this.type = type;
        this.text = text;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString styled = text.apply(type.cast(cell.getElement()));
        cell.setText(styled.getString());
        cell.setStyleRanges(styled.getStyleRanges());
        super.update(cell);
    }
}
