package org.bunkai.workbench.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.workbench.emf.ElementLabels;
import org.bunkai.workbench.emf.ElementTree;
import org.bunkai.workbench.model.ActiveModel;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.properties.ElementProperties;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The model as a tree, with a filter, marks of what the last check found, and everything that edits elements as a whole. */
public final class ExplorerView extends ViewPart {

    public static final String ID = "org.bunkai.workbench.explorer";

    private final Messages texts = Messages.of(ExplorerView.class, Language.locale());
    private final OutcomeMarks marks = new OutcomeMarks();
    private final ActiveModel.Listener onModel = new ActiveModel.Listener() {
        @Override
        public void sessionChanged() {
            showSession();
        }

        @Override
        public void modelChanged() {
            viewer.refresh();
        }

        @Override
        public void resultChanged() {
            marks.show(model.result());
            viewer.refresh(true);
        }
    };
    private ActiveModel model;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        model = ActiveModel.of(getSite().getWorkbenchWindow());
        FilteredTree tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new WordFilter(), true, true);
        tree.setInitialText(texts.word("explorer.filter"));
        viewer = tree.getViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ElementTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new MarkedLabels(new ElementLabels(), marks)));
        viewer.addDoubleClickListener(event -> {
            Object element = viewer.getStructuredSelection().getFirstElement();
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        });
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new TreeDrag(viewer));
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new TreeDrop(viewer, model));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(new NewChildMenu(model, viewer, this::select));
            manager.add(new Separator("edit"));
            manager.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
        model.addListener(onModel);
        Appearance.onChange(viewer.getControl(), () -> viewer.refresh(true));
        showSession();
    }

    @Override
    public void dispose() {
        model.removeListener(onModel);
        super.dispose();
    }

    /** Selects an element, or the nearest one around it that has a place in the tree. */
    public void select(EObject element) {
        select(List.of(element));
    }

    /** As {@link #select(EObject)}, for several elements at once. */
    public void select(List<EObject> elements) {
        viewer.setSelection(new StructuredSelection(elements.stream().map(ExplorerView::node).distinct().toList()), true);
    }

    private static EObject node(EObject element) {
        EObject node = element;
        while (!ElementTree.isNode(node)) {
            node = node.eContainer();
        }
        return node;
    }

    /** The elements that are selected; of a group, none. */
    public List<EObject> selected() {
        return Stream.of(viewer.getStructuredSelection().toArray()).filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /** The tree. */
    public TreeViewer viewer() {
        return viewer;
    }

    private void showSession() {
        marks.show(model.result());
        model.session().ifPresentOrElse(session -> {
            viewer.setInput(List.of(session.architecture()));
            viewer.expandToLevel(2);
            viewer.setSelection(new StructuredSelection(session.architecture()));
        }, () -> viewer.setInput(null));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page()) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
