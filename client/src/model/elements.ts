import {
    Args,
    Bounds,
    boundsFeature,
    connectableFeature,
    containerFeature,
    deletableFeature,
    editFeature,
    editLabelFeature,
    EditableLabel,
    GChildElement,
    GEdge,
    GGraph,
    GLabel,
    GModelElement,
    GNode,
    isEditableLabel,
    moveFeature,
    nameFeature,
    Point,
    reconnectFeature,
    reparentFeature,
    resizeFeature,
    selectFeature,
    withEditLabelFeature,
    WithEditableLabel
} from '@eclipse-glsp/client';
import { DrawingArgs, EdgeArgs, NodeArgs, XY } from './args';

/** The root of a drawing. */
export class Drawing extends GGraph {
    get facts(): DrawingArgs {
        return this.args as unknown as DrawingArgs;
    }
}

export namespace NodeType {
    export const FACILITY = 'node:facility';
    export const NETWORK = 'node:network';
    export const DEVICE = 'node:device';
    export const CLOUD = 'node:cloud';
    export const BOUNDARY = 'node:boundary';
    export const ALL = [FACILITY, NETWORK, DEVICE, CLOUD, BOUNDARY] as const;
}

export namespace EdgeType {
    export const LINK = 'edge:link';
    export const TIE = 'edge:tie';
    export const TUNNEL = 'edge:tunnel';
    export const ALL = [LINK, TIE, TUNNEL] as const;
}

/** A box of the drawing: facility, network, card or boundary. What a user may do with it is said by the element itself, not by its type. */
export class DrawnNode extends GNode implements WithEditableLabel {
    static override readonly DEFAULT_FEATURES = [
        boundsFeature,
        connectableFeature,
        containerFeature,
        deletableFeature,
        moveFeature,
        nameFeature,
        reparentFeature,
        resizeFeature,
        selectFeature,
        withEditLabelFeature
    ];

    args?: Args;

    /** Where the server put it: it differs from the position while the user drags it. */
    home: Point = Point.ORIGIN;

    get facts(): NodeArgs {
        return this.args as unknown as NodeArgs;
    }

    get name(): string {
        return this.facts.name;
    }

    get isContainer(): boolean {
        return this.type === NodeType.FACILITY || this.type === NodeType.NETWORK;
    }

    get editableLabel(): (GChildElement & EditableLabel) | undefined {
        return this.children.find((child): child is GChildElement & EditableLabel => isEditableLabel(child));
    }

    override hasFeature(feature: symbol): boolean {
        switch (feature) {
            case moveFeature:
                return this.facts.movable && this.isEditable;
            case resizeFeature:
                return this.isContainer && this.facts.movable && this.isEditable && !this.facts.collapsed;
            case deletableFeature:
                return this.facts.deletable && this.isEditable;
            case connectableFeature:
                return this.facts.connectable && this.isEditable;
            case reparentFeature:
                return this.type === NodeType.DEVICE || (this.type === NodeType.NETWORK && this.facts.movable);
            case containerFeature:
                return this.isContainer;
            case withEditLabelFeature:
                return this.isEditable && this.editableLabel !== undefined;
            default:
                return super.hasFeature(feature);
        }
    }

    /** Whether something fits is the server's answer, so that it can say why not. */
    isContainableElement(): boolean {
        return true;
    }

    /** How far the user has moved it, with all that holds it, since the server last placed it. */
    get moved(): Point {
        const own = Point.subtract(this.position, this.home);
        return this.parent instanceof DrawnNode ? Point.add(own, this.parent.moved) : own;
    }

    /** Upper left corner and size in root coordinates. */
    get place(): Bounds {
        let { x, y } = this.position;
        for (let above = this.parent; above instanceof DrawnNode; above = above.parent) {
            x += above.position.x;
            y += above.position.y;
        }
        return { x, y, width: this.size.width, height: this.size.height };
    }

    private get isEditable(): boolean {
        return (this.root as Drawing).facts?.editable === true;
    }
}

/** A line of the drawing. Its look is the server's; the page only lets it follow while something is dragged. */
export class DrawnEdge extends GEdge {
    static override readonly DEFAULT_FEATURES = [deletableFeature, editFeature, reconnectFeature, selectFeature];

    get facts(): EdgeArgs {
        return this.args as unknown as EdgeArgs;
    }

    get name(): string {
        return this.facts.name;
    }

    /** Where the server drew it; a tunnel has one line per carrier. */
    get routes(): readonly (readonly XY[])[] {
        return this.facts.routes ?? (this.facts.route ? [this.facts.route] : []);
    }

    override hasFeature(feature: symbol): boolean {
        switch (feature) {
            case deletableFeature:
                return this.facts.deletable && this.isEditable;
            case editFeature:
                return this.facts.route !== undefined && this.isEditable && this.type !== EdgeType.TUNNEL;
            case reconnectFeature:
                return this.facts.reconnectable && this.isEditable;
            default:
                return super.hasFeature(feature);
        }
    }

    private get isEditable(): boolean {
        return (this.root as Drawing).facts?.editable === true;
    }
}

/** A node's name. The node's fragment shows it: this exists to be edited. */
export class NameLabel extends GLabel {
    static override readonly DEFAULT_FEATURES = [editLabelFeature];
}

export function isDrawn(element: unknown): element is DrawnNode | DrawnEdge {
    return element instanceof DrawnNode || element instanceof DrawnEdge;
}

/** The drawn element that an element is or belongs to, such as the node of a label or the edge of a handle. */
export function drawnElementOf(element: GModelElement | undefined): DrawnNode | DrawnEdge | undefined {
    for (let current = element; current; current = current instanceof GChildElement ? current.parent : undefined) {
        if (isDrawn(current)) {
            return current;
        }
    }
    return undefined;
}
