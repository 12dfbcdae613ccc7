package org.bunkai.diagram.glsp.internal.page;

import org.bunkai.diagram.glsp.internal.actions.FindingsHandler;
import org.bunkai.diagram.glsp.internal.actions.KeepLayoutHandler;
import org.bunkai.diagram.glsp.internal.actions.ReachHandler;
import org.bunkai.diagram.glsp.internal.actions.RefreshHandler;
import org.bunkai.diagram.glsp.internal.actions.RevealHandler;
import org.bunkai.diagram.glsp.internal.actions.SelectionHandler;
import org.bunkai.diagram.glsp.internal.actions.ShowHandler;
import org.bunkai.diagram.glsp.internal.operations.BendOperation;
import org.bunkai.diagram.glsp.internal.operations.ConnectElements;
import org.bunkai.diagram.glsp.internal.operations.CopyHandler;
import org.bunkai.diagram.glsp.internal.operations.CreateElements;
import org.bunkai.diagram.glsp.internal.operations.CutElements;
import org.bunkai.diagram.glsp.internal.operations.DeleteElements;
import org.bunkai.diagram.glsp.internal.operations.LayoutElements;
import org.bunkai.diagram.glsp.internal.operations.MoveIntoOperation;
import org.bunkai.diagram.glsp.internal.operations.MoveOperation;
import org.bunkai.diagram.glsp.internal.operations.Operations;
import org.bunkai.diagram.glsp.internal.operations.PasteElements;
import org.bunkai.diagram.glsp.internal.operations.ReconnectOperation;
import org.bunkai.diagram.glsp.internal.operations.RenameOperation;
import org.bunkai.diagram.glsp.internal.operations.TogetherOperation;
import org.bunkai.diagram.glsp.internal.operations.UndoRedo;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;
import org.eclipse.glsp.server.features.undoredo.UndoRedoActionHandler;
import org.eclipse.glsp.server.gmodel.GModelCutOperationHandler;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.CompoundOperationHandler;
import org.eclipse.glsp.server.operations.LayoutOperationHandler;
import org.eclipse.glsp.server.operations.OperationActionHandler;
import org.eclipse.glsp.server.operations.OperationHandler;

/** The parts of GLSP for one page. Every kind of message a page may send needs a handler here: of others GLSP cannot read the JSON. */
public final class BunkaiDiagramModule extends DiagramModule {

    /** What pages ask for. */
    public static final String DIAGRAM_TYPE = "bunkai";

    @Override
    public String getDiagramType() {
        return DIAGRAM_TYPE;
    }

    @Override
    protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
        return Configuration.class;
    }

    @Override
    protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
        return SessionStorage.class;
    }

    @Override
    protected Class<? extends GModelFactory> bindGModelFactory() {
        return SceneFactory.class;
    }

    @Override
    protected Class<? extends GModelState> bindGModelState() {
        return PageState.class;
    }

    @Override
    protected Class<? extends ToolPaletteItemProvider> bindToolPaletteItemProvider() {
        return PaletteItems.class;
    }

    @Override
    protected Class<? extends LabelEditValidator> bindLabelEditValidator() {
        return NameValidator.class;
    }

    @Override
    protected void configureActionHandlers(MultiBinding<ActionHandler> handlers) {
        super.configureActionHandlers(handlers);
        handlers.rebind(OperationActionHandler.class, Operations.class);
        handlers.rebind(UndoRedoActionHandler.class, UndoRedo.class);
        handlers.add(CopyHandler.class);
        handlers.add(RefreshHandler.class);
        handlers.add(ShowHandler.class);
        handlers.add(FindingsHandler.class);
        handlers.add(ReachHandler.class);
        handlers.add(RevealHandler.class);
        handlers.add(SelectionHandler.class);
        handlers.add(KeepLayoutHandler.class);
    }

    @Override
    protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> handlers) {
        super.configureOperationHandlers(handlers);
        handlers.rebind(CompoundOperationHandler.class, TogetherOperation.class);
        handlers.add(CreateElements.class);
        handlers.add(ConnectElements.class);
        handlers.add(MoveOperation.class);
        handlers.add(MoveIntoOperation.class);
        handlers.add(ReconnectOperation.class);
        handlers.add(BendOperation.class);
        handlers.add(RenameOperation.class);
        handlers.add(DeleteElements.class);
        handlers.rebind(GModelCutOperationHandler.class, CutElements.class);
        handlers.add(PasteElements.class);
        handlers.rebind(LayoutOperationHandler.class, LayoutElements.class);
    }
}
