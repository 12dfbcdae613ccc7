package org.bunkai.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.bunkai.exchange.QuestionTexts;
import org.bunkai.model.Messages;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The sections of one class, filled with one subject. Sections make their fields when they are opened first. */
final class ElementForm {

    /** A device has fifty features: the first sections are open, the others one click away. */
    private static final int OPEN = 3;
    private static final int LABEL_WIDTH = 150;
    /** Fields grow with the view, never beyond it. */
    private static final int NARROW = 120;

    private final Composite body;
    private final FormToolkit toolkit;
    private final Subject subject;
    private final Messages texts;
    private final Fields fields;
    private final QuestionTexts questions = QuestionTexts.of(Language.locale());
    private final List<Field> made = new ArrayList<>();

    ElementForm(Composite parent, FormToolkit toolkit, Subject subject, Messages texts, Consumer<EObject> follow, Runnable layout) {
        this.toolkit = toolkit;
        this.subject = subject;
        this.texts = texts;
        fields = new Fields(texts, follow, layout);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        body = toolkit.createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(body);
        List<FormGroups.Group> groups = FormGroups.of(subject.type());
        for (int i = 0; i < groups.size(); i++) {
            section(groups.get(i), i < OPEN);
        }
    }

    private void section(FormGroups.Group group, boolean open) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
        section.setText(texts.word("group." + group.id()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        if (open) {
            fill(section, group);
            section.setExpanded(true);
        }
        section.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(event -> {
            if (section.getClient() == null) {
                fill(section, group);
            }
        }));
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> fields.layout().run()));
    }

    private void fill(Section section, FormGroups.Group group) {
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(client);
        for (EStructuralFeature feature : group.features()) {
            Label label = toolkit.createLabel(client, Language.labels().of(feature), SWT.WRAP);
            label.setToolTipText(questions.question(subject.objects().getFirst(), feature));
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 4).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
            Field field = fields.of(subject, feature);
            Control control = field.create(client);
            if (!(control.getLayoutData() instanceof GridData)) {
                GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(control);
            }
            field.refresh();
            made.add(field);
        }
        section.setClient(client);
    }

    void refresh() {
        made.forEach(Field::refresh);
    }

    void setFocus() {
        made.getFirst().setFocus();
    }

    void dispose() {
        body.dispose();
    }
}
