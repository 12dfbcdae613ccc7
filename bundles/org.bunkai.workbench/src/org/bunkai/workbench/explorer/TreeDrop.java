package org.bunkai.workbench.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.session.ModelSession;
import org.bunkai.workbench.emf.FeatureGroup;
import org.bunkai.workbench.model.ActiveModel;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

/** Moves elements into another element, or to another place in their list; what does not fit is refused while dragging. */
final class TreeDrop extends ViewerDropAdapter {

    private static final float BEFORE = 0.2f;
    private static final float ON = 0.5f;
    private static final float AFTER = 0.8f;

    private final ActiveModel model;

    TreeDrop(TreeViewer viewer, ActiveModel model) {
        super(viewer);
        this.model = model;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type) && command(target).canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        Command command = command(getCurrentTarget());
        boolean possible = command.canExecute();
        if (possible) {
            model.session().orElseThrow().execute(command);
        }
        return possible;
    }

    private Command command(Object target) {
        if (model.session().isEmpty() || !(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged)) {
            return UnexecutableCommand.INSTANCE;
        }
        ModelSession session = model.session().get();
        List<EObject> elements = Stream.of(dragged.toArray()).filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        if (elements.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        if (target instanceof FeatureGroup group) {
            return AddCommand.create(session.domain(), group.owner(), group.feature(), elements);
        }
        float place = switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> BEFORE;
            case LOCATION_AFTER -> AFTER;
            default -> ON;
        };
        return target == null ? UnexecutableCommand.INSTANCE
                : DragAndDropCommand.create(session.domain(), target, place, DND.DROP_MOVE | DND.DROP_COPY, DND.DROP_MOVE, elements);
    }
}
