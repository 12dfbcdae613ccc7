/** @jsx svg */
import { Bounds, FeedbackCommand, CommandExecutionContext, CommandReturn, svg, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { Hop } from '../actions/protocol';
import { boundsOf, pathOf } from '../geometry/route';
import { middleOf } from '../geometry/hops';
import { Drawing, DrawnEdge, DrawnNode } from '../model/elements';
import { courseOf } from './course';

/** Of elements that are not part of an answer: they step back. */
const FADED = 'bk-faded';

/** The path of a finding. */
export interface LitPath {
    readonly ids: readonly string[];
    /** Where numbers stand; the page numbers the elements itself when the server gave none. */
    readonly hops?: readonly Hop[];
}

/** An answer to "what reaches what". */
export interface LitReach {
    readonly origin: string;
    readonly without: ReadonlySet<string>;
    readonly yes: ReadonlySet<string>;
    readonly maybe: ReadonlySet<string>;
    readonly edges: ReadonlySet<string>;
}

/** What is laid over the drawing for a while: the path of a finding, an answer about reach. One at a time. */
@injectable()
export class Highlights {
    private path?: LitPath;
    private reach?: LitReach;

    lightPath(path: LitPath | undefined): void {
        this.path = path;
        this.reach = undefined;
    }

    lightReach(reach: LitReach | undefined): void {
        this.reach = reach;
        this.path = undefined;
    }

    get isLit(): boolean {
        return this.path !== undefined || this.reach !== undefined;
    }

    get showsReach(): boolean {
        return this.reach !== undefined;
    }

    /** A CSS class for an element while something is lit. */
    classOf(id: string): string {
        const reach = this.reach;
        if (!reach) {
            return '';
        }
        const part = id === reach.origin || reach.yes.has(id) || reach.maybe.has(id) || reach.edges.has(id) || reach.without.has(id);
        return part ? '' : FADED;
    }

    /** Over the lines, under the cards. */
    below(drawing: Readonly<Drawing>): VNode {
        const lines = (this.path?.ids ?? [])
            .map(id => drawing.index.getById(id))
            .filter(element => element instanceof DrawnEdge)
            .flatMap(edge => courseOf(edge).routes);
        return (
            <g class-bk-path={true}>
                {lines.map(line => (
                    <path d={pathOf(line)}></path>
                ))}
            </g>
        );
    }

    /** Over the cards. */
    above(drawing: Readonly<Drawing>): VNode {
        return (
            <g class-bk-lights={true}>
                {this.path ? this.pathLights(drawing, this.path) : []}
                {this.reach ? reachLights(drawing, this.reach) : []}
            </g>
        );
    }

    private pathLights(drawing: Readonly<Drawing>, path: LitPath): VNode[] {
        const elements = path.ids.map(id => drawing.index.getById(id));
        const outlines = elements.filter(element => element instanceof DrawnNode).map(node => outline(node.place, 'bk-on-path'));
        const hops = path.hops?.length ? path.hops : numbered(elements);
        return [
            ...outlines,
            ...hops.map(hop => (
                <g class-bk-hop={true} transform={`translate(${hop.x},${hop.y})`}>
                    <circle r='10'></circle>
                    <text y='4.3'>{String(hop.n)}</text>
                </g>
            ))
        ];
    }
}

/** A number on every card of the path; on its lines when it has no cards. */
function numbered(elements: readonly unknown[]): Hop[] {
    const nodes = elements.filter(element => element instanceof DrawnNode);
    const places =
        nodes.length > 0
            ? nodes.map(node => ({ x: node.place.x, y: node.place.y }))
            : elements
                  .filter(element => element instanceof DrawnEdge)
                  .map(edge => middleOf(edge.routes[0] ?? []))
                  .filter(place => place !== undefined);
    return places.map((place, i) => ({ ...place, n: i + 1 }));
}

function reachLights(drawing: Readonly<Drawing>, reach: LitReach): VNode[] {
    const sign = (ids: Iterable<string>, className: string, text: string): VNode[] =>
        [...ids]
            .map(id => drawing.index.getById(id))
            .filter(element => (element instanceof DrawnNode && !element.isContainer) || element instanceof DrawnEdge)
            .map(element => signed(placeOf(element as DrawnNode | DrawnEdge), className, text, element instanceof DrawnNode));
    const others = (ids: ReadonlySet<string>): string[] =>
        [...ids].filter(id => id !== reach.origin && drawing.index.getById(id) instanceof DrawnNode);
    return [
        ...sign([reach.origin], 'bk-origin', '◎'),
        ...sign(others(reach.yes), 'bk-certain', '●'),
        ...sign(
            others(reach.maybe).filter(id => !reach.yes.has(id)),
            'bk-possible',
            '?'
        ),
        ...sign(reach.without, 'bk-cut', '×')
    ];
}

function placeOf(element: DrawnNode | DrawnEdge): Bounds {
    if (element instanceof DrawnNode) {
        return element.place;
    }
    const middle = middleOf(element.routes[0] ?? []) ?? Bounds.center(boundsOf(element.routes));
    return { ...middle, width: 0, height: 0 };
}

function signed(place: Bounds, className: string, text: string, withOutline: boolean): VNode {
    const group = (
        <g>
            {withOutline ? outline(place, className) : <g></g>}
            <g class-bk-sign={true} transform={`translate(${place.x},${place.y + place.height})`}>
                <circle r='9'></circle>
                <text y='4'>{text}</text>
            </g>
        </g>
    );
    group.data!.class = { [className]: true };
    return group;
}

function outline(place: Bounds, className: string): VNode {
    const rect = <rect x={place.x - 4} y={place.y - 4} width={place.width + 8} height={place.height + 8} rx='8'></rect>;
    rect.data!.class = { 'bk-outline': true, [className]: true };
    return rect;
}

/** Draws the diagram again after something beside the model changed. */
@injectable()
export class RepaintCommand extends FeedbackCommand {
    static readonly KIND = 'bunkai.repaint';

    constructor(@inject(TYPES.Action) _action: unknown) {
        super();
    }

    execute({ root }: CommandExecutionContext): CommandReturn {
        return root;
    }
}
