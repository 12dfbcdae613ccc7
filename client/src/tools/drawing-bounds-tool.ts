import {
    Action,
    applyCssClasses,
    Bounds,
    ChangeBoundsListener,
    ChangeBoundsOperation,
    ChangeBoundsTool,
    ChangeContainerOperation,
    CompoundOperation,
    deleteCssClasses,
    FeedbackMoveMouseListener,
    getAbsolutePosition,
    GModelElement,
    MouseListener,
    MoveAction,
    Operation,
    Point,
    SelectableBoundsAware,
    toElementAndBounds,
    TrackedMove,
    isReparentable,
    isResizable,
    ISelectionListener,
    ResizableModelElement
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { nearestOn } from '../geometry/route';
import { DrawnNode, drawnElementOf, NodeType } from '../model/elements';
import { containerAt } from '../model/containers';

/** Of a container into which what is being dragged would fall. */
const RECEIVING = 'bk-receiving';

/**
 * Moves and resizes nodes. Unlike the stock tool it asks for another container when something is dropped into one, keeps boundaries on
 * their line, and leaves routes to the server.
 */
@injectable()
export class DrawingBoundsTool extends ChangeBoundsTool {
    protected override createMoveMouseListener(): MouseListener {
        return new DrawingMoveListener(this);
    }

    protected override createChangeBoundsListener(): MouseListener & ISelectionListener {
        return new DrawingBoundsListener(this);
    }
}

/** Shows the move while the mouse is down. */
class DrawingMoveListener extends FeedbackMoveMouseListener {
    protected override createMoveAction(move: TrackedMove): Action {
        return MoveAction.create(
            move.elementMoves.map(({ element, toPosition }) => ({
                elementId: element.id,
                toPosition: onItsLine(element, toPosition)
            })),
            { animate: false }
        );
    }

    protected override addMoveFeedback(move: TrackedMove, context: GModelElement, event: MouseEvent): void {
        super.addMoveFeedback(move, context, event);
        const dragged = move.elementMoves.map(each => each.element);
        const target = receiverOf(dragged, context, getAbsolutePosition(context, event));
        for (const container of context.root.index.all()) {
            if (
                container instanceof DrawnNode &&
                container.isContainer &&
                container !== target &&
                container.cssClasses?.includes(RECEIVING)
            ) {
                this.moveFeedback.add(deleteCssClasses(container, RECEIVING));
            }
        }
        if (target instanceof DrawnNode) {
            this.moveFeedback.add(applyCssClasses(target, RECEIVING), deleteCssClasses(target, RECEIVING));
        }
    }
}

/** Asks the server for the move when the mouse goes up. */
class DrawingBoundsListener extends ChangeBoundsListener {
    private pointer: Point = Point.ORIGIN;

    override draggingMouseUp(target: GModelElement, event: MouseEvent): Action[] {
        this.pointer = getAbsolutePosition(target, event);
        return super.draggingMouseUp(target, event);
    }

    /** A press on a container that is not selected moves the paper. */
    protected override updateResizeElement(target: GModelElement, event?: MouseEvent): boolean {
        const element = drawnElementOf(target);
        if (event && element instanceof DrawnNode && !element.selected) {
            this.disposeResize();
            return false;
        }
        return super.updateResizeElement(target, event);
    }

    /** Handles are for the container itself, not for that of a selected card. */
    protected override findResizeElement(target: GModelElement): ResizableModelElement | undefined {
        const element = drawnElementOf(target);
        return element && isResizable(element) ? element : undefined;
    }

    protected override handleMoveOnServer(target: GModelElement): Action[] {
        const elements = this.getElementsToMove(target);
        const receiver = receiverOf(elements, target, this.pointer);
        const leaving = receiver ? elements.filter(element => isReparentable(element)) : [];
        const operations: Operation[] = leaving.map(element =>
            ChangeContainerOperation.create({
                elementId: element.id,
                targetContainerId: receiver!.id,
                location: Bounds.position((element as unknown as DrawnNode).place)
            })
        );
        const staying = elements.filter(element => !leaving.includes(element));
        if (staying.length > 0) {
            operations.push(ChangeBoundsOperation.create(staying.map(toElementAndBounds)));
        }
        switch (operations.length) {
            case 0:
                return [];
            case 1:
                return operations;
            default:
                return [CompoundOperation.create(operations)];
        }
    }

    protected override handleMoveRoutingPointsOnServer(_moved: SelectableBoundsAware[]): Operation[] {
        return [];
    }
}

/** The container under the pointer when it is another than that of what is dragged; undefined while all stay where they belong. */
function receiverOf(dragged: readonly GModelElement[], context: GModelElement, pointer: Point): GModelElement | undefined {
    const candidates = dragged.filter((element): element is DrawnNode => element instanceof DrawnNode && isReparentable(element));
    if (candidates.length === 0) {
        return undefined;
    }
    const under = containerAt(context.root, pointer, candidates);
    return candidates.every(element => element.parent === under) ? undefined : under;
}

/** A boundary's position nearest to `position` at which its centre lies on its line; the position itself of any other element. */
function onItsLine(element: GModelElement, position: Point): Point {
    if (!(element instanceof DrawnNode) || element.type !== NodeType.BOUNDARY || !element.facts.route?.length) {
        return position;
    }
    const { width, height } = element.size;
    const { at } = nearestOn(element.facts.route, [position.x + width / 2, position.y + height / 2]);
    return { x: at[0] - width / 2, y: at[1] - height / 2 };
}
