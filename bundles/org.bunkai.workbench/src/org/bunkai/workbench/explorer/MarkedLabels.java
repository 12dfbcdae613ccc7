package org.bunkai.workbench.explorer;

import org.bunkai.validation.api.Outcome;
import org.bunkai.workbench.emf.ElementLabels;
import org.bunkai.workbench.emf.OutcomeStyle;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Labels with the numbers of violations and open questions before them, in sign and colour. */
final class MarkedLabels extends LabelProvider implements IStyledLabelProvider {

    private final ElementLabels labels;
    private final OutcomeMarks marks;

    MarkedLabels(ElementLabels labels, OutcomeMarks marks) {
        this.labels = labels;
        this.marks = marks;
    }

    @Override
    public String getText(Object element) {
        return labels.getText(element);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        mark(text, element, Outcome.VIOLATED);
        mark(text, element, Outcome.UNDECIDABLE);
        return text.append(labels.getStyledText(element));
    }

    private void mark(StyledString text, Object element, Outcome outcome) {
        int count = marks.count(element, outcome);
        if (count > 0) {
            text.append(OutcomeStyle.sign(outcome) + count + " ", OutcomeStyle.of(outcome));
        }
    }

    @Override
    public Image getImage(Object element) {
        return labels.getImage(element);
    }

    @Override
    public void dispose() {
        labels.dispose();
        super.dispose();
    }
}
