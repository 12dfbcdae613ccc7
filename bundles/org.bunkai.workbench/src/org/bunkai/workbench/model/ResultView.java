package org.bunkai.workbench.model;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A view of the newest result of the window's model. */
public abstract class ResultView extends ViewPart {

    private final ActiveModel.Listener onModel = new ActiveModel.Listener() {
        @Override
        public void sessionChanged() {
            refresh();
        }

        @Override
        public void resultChanged() {
            refresh();
        }
    };
    private ActiveModel model;

    @Override
    public final void createPartControl(Composite parent) {
        model = ActiveModel.of(getSite().getWorkbenchWindow());
        createControls(parent);
        model.addListener(onModel);
        refresh();
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.removeListener(onModel);
        }
        super.dispose();
    }

    /** Makes the controls, once. */
    protected abstract void createControls(Composite parent);

    /** Shows a result. Expansion, selection and scrolling stay as they are where they can. */
    protected abstract void show(CheckResult result, FindingTexts texts);

    /** Shows that no model is open, or that the first check is still running. */
    protected abstract void showNothing();

    /** What the view's window shows. */
    protected final ActiveModel model() {
        return model;
    }

    /** Shows an element of the result in explorer, form and drawing, if the model still has it. */
    protected final void reveal(EObject element) {
        model.session().flatMap(session -> session.live(element)).ifPresent(live -> Reveal.show(getSite().getPage(), live));
    }

    private void refresh() {
        model.result().ifPresentOrElse(result -> show(result, FindingTexts.of(result, Language.locale())), this::showNothing);
    }
}
