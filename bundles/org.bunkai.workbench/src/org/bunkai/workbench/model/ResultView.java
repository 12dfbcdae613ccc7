package org.bunkai.workbench.model;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
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
    private final IPartListener2 onPart = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (stale && part.getPart(false) == ResultView.this) {
                refresh();
            }
        }
    };
    private ActiveModel model;
    private boolean stale;

    @Override
    public final void createPartControl(Composite parent) {
        model = ActiveModel.of(getSite().getWorkbenchWindow());
        createControls(parent);
        model.addListener(onModel);
        getSite().getPage().addPartListener(onPart);
        Appearance.onChange(parent, this::refresh);
        showNewest();
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.removeListener(onModel);
            getSite().getPage().removePartListener(onPart);
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

    /** A view behind another one waits until it is seen: nobody pays for what nobody looks at. */
    private void refresh() {
        stale = !getSite().getPage().isPartVisible(this);
        if (!stale) {
            showNewest();
        }
    }

    private void showNewest() {
        model.result().ifPresentOrElse(result -> show(result, FindingTexts.of(result, Language.locale())), this::showNothing);
    }
}
