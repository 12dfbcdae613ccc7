package org.bunkai.workbench.form;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.explorer.ExplorerView;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Reveal;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

/** The form of what is selected: one element, or several of one class at once. */
public final class FormView extends ViewPart {

    public static final String ID = "org.bunkai.workbench.form";

    private final Messages texts = Messages.of(FormView.class, Language.locale());
    private final ISelectionListener onSelection = this::selectionChanged;
    private final ActiveModel.Listener onModel = new ActiveModel.Listener() {
        @Override
        public void sessionChanged() {
            showRoot();
        }

        @Override
        public void modelChanged() {
            refresh();
        }
    };
    private FormToolkit toolkit;
    private ScrolledForm form;
    private ActiveModel model;
    private List<EObject> shown = List.of();
    private ElementForm content;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        model = ActiveModel.of(getSite().getWorkbenchWindow());
        model.addListener(onModel);
        getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(ExplorerView.ID, onSelection);
        Appearance.onChange(form, () -> show(shown));
        showRoot();
    }

    @Override
    public void dispose() {
        model.removeListener(onModel);
        getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(ExplorerView.ID, onSelection);
        toolkit.dispose();
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (content == null) {
            form.setFocus();
        } else {
            content.setFocus();
        }
    }

    /** The control of the whole form. */
    public Control control() {
        return form;
    }

    /** The elements that are shown. */
    public List<EObject> shown() {
        return shown;
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            List<EObject> elements = Stream.of(structured.toArray()).filter(EObject.class::isInstance).map(EObject.class::cast)
                    .filter(this::isInModel).toList();
            if (!elements.isEmpty() && !elements.equals(shown)) {
                show(elements);
            }
        }
    }

    private void showRoot() {
        show(model.session().<List<EObject>>map(session -> List.of(session.architecture())).orElse(List.of()));
    }

    private boolean isInModel(EObject element) {
        return model.session().filter(session -> session.live(element).isPresent()).isPresent();
    }

    private void show(List<EObject> elements) {
        shown = elements;
        if (content != null) {
            content.dispose();
            content = null;
        }
        if (elements.isEmpty()) {
            form.setText(texts.word("form.empty"));
        } else if (elements.stream().map(EObject::eClass).distinct().count() > 1) {
            form.setText(texts.get("form.classes", elements.size()));
        } else {
            Subject subject = Subject.of(model.session().orElseThrow(), elements);
            content = new ElementForm(form.getBody(), toolkit, subject, texts, element -> Reveal.show(getSite().getPage(), element),
                    () -> form.reflow(true));
            title();
        }
        form.reflow(true);
    }

    private void refresh() {
        if (shown.stream().anyMatch(element -> !isInModel(element))) {
            show(shown.stream().filter(this::isInModel).toList());
        } else if (content != null) {
            title();
            content.refresh();
        }
    }

    private void title() {
        String type = Language.labels().of(shown.getFirst().eClass());
        form.setText(shown.size() == 1 ? type + ": " + ElementWords.full(shown.getFirst()) : texts.get("form.several", type, shown.size()));
    }
}
