/** @jsx svg */
import {
    Bounds,
    GModelElement,
    GParentElement,
    GReconnectHandle,
    GRoutingHandle,
    IView,
    Point,
    RenderingContext,
    svg,
    TYPES,
    ViewerOptions
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { boundsOf } from '../geometry/route';
import { DrawnEdge, DrawnNode, Drawing, EdgeType, NodeType } from '../model/elements';
import { Words } from '../words/words';
import { courseOf, routedPoints } from './course';
import { EdgePainter } from './edge-painter';
import { Highlights } from './highlights';
import { NodePainter } from './node-painter';
import { PageGrid } from './page-grid';
import { Sight } from './sight';

/** Below this zoom only boxes and marks are drawn. */
const FAR = 0.4;

/** Segments shorter than this have no handle. */
const SHORT = 24;

/** The planes of a drawing, from the paper upwards. */
interface Planes {
    readonly containers: VNode[];
    readonly tunnels: VNode[];
    readonly links: VNode[];
    readonly cards: VNode[];
    readonly boundaries: VNode[];
    readonly handles: VNode[];
    readonly feedback: VNode[];
}

/**
 * Draws the model in planes rather than nested as it is, so that lines lie between containers and cards whatever the model's order.
 * Panning costs nothing but one CSS transform: the painters answer with the very node of the last time when nothing changed, which
 * snabbdom skips, and the browser moves the camera's layer without painting it again.
 */
@injectable()
export class DrawingView implements IView {
    @inject(TYPES.ViewerOptions) private readonly options!: ViewerOptions;
    @inject(NodePainter) private readonly nodes!: NodePainter;
    @inject(EdgePainter) private readonly edges!: EdgePainter;
    @inject(Highlights) private readonly highlights!: Highlights;
    @inject(Words) private readonly words!: Words;
    @inject(PageGrid) private readonly grid!: PageGrid;

    private readonly sight = new Sight();
    private backdrop?: { readonly fragment: string; readonly node: VNode };

    render(drawing: Readonly<Drawing>, context: RenderingContext): VNode {
        if (context.targetKind === 'hidden') {
            // For measuring, which the server has done; the painters' nodes must not be in two places.
            return <svg></svg>;
        }
        const { scroll, zoom } = drawing;
        const planes = this.planes(drawing, context, this.sight.from(drawing));
        const camera = {
            transform: `translate(${-scroll.x * zoom}px, ${-scroll.y * zoom}px)`
        };
        return (
            <svg
                class-sprotty-graph={true}
                class-bk-far={zoom < FAR}
                class-bk-editable={drawing.facts?.editable === true}
                class-bk-reaching={this.highlights.showsReach}
                style={this.grid.style(drawing)}
                role='application'
                aria-label={drawing.facts?.title ?? ''}
                aria-roledescription={this.words.of('diagramRole')}
                tabindex='0'
            >
                <g class-bk-camera={true} style={camera}>
                    <g transform={`scale(${zoom})`}>
                        <g class-bk-containers={true}>
                            {planes.containers}
                        </g>
                        {this.backdropOf(drawing)}
                        <g class-bk-tunnels={true}>
                            {planes.tunnels}
                        </g>
                        <g class-bk-links={true}>
                            {planes.links}
                        </g>
                        {this.highlights.below(drawing)}
                        <g class-bk-cards={true}>
                            {planes.cards}
                        </g>
                        <g class-bk-boundaries={true}>
                            {planes.boundaries}
                        </g>
                        {this.highlights.above(drawing)}
                        <g style={{ '--pixel': String(1 / zoom) }}>
                            {planes.handles}
                        </g>
                        <g class-bk-feedback={true}>
                            {planes.feedback}
                        </g>
                    </g>
                </g>
            </svg>
        );
    }

    private planes(drawing: Readonly<Drawing>, context: RenderingContext, seen: Bounds): Planes {
        const planes: Planes = { containers: [], tunnels: [], links: [], cards: [], boundaries: [], handles: [], feedback: [] };
        this.spread(drawing.children, context, seen, planes);
        planes.cards.sort(selectedLast);
        return planes;
    }

    private spread(elements: readonly Readonly<GModelElement>[], context: RenderingContext, seen: Bounds, planes: Planes): void {
        for (const element of elements) {
            if (element instanceof DrawnNode) {
                const place = element.place;
                if (element.selected || Bounds.overlap(seen, place, true)) {
                    planeOf(element, planes).push(this.nodes.paint(element, place, this.idOf(element)));
                    this.handlesOf(element, place, context, planes);
                }
                this.spread(
                    element.children.filter(child => child instanceof DrawnNode),
                    context,
                    seen,
                    planes
                );
            } else if (element instanceof DrawnEdge && element.routes.length > 0) {
                const course = courseOf(element);
                if (element.selected || Bounds.overlap(seen, boundsOf(course.routes), true)) {
                    const plane = element.type === EdgeType.TUNNEL ? planes.tunnels : planes.links;
                    plane.push(this.edges.paint(element, course, this.idOf(element)));
                    planes.handles.push(...this.handlesOn(element, context));
                }
            } else {
                const node = context.renderElement(element);
                if (node) {
                    planes.feedback.push(node);
                }
            }
        }
    }

    /** What tools hang on a node while it is selected. */
    private handlesOf(node: DrawnNode, place: Bounds, context: RenderingContext, planes: Planes): void {
        const tools = node.children.filter(child => !(child instanceof DrawnNode) && child.type !== 'label:name');
        if (tools.length > 0) {
            const handles = tools.map(tool => context.renderElement(tool)).filter(handle => handle !== undefined) as VNode[];
            planes.handles.push(<g transform={`translate(${place.x},${place.y})`}>{handles}</g>);
        }
    }

    /** Handles on a selected edge: those that reconnect it uppermost, none on segments too short to be dragged. */
    private handlesOn(edge: DrawnEdge, context: RenderingContext): VNode[] {
        if (edge.children.length === 0) {
            return [];
        }
        const route = routedPoints(edge);
        const handles = edge.children.filter(
            child =>
                !(
                    child instanceof GRoutingHandle &&
                    child.kind === 'line' &&
                    Point.euclideanDistance(route[child.pointIndex + 1] ?? Point.ORIGIN, route[child.pointIndex + 2] ?? Point.ORIGIN) <
                        SHORT
                )
        );
        const children = handles.sort((a, b) => Number(a instanceof GReconnectHandle) - Number(b instanceof GReconnectHandle));
        return context.renderChildren({ children } as unknown as GParentElement, { route });
    }

    private backdropOf(drawing: Readonly<Drawing>): VNode {
        const fragment = drawing.facts?.backdrop ?? '';
        if (this.backdrop?.fragment !== fragment) {
            this.backdrop = { fragment, node: <g class-bk-backdrop={true} props-innerHTML={fragment}></g> };
        }
        return this.backdrop!.node;
    }

    private idOf(element: GModelElement): string {
        return `${this.options.baseDiv}_${element.id}`;
    }
}

/** What the user drags lies above what it passes. */
function selectedLast(a: VNode, b: VNode): number {
    return Number(a.data?.class?.selected === true) - Number(b.data?.class?.selected === true);
}

function planeOf(node: DrawnNode, planes: Planes): VNode[] {
    if (node.isContainer) {
        return planes.containers;
    }
    return node.type === NodeType.BOUNDARY ? planes.boundaries : planes.cards;
}
