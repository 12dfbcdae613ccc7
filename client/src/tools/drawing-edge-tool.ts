import {
    Action,
    ChangeRoutingPointsOperation,
    CommandExecutionContext,
    CommandReturn,
    DragAwareMouseListener,
    EdgeEditListener,
    EdgeEditTool,
    FeedbackCommand,
    FeedbackEmitter,
    findParentByFeature,
    getAbsolutePosition,
    GModelElement,
    GRoutingHandle,
    Point,
    TYPES
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { dragBend, dragSegment, withoutNeedless } from '../geometry/bends';
import { XY } from '../model/args';
import { DrawnEdge } from '../model/elements';
import { courseOf } from '../view/course';
import { GRID } from '../view/page-grid';

/** Reconnects edges as the stock tool does, and bends them so that they stay orthogonal. */
@injectable()
export class DrawingEdgeTool extends EdgeEditTool {
    override enable(): void {
        super.enable();
        const reconnecting = new ReconnectListener(this);
        this.mouseTool.deregister(this.edgeEditListener);
        this.edgeEditListener.dispose();
        this.edgeEditListener = reconnecting;
        const bending = new BendListener(this);
        this.toDisposeOnDisable.push(
            reconnecting,
            this.mouseTool.registerListener(reconnecting),
            this.selectionService.addListener(reconnecting),
            bending,
            this.mouseTool.registerListener(bending)
        );
    }

    override registerFeedbackListeners(): void {
        this.mouseTool.register(this.feedbackEdgeSourceMovingListener);
        this.mouseTool.register(this.feedbackEdgeTargetMovingListener);
    }
}

/** The stock listener without its way to bend edges, and with ends that can be dragged as well as clicked. */
class ReconnectListener extends EdgeEditListener {
    protected override draggingMouseMove(target: GModelElement, event: MouseEvent): Action[] {
        return this.isReconnecting() ? [] : super.draggingMouseMove(target, event);
    }

    protected override setRoutingHandleSelected(): void {
        // BendListener takes handles on the line.
    }
}

/** Drags a bend or a segment of the selected edge. */
class BendListener extends DragAwareMouseListener {
    private dragged?: { readonly edge: string; readonly route: readonly XY[]; readonly bend: (to: XY) => XY[] };
    private readonly feedback: FeedbackEmitter;

    constructor(tool: EdgeEditTool) {
        super();
        this.feedback = tool.createFeedbackEmitter();
    }

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        super.mouseDown(target, event);
        const handle =
            event.button === 0 ? findParentByFeature(target, (each): each is GRoutingHandle => each instanceof GRoutingHandle) : undefined;
        const edge = handle?.parent;
        this.dragged = handle && edge instanceof DrawnEdge ? bendingOf(handle, edge) : undefined;
        return [];
    }

    override draggingMouseMove(target: GModelElement, event: MouseEvent): Action[] {
        if (this.dragged) {
            this.feedback
                .add(
                    BendAction.create(this.dragged.edge, inner(this.dragged.bend(snapped(getAbsolutePosition(target, event), event)))),
                    BendAction.create(this.dragged.edge, inner(this.dragged.route))
                )
                .submit();
        }
        return [];
    }

    override draggingMouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const dragged = this.dragged;
        this.dragged = undefined;
        if (!dragged) {
            return [];
        }
        // Shown until the server answers with its own route.
        this.feedback.discard();
        const route = withoutNeedless(dragged.bend(snapped(getAbsolutePosition(target, event), event)));
        return [ChangeRoutingPointsOperation.create([{ elementId: dragged.edge, newRoutingPoints: inner(route) }])];
    }

    override nonDraggingMouseUp(): Action[] {
        this.dispose();
        return [];
    }

    override dispose(): void {
        this.dragged = undefined;
        this.feedback.dispose();
        super.dispose();
    }
}

function bendingOf(handle: GRoutingHandle, edge: DrawnEdge): BendListener['dragged'] {
    const route = courseOf(edge).routes[0];
    const i = handle.pointIndex + 1;
    switch (handle.kind) {
        case 'junction':
            return { edge: edge.id, route, bend: to => dragBend(route, i, to) };
        case 'line':
            return { edge: edge.id, route, bend: to => dragSegment(route, i, to) };
        default:
            return undefined;
    }
}

function inner(route: readonly XY[]): Point[] {
    return route.slice(1, -1).map(([x, y]) => ({ x, y }));
}

/** On the grid, unless the user holds Shift as for moves. */
function snapped({ x, y }: Point, event: MouseEvent): XY {
    return event.shiftKey ? [x, y] : [Math.round(x / GRID) * GRID, Math.round(y / GRID) * GRID];
}

interface BendAction extends Action {
    kind: typeof BendAction.KIND;
    edgeId: string;
    bends: Point[];
}

namespace BendAction {
    export const KIND = 'bunkai.bend';

    export function create(edgeId: string, bends: Point[]): BendAction {
        return { kind: KIND, edgeId, bends };
    }
}

/** Shows an edge with other bends. */
@injectable()
export class BendCommand extends FeedbackCommand {
    static readonly KIND = BendAction.KIND;

    constructor(@inject(TYPES.Action) private readonly action: BendAction) {
        super();
    }

    execute({ root }: CommandExecutionContext): CommandReturn {
        const edge = root.index.getById(this.action.edgeId);
        if (edge instanceof DrawnEdge) {
            edge.routingPoints = this.action.bends;
        }
        return root;
    }
}
