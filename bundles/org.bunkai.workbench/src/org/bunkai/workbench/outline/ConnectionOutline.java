package org.bunkai.workbench.outline;

import org.bunkai.session.ModelChange;
import org.bunkai.session.ModelSession;
import org.bunkai.session.SessionListener;
import org.bunkai.workbench.emf.ElementLabels;
import org.bunkai.workbench.emf.ListTree;
import org.bunkai.workbench.model.Reveal;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** What is connected to what; choosing an element shows it everywhere. */
public final class ConnectionOutline extends ContentOutlinePage {

    private final ModelSession session;
    private final SessionListener onSession = new SessionListener() {
        @Override
        public void modelChanged(ModelSession changed, ModelChange change) {
            show();
        }

        @Override
        public void reloaded(ModelSession changed) {
            show();
        }
    };

    /** The outline of a session. */
    public ConnectionOutline(ModelSession session) {
        this.session = session;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setUseHashlookup(true);
        getTreeViewer().setContentProvider(new ListTree(line -> ((Place) line).below()));
        getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels(line -> ((Place) line).element())));
        session.addListener(onSession);
        show();
        getTreeViewer().expandToLevel(2);
    }

    private void show() {
        ListTree.show(getTreeViewer(), Place.of(session.architecture()));
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (event.getStructuredSelection().getFirstElement() instanceof Place place) {
            Reveal.show(getSite().getPage(), place.element());
        }
    }

    @Override
    public void dispose() {
        session.removeListener(onSession);
        super.dispose();
    }
}
