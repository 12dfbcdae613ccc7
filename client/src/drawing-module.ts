import {
    bindOrRebind,
    ChangeBoundsTool,
    configureCommand,
    configureDefaultModelElements,
    configureModelElement,
    ConsoleLogger,
    EdgeEditTool,
    FeatureModule,
    GlspEditLabelUI,
    GLSPPolylineEdgeRouter,
    GLSPScrollMouseListener,
    GNode,
    LogLevel,
    overrideModelElement,
    RankedSelectMouseListener,
    TYPES
} from '@eclipse-glsp/client';
import { Drawing, DrawnEdge, DrawnNode, EdgeType, NameLabel, NodeType } from './model/elements';
import { DrawingFactory } from './model/factory';
import { Host } from './host';
import { PageAddress } from './page-address';
import { ContainerSelectMouseListener, PaperMouseListener } from './tools/container-friendly-mouse';
import { DrawingBoundsTool } from './tools/drawing-bounds-tool';
import { BendCommand, DrawingEdgeTool } from './tools/drawing-edge-tool';
import { LabelEditor } from './tools/label-editor';
import { DrawingView } from './view/drawing-view';
import { EdgePainter } from './view/edge-painter';
import { GHOST, GhostView } from './view/ghost-view';
import { Highlights } from './view/highlights';
import { NodePainter } from './view/node-painter';
import { NothingView } from './view/nothing-view';
import { GRID, PageGrid } from './view/page-grid';
import { RouteRouter } from './view/route-router';

/** The model's elements, their looks, and the page's own services. */
export function createDrawingModule(address: PageAddress, host: Host): FeatureModule {
    return new FeatureModule(
        (bind, unbind, isBound, rebind) => {
            const context = { bind, unbind, isBound, rebind };
            bindOrRebind(context, TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
            bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
            bind(PageAddress).toConstantValue(address);
            bind(Host).toConstantValue(host);

            configureDefaultModelElements(context);
            overrideModelElement(context, 'graph', Drawing, DrawingView);
            NodeType.ALL.forEach(type => configureModelElement(context, type, DrawnNode, NothingView));
            EdgeType.ALL.forEach(type => configureModelElement(context, type, DrawnEdge, NothingView));
            configureModelElement(context, 'label:name', NameLabel, NothingView);
            configureModelElement(context, GHOST, GNode, GhostView);
            bindOrRebind(context, TYPES.IModelFactory).to(DrawingFactory).inSingletonScope();

            bind(NodePainter).toSelf().inSingletonScope();
            bind(EdgePainter).toSelf().inSingletonScope();
            bind(Highlights).toSelf().inSingletonScope();
            bind(PageGrid).toSelf().inSingletonScope();
            rebind(GLSPPolylineEdgeRouter).to(RouteRouter).inSingletonScope();
            rebind(ChangeBoundsTool).to(DrawingBoundsTool).inSingletonScope();
            rebind(EdgeEditTool).to(DrawingEdgeTool).inSingletonScope();
            configureCommand(context, BendCommand);
            rebind(RankedSelectMouseListener).to(ContainerSelectMouseListener).inSingletonScope();
            rebind(GLSPScrollMouseListener).to(PaperMouseListener).inSingletonScope();
            rebind(GlspEditLabelUI).to(LabelEditor).inSingletonScope();
            bind(TYPES.IMarqueeBehavior).toConstantValue({ entireElement: true, entireEdge: true });
            rebind(TYPES.Grid).toConstantValue({ x: GRID, y: GRID });
            // Each element says itself what may be done with it, and the server why something may not.
            bind(TYPES.ITypeHintProvider).toConstantValue({ getShapeTypeHint: () => undefined, getEdgeTypeHint: () => undefined });
        },
        { featureId: Symbol('bunkai') }
    );
}
