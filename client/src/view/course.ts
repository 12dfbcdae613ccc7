import { Point, RoutedPoint } from '@eclipse-glsp/client';
import { follow } from '../geometry/route';
import { XY } from '../model/args';
import { DrawnEdge, DrawnNode } from '../model/elements';

/** Where an edge runs just now, and whether that is where the server drew it. */
export interface Course {
    readonly routes: readonly (readonly XY[])[];
    readonly drawn: boolean;
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

/** The first line of an edge as the stock tools want it. */
export function routedPoints(edge: DrawnEdge): RoutedPoint[] {
    const points = courseOf(edge).routes[0] ?? [];
    return points.map(([x, y], i): RoutedPoint => {
        switch (i) {
            case 0:
                return { kind: 'source', x, y };
            case points.length - 1:
                return { kind: 'target', x, y };
            default:
                return { kind: 'linear', pointIndex: i - 1, x, y };
        }
    });
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
