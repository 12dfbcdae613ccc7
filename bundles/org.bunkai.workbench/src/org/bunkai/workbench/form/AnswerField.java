package org.bunkai.workbench.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.bunkai.model.architecture.Answer;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** はい / いいえ / 対象外 / 未確認 in one click. None is pressed if several objects differ. */
final class AnswerField implements Field {

    private static final List<Answer> ORDER = List.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE, Answer.UNKNOWN);

    private final Subject subject;
    private final EAttribute feature;
    private final Map<Answer, Button> buttons = new EnumMap<>(Answer.class);

    AnswerField(Subject subject, EAttribute feature) {
        this.subject = subject;
        this.feature = feature;
    }

    @Override
    public Control create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(0).applyTo(row);
        for (Answer answer : ORDER) {
            Button button = new Button(row, SWT.TOGGLE);
            button.setText(Language.labels().of(answer));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                subject.set(feature, answer);
                refresh();
            }));
            buttons.put(answer, button);
        }
        return row;
    }

    @Override
    public void refresh() {
        boolean mixed = subject.isMixed(feature);
        buttons.forEach((answer, button) -> button.setSelection(!mixed && subject.value(feature) == answer));
    }

    @Override
    public void setFocus() {
        buttons.get(Answer.YES).setFocus();
    }
}
