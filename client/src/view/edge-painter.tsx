/** @jsx svg */
import { Bounds, Point, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { boundsOf, follow, pathOf } from '../geometry/route';
import { XY } from '../model/args';
import { DrawnEdge, DrawnNode, EdgeType } from '../model/elements';
import { Sight } from './sight';

interface Painted {
    readonly key: string;
    readonly svg: string;
    readonly art: VNode;
    readonly edge: VNode;
}

/** Where an edge runs just now, and whether that is where the server drew it. */
interface Course {
    readonly routes: readonly (readonly XY[])[];
    readonly drawn: boolean;
}

/**
 * Draws edges: a wide invisible line that takes the mouse, and the server's fragment, or a plain line in its place while an end or a bend is
 * being dragged.
 */
@injectable()
export class EdgePainter {
    private readonly painted = new Map<string, Painted>();

    /** The same object as last time when nothing about the edge changed. */
    paint(edge: DrawnEdge, domId: string): VNode {
        const facts = edge.facts;
        const course = courseOf(edge);
        const lines = course.routes.map(pathOf).join('');
        const key = `${lines},${edge.selected},${edge.opacity},${edge.cssClasses?.join(' ') ?? ''}`;
        const last = this.painted.get(edge.id);
        if (last && last.key === key && last.svg === facts.svg) {
            return last.edge;
        }
        const art = last?.svg === facts.svg ? last.art : <g class-bk-art={true} props-innerHTML={facts.svg}></g>;
        const painted = { key, svg: facts.svg, art, edge: this.shell(edge, domId, lines, course.drawn ? art : undefined) };
        this.painted.set(edge.id, painted);
        return painted.edge;
    }

    isIn(seen: Bounds, edge: DrawnEdge): boolean {
        return Sight.meets(seen, boundsOf(courseOf(edge).routes));
    }

    /** The points at which handles are placed. */
    handleRoute(edge: DrawnEdge): Point[] {
        return (courseOf(edge).routes[0] ?? []).map(([x, y]) => ({ x, y }));
    }

    private shell(edge: DrawnEdge, domId: string, lines: string, art: VNode | undefined): VNode {
        const shell = <g key={edge.id} id={domId} class-bk-edge={true} class-bk-tunnel={edge.type === EdgeType.TUNNEL}
            class-selected={edge.selected} role='img' aria-label={edge.facts.title}>
            <path class-bk-halo={true} d={lines}></path>
            {art ?? <path class-bk-following={true} d={lines}></path>}
            <path class-bk-hit={true} d={lines}><title>{edge.facts.title}</title></path>
        </g>;
        for (const name of edge.cssClasses ?? []) {
            shell.data!.class = { ...shell.data!.class, [name]: true };
        }
        return shell;
    }
}

/** Where an edge runs now: as drawn, or following what the user drags. */
export function courseOf(edge: DrawnEdge): Course {
    const source = movedOf(edge.source);
    const target = movedOf(edge.target);
    const bent = bendsOf(edge);
    if (bent) {
        return { routes: [bent], drawn: false };
    }
    if (source.x === 0 && source.y === 0 && target.x === 0 && target.y === 0) {
        return { routes: edge.routes, drawn: true };
    }
    return { routes: edge.routes.map(route => follow(route, source, target)), drawn: false };
}

/** The line through the bends the user is dragging; undefined when they are those of the server. */
function bendsOf(edge: DrawnEdge): XY[] | undefined {
    const route = edge.facts.route;
    if (!route || route.length < 2) {
        return undefined;
    }
    const inner = route.slice(1, -1);
    const bends = edge.routingPoints;
    if (bends.length === inner.length && bends.every((bend, i) => bend.x === inner[i][0] && bend.y === inner[i][1])) {
        return undefined;
    }
    return [route[0], ...bends.map(({ x, y }): XY => [x, y]), route[route.length - 1]];
}

function movedOf(end: unknown): Point {
    return end instanceof DrawnNode ? end.moved : Point.ORIGIN;
}
